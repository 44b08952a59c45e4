import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { Export } from "./use-export.ts";

/** How the export stands, in one line; nothing while there is none. */
export function ExportNotice({ progress, dismiss, cancel }: Pick<Export, "progress" | "dismiss" | "cancel">) {
  const { locale, words } = useWording();
  if (progress.step === "idle") return null;
  const figure = new Intl.NumberFormat(locale);
  return (
    <div class="notice">
      {progress.step === "reading" && (
        <p class="grow">
          {words("exportReading", figure.format(progress.done), figure.format(progress.total))}
          <progress class="bar" aria-label={words("export")} value={progress.done} max={progress.total} />
        </p>
      )}
      {progress.step === "saved" && (
        <p class="grow">
          {words("exportSaved", progress.name)}{" "}
          {progress.missing > 0 && words("exportMissing", figure.format(progress.missing))}
        </p>
      )}
      {progress.step === "empty" && <p class="grow">{words(progress.message)}</p>}
      {progress.step === "cancelled" && <p class="grow">{words("exportCancelled")}</p>}
      {progress.step === "failed" && (
        <div class="grow" role="alert">
          <ErrorMessage code={progress.code} onRetry={progress.retry} />
        </div>
      )}
      {progress.step === "reading" ? (
        <button type="button" class="btn" onClick={cancel}>
          {words("exportCancel")}
        </button>
      ) : (
        <button type="button" class="btn bare icon" aria-label={words("close")} onClick={dismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
