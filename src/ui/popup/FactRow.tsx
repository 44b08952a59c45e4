import { useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { payAxis } from "../../comparison/pay-axis.ts";
import type { Agreement, ComparisonRow } from "../../comparison/row.ts";
import type { MessageName } from "../../posting/words.ts";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { CompareCell } from "./CompareCell.tsx";
import { PayBars } from "./PayBars.tsx";

const MARKS: Readonly<Record<Agreement, { readonly sign: string; readonly words?: MessageName }>> = {
  same: { sign: "" },
  differs: { sign: "≠", words: "differs" },
  "cannot-be-compared": { sign: "?", words: "cannotBeCompared" },
};

/** One fact across the roles, with a sign where they differ; the texts of a list unfold. */
export function FactRow({ row, records }: { readonly row: ComparisonRow; readonly records: readonly PostingRecord[] }) {
  const { words } = useWording();
  const [open, setOpen] = useState(false);
  const mark = MARKS[row.agreement];
  const axis = row.id === "baseSalary" ? payAxis(records.map(({ posting }) => posting.baseSalary)) : undefined;
  const hasItems = row.cells.some(({ items }) => items);
  return (
    <tr class={row.agreement}>
      <th scope="row">
        {mark.words && (
          <>
            <span class="sign" aria-hidden="true">
              {mark.sign}
            </span>
            <span class="sr">{words(mark.words)}: </span>
          </>
        )}
        {hasItems ? (
          <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
            {words(row.label)}
            <Icon name={open ? "chevronUp" : "chevronDown"} />
          </button>
        ) : (
          words(row.label)
        )}
      </th>
      {row.cells.map((cell, index) => (
        <CompareCell
          key={records[index]?.key}
          cell={cell}
          side={row.side}
          language={row.side === "posting" ? records[index]?.posting.inLanguage : undefined}
          open={open}
        >
          {axis && <PayBars axis={axis} bars={axis.bars[index] ?? []} />}
        </CompareCell>
      ))}
    </tr>
  );
}
