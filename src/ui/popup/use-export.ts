import { useState } from "preact/hooks";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import { exportFileName } from "../../exports/export-file-name.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { gatherExport } from "../../exports/gather-export.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf } from "../shared/ErrorMessage.tsx";
import { useWording } from "../shared/wording.ts";
import { useTools } from "./tools.ts";

/** How an export stands. */
export type ExportProgress =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly done: number; readonly total: number }
  | { readonly step: "saved"; readonly name: string }
  | { readonly step: "failed"; readonly code: CollectionErrorCode; readonly retry: () => void };

/** Takes roles away as a file, a batch at a time. */
export function useExport() {
  const { collection, generator, now, saveFile } = useTools();
  const { words } = useWording();
  const announce = useAnnounce();
  const [progress, setProgress] = useState<ExportProgress>({ step: "idle" });

  const take = async (format: ExportFormat, keys: readonly string[]): Promise<void> => {
    setProgress({ step: "reading", done: 0, total: keys.length });
    const name = exportFileName(format, now());
    try {
      const onProgress = (done: number, total: number) => setProgress({ step: "reading", done, total });
      const bundle = await gatherExport(collection, keys, { now: now(), generator, onProgress });
      saveFile({ name, mimeType: format.mimeType, text: format.serialize(bundle) });
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
