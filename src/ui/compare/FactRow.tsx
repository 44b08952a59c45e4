import type { ComponentChildren } from "preact";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Agreement, ComparisonRow } from "../../comparison/row.ts";
import type { MessageName } from "../../posting/words.ts";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { CompareCell } from "./CompareCell.tsx";
import type { Unfolding } from "./unfolding.ts";

const MARKS: Readonly<Record<Agreement, { readonly sign: string; readonly words?: MessageName }>> = {
  same: { sign: "" },
  differs: { sign: "≠", words: "differs" },
  "cannot-be-compared": { sign: "?", words: "cannotBeCompared" },
};

/** One fact across the roles, with a sign where they differ; the texts of a list unfold all together. */
export function FactRow(props: {
  readonly row: ComparisonRow;
  readonly records: readonly PostingRecord[];
  readonly unfolding: Unfolding;
  /** What stands behind the value of a role, by its place. */
  readonly beside?: ((index: number) => ComponentChildren) | undefined;
}) {
  const { row, records, unfolding } = props;
  const { words } = useWording();
  const mark = MARKS[row.agreement];
  const hasItems = row.cells.some(({ items }) => items);
  const open = unfolding.has(row.id);
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
          <button type="button" class="unfold" aria-expanded={open} onClick={() => unfolding.toggle(row.id)}>
            {words(row.label)}
            <Icon name={open ? "chevronUp" : "chevronDown"} />
          </button>
        ) : (
          words(row.label)
        )}
      </th>
      {row.cells.map((cell, index) => {
        const record = records[index];
        if (!record) return null;
        // The texts of all roles are read side by side; the words of a value, one by one.
        const id = cell.items ? row.id : `${row.id} ${record.key}`;
        return (
          <CompareCell
            key={record.key}
            cell={cell}
            side={row.side}
            record={record}
            open={unfolding.has(id)}
            onPress={() => unfolding.toggle(id)}
          >
            {props.beside?.(index)}
          </CompareCell>
        );
      })}
    </tr>
  );
}
