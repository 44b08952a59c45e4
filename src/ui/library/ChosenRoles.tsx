import type { HandedRoles } from "../../collection/handed-roles.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { ExportMenu } from "../popup/ExportMenu.tsx";
import { textOfRoles } from "../popup/text-of-roles.ts";
import { useTools } from "../popup/tools.ts";
import { CopyMenu } from "../shared/CopyMenu.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { COMPARE_MOST } from "./compare/comparison.ts";

/** Whether so many can stand side by side. */
export function canCompare(count: number): boolean {
  return count >= 2 && count <= COMPARE_MOST;
}

/** What can be done with the chosen roles; nothing where none is chosen. */
export function ChosenRoles(props: {
  readonly records: readonly PostingRecord[];
  /** How many of them the view holds back. */
  readonly hidden: number;
  readonly onClear: () => void;
  readonly onRemove: () => void;
  readonly onTake: (format: ExportFormat) => void;
  /** What is handed over to whoever wants to choose more for an export. */
  readonly handed: () => HandedRoles;
  readonly onCompare: () => void;
}) {
  const { records, hidden } = props;
  const wording = useWording();
  const { locale, words } = wording;
  const { collection, copy } = useTools();
  const count = records.length;
  const figure = new Intl.NumberFormat(locale);
  const can = canCompare(count);
  if (count === 0) return null;
  return (
    <div class="c-bar" role="group" aria-label={words("chosenRoles")}>
      <p>
        <span class="strong num">{words("chosenCount", figure.format(count))}</span>{" "}
        {!can && (
          <span class="small faint" id="compare-hint">
            {words(count < 2 ? "chooseAnother" : "compareUpTo", figure.format(COMPARE_MOST))}{" "}
          </span>
        )}
        {hidden > 0 && <span class="small faint">{words("chosenHidden", figure.format(hidden))}</span>}
      </p>
      <button type="button" class="btn bare" onClick={props.onClear}>
        {words("clear")}
      </button>
      <button type="button" class="btn" onClick={props.onRemove}>
        <Icon name="trash" />
        {words("remove")}
      </button>
      {copy && (
        <CopyMenu opens="up" records={records} copy={copy} textOf={() => textOfRoles(records, collection, wording)} />
      )}
      <ExportMenu opens="up" handed={props.handed} onTake={props.onTake} />
      <button
        type="button"
        class={can ? "btn fill" : "btn"}
        aria-disabled={!can}
        aria-describedby={can ? undefined : "compare-hint"}
        onClick={() => can && props.onCompare()}
      >
        {words("compare")}
      </button>
    </div>
  );
}
