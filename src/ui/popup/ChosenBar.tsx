import type { ExportFormat } from "../../exports/format.ts";
import { useWording } from "../shared/wording.ts";
import { ExportMenu } from "./ExportMenu.tsx";

/** How many roles can stand side by side here. */
export const COMPARE_MOST = 3;

/** What can be done with the chosen. */
export function ChosenBar(props: {
  readonly keys: readonly string[];
  readonly onClear: () => void;
  readonly onTake: (format: ExportFormat) => void;
  readonly onCompare: () => void;
}) {
  const count = props.keys.length;
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
      <ExportMenu opens="up" handed={() => ({ set: "chosen", chosen: props.keys })} onTake={props.onTake} />
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
