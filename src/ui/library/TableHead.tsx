import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { COLUMNS } from "./columns.ts";
import type { ColumnId, Order } from "./view.ts";

/** The line of headers: each sorts by its column, and a second press turns the order. */
export function TableHead(props: {
  readonly columns: readonly ColumnId[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  /** Whether all that are shown are chosen, or at least one is. */
  readonly chosen: "all" | boolean;
  /** Absent while there are more to come. */
  readonly onChooseAll: ((all: boolean) => void) | undefined;
}) {
  const { columns, order, chosen } = props;
  const { words } = useWording();
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" class="ck">
          <span class="hit">
            <input
              class="check"
              type="checkbox"
              checked={chosen === "all"}
              indeterminate={chosen === true}
              aria-label={words("chooseAll")}
              disabled={!props.onChooseAll}
              onClick={() => props.onChooseAll?.(chosen !== "all")}
            />
          </span>
        </th>
        {columns.map((id) => {
          const isOrder = order.column === id;
          const { label, end, descending } = COLUMNS[id];
          return (
            <th
              key={id}
              role="columnheader"
              scope="col"
              class={`c-${id}${end ? " end" : ""}`}
              aria-sort={isOrder ? (order.descending ? "descending" : "ascending") : "none"}
            >
              <button
                type="button"
                onClick={() => props.onOrder({ column: id, descending: isOrder ? !order.descending : descending })}
              >
                {isOrder && (
                  <span class={order.descending ? "way" : "way turned"}>
                    <Icon name="sort" />
                  </span>
                )}
                <span title={words(label)}>{words(label)}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
