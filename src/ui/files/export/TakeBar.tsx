import { useLayoutEffect, useRef } from "preact/hooks";
import type { Export } from "../../popup/use-taking.ts";
import { ErrorMessage } from "../../shared/ErrorMessage.tsx";
import { useWording } from "../../shared/wording.ts";
import type { MessageName } from "../../../posting/words.ts";

/** The button that makes the file, how far it has got and how to end it, and what came of it. */
export function TakeBar(props: {
  readonly export: Pick<Export, "progress" | "cancel">;
  readonly can: boolean;
  /** What the button says where it is not what the page is for; by default that it exports. */
  readonly label?: MessageName;
  readonly onTake: () => void;
}) {
  const { progress, cancel } = props.export;
  const { locale, words } = useWording();
  const figure = new Intl.NumberFormat(locale);
  const whole = useRef<HTMLDivElement>(null);
  const isBusy = progress.step === "reading";
  // The pressed button goes, and another stands in its place.
  const wasBusy = useRef(isBusy);
  useLayoutEffect(() => {
    if (wasBusy.current !== isBusy) whole.current?.querySelector("button")?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  if (isBusy) {
    const { done, total } = progress;
    return (
      <div ref={whole} class="take again">
        <label htmlFor="taken">{words("exportReading", figure.format(done), figure.format(total))}</label>
        <progress id="taken" class="bar" value={done} max={total} />
        <button type="button" class="btn" onClick={cancel}>
          {words("exportCancel")}
        </button>
      </div>
    );
  }
  return (
    <div ref={whole} class="take">
      <button
        type="button"
        class={props.label ? "btn" : "btn fill"}
        aria-disabled={!props.can}
        onClick={() => props.can && props.onTake()}
      >
        {words(props.label ?? (progress.step === "saved" ? "exportAgain" : "export"))}
      </button>
      {progress.step === "saved" && (
        <p>
          {words("exportSaved", progress.name)}{" "}
          {progress.missing > 0 && words("exportMissing", figure.format(progress.missing))}
        </p>
      )}
      {progress.step === "empty" && <p>{words(progress.message)}</p>}
      {progress.step === "cancelled" && <p>{words("exportCancelled")}</p>}
      {progress.step === "failed" && (
        <div role="alert">
          <ErrorMessage code={progress.code} onRetry={progress.retry} />
        </div>
      )}
    </div>
  );
}
