import { useEffect, useRef, useState } from "preact/hooks";
import { STATUSES, type Status } from "../../collection/posting-record.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import { DAY_ORDERS } from "../../exports/import/read-day.ts";
import type { Table } from "../../exports/import/read-table.ts";
import {
  guessMapping,
  guessOrder,
  guessStatuses,
  MAPPED,
  type Mapped,
  openDayIn,
  statusIn,
  type TableMapping,
  valuesIn,
} from "../../exports/import/table-mapping.ts";
import { useWording } from "../shared/wording.ts";
import { MAPPED_WORDS, ORDER_WORDS } from "./outcome-words.ts";

/** Which column of another program's table tells what; guessed, and the user's to set. */
export function MappingForm(props: {
  readonly table: Table;
  readonly onMapped: (mapping: TableMapping) => void;
  readonly onStartOver: () => void;
}) {
  const { table } = props;
  const { words } = useWording();
  const [mapping, setMapping] = useState(() => guessMapping(table));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const setColumn = (what: Mapped, at: number | undefined): void => {
    const { [what]: _before, ...others } = mapping.columns;
    const columns = at === undefined ? others : { ...others, [what]: at };
    setMapping({
      columns,
      statuses: what === "status" ? guessStatuses(table, at) : mapping.statuses,
      order: what === "applied" ? guessOrder(table, at) : mapping.order,
    });
  };
  const setStatus = (said: string, status: Status | undefined): void => {
    const others = Object.entries(mapping.statuses).filter(([name]) => name !== said);
    setMapping({ ...mapping, statuses: Object.fromEntries(status ? [...others, [said, status]] : others) });
  };
  const openDay = openDayIn(table, mapping.columns.applied);
  const statuses = valuesIn(table, mapping.columns.status);
  return (
    <form
      class="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        props.onMapped(mapping);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {words("mapColumns")}
      </h2>
      <p class="quiet">{words("mapColumnsWhat")}</p>
      <div class="pairs">
        {MAPPED.map((what) => (
          <label key={what}>
            <span class="label">{words(MAPPED_WORDS[what])}</span>
            <select
              class="field"
              value={String(mapping.columns[what] ?? "")}
              onChange={({ currentTarget: { value } }) => setColumn(what, value === "" ? undefined : Number(value))}
            >
              <option value="">{words("columnNone")}</option>
              {table.columns.map((name, at) => (
                // oxlint-disable-next-line no-array-index-key -- a column is its place; two may have one name
                <option key={at} value={String(at)} dir="auto">
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        {openDay && (
          <label>
            <span class="label">{words("dateOrder", openDay)}</span>
            <select
              class="field"
              value={mapping.order ?? ""}
              onChange={({ currentTarget: { value } }) =>
                setMapping({ ...mapping, order: DAY_ORDERS.find((one) => one === value) })
              }
            >
              <option value="">{words("dayOpen")}</option>
              {DAY_ORDERS.map((order) => (
                <option key={order} value={order}>
                  {words(ORDER_WORDS[order])}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {statuses.length > 0 && (
        <fieldset>
          <legend>{words("mapStatuses")}</legend>
          <div class="pairs">
            {statuses.map((said) => (
              <label key={said}>
                <span class="label" dir="auto">
                  {said}
                </span>
                <select
                  class="field"
                  value={statusIn(mapping, said) ?? ""}
                  onChange={({ currentTarget: { value } }) =>
                    setStatus(
                      said,
                      STATUSES.find((one) => one === value),
                    )
                  }
                >
                  <option value="">{words("statusNone")}</option>
                  {STATUSES.map((status) => (
                    <option key={status} value={status}>
                      {words(STATUS_WORDS[status])}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p class="acts">
        <button type="submit" class="btn fill" disabled={mapping.columns.url === undefined}>
          {words("showOutcome")}
        </button>
        <button type="button" class="btn" onClick={props.onStartOver}>
          {words("chooseOtherFile")}
        </button>
      </p>
    </form>
  );
}
