import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { MessageName } from "../../../posting/words.ts";
import type { Unfolding } from "../../compare/unfolding.ts";
import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";
import { MarkLine } from "./MarkLine.tsx";
import type { MarkRow } from "./mark-row.ts";

/** Rows that as many roles ask for, under a heading that folds them. */
export function MarkGroup(props: {
  readonly label: MessageName;
  readonly none: "notAskedFor" | "notNamed";
  readonly rows: readonly MarkRow[];
  readonly records: readonly PostingRecord[];
  readonly unread: readonly boolean[];
  readonly unfolding: Unfolding;
}) {
  const { label, rows, records, unfolding } = props;
  const { locale, words } = useWording();
  // Open at first: what is kept is that it was folded.
  const id = `folded ${label}`;
  const open = !unfolding.has(id);
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={records.length + 1}>
          <button type="button" class="unfold" aria-expanded={open} onClick={() => unfolding.toggle(id)}>
            {words(label)}
            <span class="num faint">{new Intl.NumberFormat(locale).format(rows.length)}</span>
            <Icon name={open ? "chevronUp" : "chevronDown"} />
          </button>
        </th>
      </tr>
      {open &&
        rows.map((row) => (
          <MarkLine
            key={row.id}
            row={row}
            records={records}
            unread={props.unread}
            none={props.none}
            unfolding={unfolding}
          />
        ))}
    </tbody>
  );
}
