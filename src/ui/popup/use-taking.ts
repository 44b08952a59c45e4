import { useRef, useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { ExportOptions } from "../../exports/chosen-bundle.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { holdsAll, openExport } from "../../exports/gather-export.ts";
import { json } from "../../exports/json.ts";
import type { MessageName } from "../../posting/words.ts";
import { noteBackup } from "../backup/note-backup.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import type { PopupTools } from "./tools.ts";
import { writeFile } from "./write-file.ts";

/** How an export stands. */
export type ExportProgress =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly done: number; readonly total: number }
  /** `missing`: roles that were asked for and are no longer kept. */
  | { readonly step: "saved"; readonly name: string; readonly missing: number }
  | { readonly step: "empty"; readonly message: MessageName }
  | { readonly step: "cancelled" }
  | { readonly step: "failed"; readonly code: CollectionErrorCode; readonly retry: () => void };

/** What it takes to take roles away. */
export type TakingTools = Pick<PopupTools, "collection" | "generator" | "now" | "saveFile" | "backups">;

/** How an export differs from the usual one of its format. */
export interface Taking {
  readonly options?: ExportOptions | undefined;
  /** The light records of the roles, in their order. */
  readonly records?: readonly PostingRecord[] | undefined;
}

/** As many roles may be in memory with all that they say. */
const FEW = 100;

/** Takes roles away as a file that is written while they are read. */
export function useTaking({ collection, generator, now, saveFile, backups }: TakingTools) {
  const wording = useWording();
  const { words, locale } = wording;
  const announce = useAnnounce();
  const [progress, setProgress] = useState<ExportProgress>({ step: "idle" });
  const running = useRef<AbortController>(undefined);

  const take = async (format: ExportFormat, keys: readonly string[], taking: Taking): Promise<void> => {
    const run = new AbortController();
    const { signal } = run;
    running.current = run;
    setProgress({ step: "reading", done: 0, total: keys.length });
    try {
      const onProgress = (done: number, total: number) => {
        if (!signal.aborted) setProgress({ step: "reading", done, total });
      };
      const at = now();
      // Only this form has room for answers, and only with all of them it is a backup.
      const isJson = format.id === json.id;
      // A page begins with a list of its roles, for which all that they say would be read into memory.
      const isLong = format.looks === "page" && !taking.records && keys.length > FEW;
      const kept = isJson || isLong ? await collection.list() : undefined;
      const answers = kept && isJson ? (holdsAll(keys, kept) ? "all" : "to-roles") : undefined;
      const records = taking.records ?? (kept && inOrderOf(keys, kept));
      const source = openExport(collection, keys, { now: at, generator, answers, onProgress, signal }, records);
      const choice = { ...(taking.options ?? format.usual), wording };
      const { file, roles } = await writeFile(format, source, choice, { now, signal });
      if (signal.aborted) return;
      const missing = keys.length - roles;
      if (!file || (roles === 0 && missing > 0)) {
        const message = (roles > 0 && format.emptyWords) || "exportNone";
        setProgress({ step: "empty", message });
        announce(words(message));
        return;
      }
      saveFile(file);
      // The file is there, whether or not it is noted; whoever is told so may close the page.
      if (backups && answers === "all")
        await noteBackup({ options: choice, name: file.name, roles, at }, backups).catch(() => undefined);
      setProgress({ step: "saved", name: file.name, missing });
      const said = [words("exportSaved", file.name)];
      if (missing > 0) said.push(words("exportMissing", new Intl.NumberFormat(locale).format(missing)));
      announce(said.join(" "));
    } catch (error) {
      if (signal.aborted) return;
      setProgress({ step: "failed", code: errorCodeOf(error), retry: () => void take(format, keys, taking) });
    } finally {
      if (running.current === run) running.current = undefined;
    }
  };
  return {
    progress,
    dismiss: () => setProgress({ step: "idle" }),
    /** Ends the export that is going on; nothing of it is left. */
    cancel(): void {
      running.current?.abort();
      running.current = undefined;
      setProgress({ step: "cancelled" });
      announce(words("exportCancelled"));
    },
    /** One at a time: while a file is being put together, another is not begun. */
    take(format: ExportFormat, keys: readonly string[], taking: Taking = {}): void {
      if (!running.current) void take(format, keys, taking);
    },
  };
}

function inOrderOf(keys: readonly string[], records: readonly PostingRecord[]): readonly PostingRecord[] {
  const byKey = new Map(records.map((record) => [record.key, record]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

export type Export = ReturnType<typeof useTaking>;
