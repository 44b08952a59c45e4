import type { ExportFormat } from "../../exports/format.ts";
import { ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import type { RemovedRole } from "./popup-state.ts";
import type { Failure } from "./use-roles.ts";

/** How many roles can stand side by side here. */
export const COMPARE_MOST = 3;

/** What can be done with the chosen. */
export function ChosenBar(props: {
  readonly count: number;
  readonly onClear: () => void;
  readonly onTake: (format: ExportFormat) => void;
  readonly onCompare: () => void;
}) {
  const { count } = props;
  const { locale, words } = useWording();
  const can = count >= 2 && count <= COMPARE_MOST;
  const hint = count < 2 ? "chooseAnother" : "compareUpTo";
  return (
    <div class="c-bar" role="group" aria-label={words("chosenRoles")}>
      <p>
        <span class="strong num">{words("chosenCount", new Intl.NumberFormat(locale).format(count))}</span>{" "}
        <span class="small faint" id="compare-hint">
          {words(hint, String(COMPARE_MOST))}
        </span>
      </p>
      <button type="button" class="btn bare" onClick={props.onClear}>
        {words("clear")}
      </button>
      <ExportMenu opens="up" onTake={props.onTake} />
      <button
        type="button"
        class={can ? "btn fill" : "btn"}
        aria-disabled={!can}
        aria-describedby="compare-hint"
        onClick={() => can && props.onCompare()}
      >
        {words("compare")}
      </button>
    </div>
  );
}

/** What was removed, until it is brought back or the bar is closed. */
export function UndoBar(props: {
  readonly removed: readonly RemovedRole[];
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const { words } = useWording();
  const last = props.removed.at(-1);
  if (!last) return null;
  const more = props.removed.length - 1;
  return (
    <div class="notice">
      <p class="grow clip" dir="auto" title={last.title}>
        {words("removedRole", last.title)}
      </p>
      {more > 0 && <span class="num faint">{words("andMore", String(more))}</span>}
      <button type="button" class="btn" onClick={props.onUndo}>
        {words("undo")}
      </button>
      <button type="button" class="btn bare icon" aria-label={words("close")} onClick={props.onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** What could not be done; shown once the roles themselves are there. */
export function FailureBar(props: { readonly failure: Failure; readonly onClose?: (() => void) | undefined }) {
  const { failure, onClose } = props;
  const { words } = useWording();
  return (
    <div class="notice" role="alert">
      <div class="grow">
        <ErrorMessage code={failure.code} onRetry={failure.retry} />
      </div>
      {onClose && (
        <button type="button" class="btn bare icon" aria-label={words("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** The last line: where everything stays, the keys, and how to take it all away. */
export function ListFoot(props: {
  readonly count: number;
  readonly onHelp: () => void;
  readonly onTake: (format: ExportFormat) => void;
}) {
  const { words } = useWording();
  return (
    <footer class="p-foot small">
      <span class="grow">{words("staysHere")}</span>
      <button
        type="button"
        class="btn bare icon"
        aria-label={words("keyboard")}
        title={words("keyboard")}
        onClick={props.onHelp}
      >
        ?
      </button>
      {props.count > 0 && <ExportMenu bare opens="up" onTake={props.onTake} />}
    </footer>
  );
}
