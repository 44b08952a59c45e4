import { useRef, useState } from "preact/hooks";
import type { AnswerChange } from "../../../collection/answers/answer.ts";
import { FileError, type FileFault } from "../../../exports/import/file-read.ts";
import { MOST_RESUME_BYTES, readResume } from "../../../exports/import/resume/read-resume.ts";
import { resumeAnswers } from "../../../exports/import/resume/resume-answers.ts";
import { useTools } from "../../popup/tools.ts";
import type { Roles } from "../../popup/use-roles.ts";
import { useWording } from "../../shared/wording.ts";
import type { RememberAnswer } from "../answers/use-room-answers.ts";
import { useKeptAnswers } from "../answers/use-answers.ts";
import { useLibrary } from "../library-tools.ts";

/** A file on the disk, as a page is given it. */
type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Reading a résumé, and applying what it answers; of the file itself nothing is kept. */
export function useResume(attempt: Roles["attempt"], onApplied: RememberAnswer) {
  const { now } = useTools();
  const { resumeReader } = useLibrary();
  const { change } = useKeptAnswers();
  const { words } = useWording();
  const [name, setName] = useState("");
  const [changes, setChanges] = useState<readonly AnswerChange[]>();
  const [fault, setFault] = useState<FileFault>();
  /** Nothing is wrong with the file, and what it says could not be looked at. */
  const [unread, setUnread] = useState<ChosenFile>();
  /** The file that is being read; one chosen later ends it. */
  const turn = useRef(0);

  async function read(file: ChosenFile): Promise<void> {
    const mine = (turn.current += 1);
    setFault(undefined);
    setUnread(undefined);
    setChanges(undefined);
    setName(file.name);
    let resume;
    try {
      if (file.size > MOST_RESUME_BYTES) throw new FileError("too-large");
      resume = readResume(new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      if (turn.current === mine) setFault(error instanceof FileError ? error.fault : "not-text");
      return;
    }
    try {
      const reader = await resumeReader();
      if (turn.current === mine) setChanges(resumeAnswers(resume, reader, now()));
    } catch {
      if (turn.current === mine) setUnread(file);
    }
  }

  return {
    name,
    changes,
    fault,
    /** Reads it again, where that failed for nothing in the file. */
    retry: unread && (() => void read(unread)),
    choose: (file: ChosenFile) => void read(file),
    close: () => setChanges(undefined),
    apply: (then: () => void) =>
      attempt(async () => {
        if (!changes) return;
        onApplied({ did: "answered", title: words("resumeTaken", name), before: await change(changes) });
        then();
      }),
  } as const;
}
