import { useState } from "preact/hooks";
import type { Copied } from "../../exports/clipboard/copied.ts";
import { useAnnounce } from "./Announcer.tsx";
import type { CopyWords } from "./copy-words.ts";
import { useWording } from "./wording.ts";

/** What came of copying last; nothing before, and while it goes on. */
export type CopyOutcome = "healthCopied" | "copyRefused" | undefined;

/** Copies, and says so to screen readers; a refusal is said where it is shown. */
export function useCopying(copy: CopyWords) {
  const { words } = useWording();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const put = async (copied: Promise<Copied>, withHtml: boolean): Promise<void> => {
    setOutcome(undefined);
    const done = await copy(copied, withHtml).then(
      () => "healthCopied" as const,
      () => "copyRefused" as const,
    );
    setOutcome(done);
    if (done === "healthCopied") announce(words(done));
  };
  return { outcome, put, forget: () => setOutcome(undefined) };
}
