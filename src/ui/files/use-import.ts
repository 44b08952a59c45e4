import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { ImportMade, ImportUndone } from "../../collection/import/imports.ts";
import { FileError, type FileFault, type FileRead } from "../../exports/import/file-read.ts";
import { MOST_BYTES, openFile } from "../../exports/import/open-file.ts";
import { readMappedTable } from "../../exports/import/read-mapped-table.ts";
import type { Table } from "../../exports/import/read-table.ts";
import type { TableMapping } from "../../exports/import/table-mapping.ts";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { type PreviewLine, previewOf } from "./preview.ts";
import { useTools } from "./tools.ts";

/** How far bringing a file in has got. */
export type ImportStep =
  | { readonly is: "choosing"; readonly fault?: FileFault | undefined }
  | {
      readonly is: "reading";
      readonly name: string;
      readonly done?: number | undefined;
      readonly total?: number | undefined;
    }
  | { readonly is: "mapping"; readonly name: string; readonly table: Table }
  | {
      readonly is: "preview";
      readonly name: string;
      readonly read: FileRead;
      readonly lines: readonly PreviewLine[];
      readonly answers: number;
    }
  | {
      readonly is: "writing";
      readonly name: string;
      readonly done?: number | undefined;
      readonly total?: number | undefined;
    };

/** A file on the disk, as a page is given it. */
export type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Bringing a file in, step by step; the last import, and undoing it. */
export function useImport() {
  const { imports, reader, now, newId, onChanged } = useTools();
  const [step, setStep] = useState<ImportStep>({ is: "choosing" });
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const [last, setLast] = useState<ImportMade>();
  /** What was brought in, or undone, just now. */
  const [brought, setBrought] = useState<ImportMade>();
  const [undone, setUndone] = useState<ImportUndone>();
  /** The file that is being read; one chosen later ends it. */
  const turn = useRef(0);
  const look = useCallback(
    () => imports.last().then(setLast, (error: unknown) => setFailure(errorCodeOf(error))),
    [imports],
  );
  useEffect(() => void look(), [look]);

  /** Runs work on a file; a fault of the file, or of the storage, leads back to the choice. */
  async function attempt(work: (isMine: () => boolean) => Promise<void>): Promise<void> {
    const mine = (turn.current += 1);
    setFailure(undefined);
    setBrought(undefined);
    setUndone(undefined);
    try {
      await work(() => turn.current === mine);
    } catch (error) {
      if (turn.current !== mine) return;
      setStep({ is: "choosing", fault: error instanceof FileError ? error.fault : undefined });
      if (!(error instanceof FileError)) setFailure(errorCodeOf(error));
    }
  }

  async function show(name: string, read: FileRead, isMine: () => boolean): Promise<void> {
    const histories = read.roles.map(({ history }) => history);
    const total = histories.length;
    const outcomes = await imports.plan(histories, (done) => {
      // Thrown through the reading, which ends with it.
      if (!isMine()) throw new Error("The file is no longer asked for.");
      setStep({ is: "reading", name, done, total });
    });
    const answers = await imports.planAnswers(read.answers ?? []);
    if (isMine()) setStep({ is: "preview", name, read, lines: previewOf(read, outcomes), answers });
  }

  return {
    step,
    failure,
    last,
    brought,
    undone,
    choose: (file: ChosenFile) =>
      attempt(async (isMine) => {
        if (file.size > MOST_BYTES) throw new FileError("too-large");
        setStep({ is: "reading", name: file.name });
        const bytes = new Uint8Array(await file.arrayBuffer());
        // What is going on is painted before a large file takes its moment.
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        if (!isMine()) return;
        const opened = openFile(bytes, reader);
        if ("table" in opened) setStep({ is: "mapping", name: file.name, table: opened.table });
        else await show(file.name, opened.read, isMine);
      }),
    map: (name: string, table: Table, mapping: TableMapping) =>
      attempt((isMine) => show(name, readMappedTable(table, mapping, { now: now(), reader }), isMine)),
    startOver: () => attempt(() => Promise.resolve(setStep({ is: "choosing" }))),
    bringIn: (name: string, { roles, answers }: FileRead, lines: readonly PreviewLine[]) =>
      attempt(async () => {
        setStep({ is: "writing", name });
        const histories = roles.map(({ history }) => history);
        const total = histories.length;
        const made = await imports.bringIn(newId(), histories, now(), answers, (done) =>
          setStep({ is: "writing", name, done, total }),
        );
        setLast(made);
        setBrought(made);
        setStep({ is: "choosing" });
        onChanged(lines.flatMap(({ outcome, adds }) => (adds && outcome !== "same" ? [adds.key] : [])));
      }),
    undo: (id: string) =>
      attempt(async () => {
        const result = await imports.undo(id);
        setUndone(result);
        onChanged(result.keys);
      }).then(look),
  } as const;
}
