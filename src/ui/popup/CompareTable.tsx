import type { PostingRecord } from "../../collection/posting-record.ts";
import { payAxis } from "../../comparison/pay-axis.ts";
import type { ComparisonRow } from "../../comparison/row.ts";
import { FactRow } from "../compare/FactRow.tsx";
import { PayBars } from "../compare/PayBars.tsx";
import { RoleName } from "../compare/RoleName.tsx";
import type { Unfolding } from "../compare/unfolding.ts";
import { useWording } from "../shared/wording.ts";

/** Facts in rows, roles in columns; heads and labels stay in view. */
export function CompareTable(props: {
  readonly records: readonly PostingRecord[];
  readonly rows: readonly ComparisonRow[];
  readonly onlyDifferences: boolean;
  readonly unfolding: Unfolding;
}) {
  const { records, rows, onlyDifferences } = props;
  const { locale, words } = useWording();
  const shown = onlyDifferences ? rows.filter(({ agreement }) => agreement === "differs") : rows;
  const axis = payAxis(records.map(({ posting }) => posting.baseSalary));
  const unsure = rows.filter(({ agreement }) => agreement === "cannot-be-compared").length;
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line no-noninteractive-tabindex
    <div class="scroll" tabIndex={0} role="region" aria-label={words("comparison")}>
      <table class="cmp">
        <colgroup>
          <col class="lab" />
          {records.map(({ key }) => (
            <col key={key} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {records.map((record) => (
              <th key={record.key} scope="col">
                <RoleName record={record} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <FactRow
              key={row.id}
              row={row}
              records={records}
              unfolding={props.unfolding}
              beside={
                axis && row.id === "baseSalary" ? (at) => <PayBars axis={axis} bars={axis.bars[at] ?? []} /> : undefined
              }
            />
          ))}
        </tbody>
      </table>
      {onlyDifferences && shown.length === 0 && <p class="cmp-note quiet">{words("noDifferences")}</p>}
      {onlyDifferences && unsure > 0 && (
        <p class="cmp-note small quiet">{words("hiddenUnsure", new Intl.NumberFormat(locale).format(unsure))}</p>
      )}
    </div>
  );
}
