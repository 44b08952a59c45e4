import { useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { exportFileName } from "../../exports/export-file-name.ts";
import type { ExportFormat, FilePart } from "../../exports/format.ts";
import { gatherExport } from "../../exports/gather-export.ts";
import type { MessageName } from "../../posting/words.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

/** How an export stands. */
export type ExportProgress =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly done: number; readonly total: number }
  | { readonly step: "saved"; readonly name: string }
  | { readonly step: "empty"; readonly message: MessageName }
  | { readonly step: "failed"; readonly code: CollectionErrorCode; readonly retry: () => void };

/** How long a file is put together before others go first: typing and drawing must not wait for it (ms). */
const WITHOUT_REST = 30;

/** Takes roles away as a file, a batch at a time. */
export function useExport() {
  const { collection, generator, now, saveFile } = useTools();
  const wording = useWording();
  const { words } = wording;
  const announce = useAnnounce();
  const [progress, setProgress] = useState<ExportProgress>({ step: "idle" });

  const take = async (format: ExportFormat, keys: readonly string[]): Promise<void> => {
    setProgress({ step: "reading", done: 0, total: keys.length });
    try {
      const onProgress = (done: number, total: number) => setProgress({ step: "reading", done, total });
      const bundle = await gatherExport(collection, keys, { now: now(), generator, onProgress });
      const parts: FilePart[] = [];
      let rested = now();
      for await (const part of format.serialize(bundle, { ...format.usual, wording })) {
        parts.push(part);
        if (now() - rested < WITHOUT_REST) continue;
        await new Promise((resolve) => setTimeout(resolve));
        rested = now();
      }
      if (parts.length === 0 && format.emptyWords !== undefined) {
        setProgress({ step: "empty", message: format.emptyWords });
        announce(words(format.emptyWords));
        return;
      }
      const name = exportFileName(format, bundle.postings, now());
      saveFile({ name, mimeType: format.mimeType, parts });
      setProgress({ step: "saved", name });
      announce(words("exportSaved", name));
    } catch (error) {
      setProgress({ step: "failed", code: errorCodeOf(error), retry: () => void take(format, keys) });
    }
  };
  const dismiss = () => setProgress({ step: "idle" });
  return {
    progress,
    dismiss,
    /** One at a time: while a file is being put together, another is not begun. */
    take(format: ExportFormat, keys: readonly string[]): void {
      if (progress.step !== "reading") void take(format, keys);
    },
  };
}

export type Export = ReturnType<typeof useExport>;
