import type { PostingRecord } from "../../collection/posting-record.ts";
import { mineOf } from "../../collection/posting-record.ts";
import type { FoundSentence } from "../../comparison/kept-words.ts";
import { listKey } from "../popup/keys.ts";
import { useWording } from "../shared/wording.ts";
import { gridOf } from "./columns.ts";
import { LibraryRow } from "./LibraryRow.tsx";
import { TableHead } from "./TableHead.tsx";
import { type IsTall, useRows } from "./use-rows.ts";
import type { ColumnId, Order } from "./view.ts";

/** What can be done with roles in the table. */
export interface RowDoings {
  readonly choose: (key: string, index: number, range: boolean) => void;
  readonly open: (key: string) => void;
  readonly rate: (record: PostingRecord, stars: number | undefined) => void;
  readonly remove: (records: readonly PostingRecord[]) => void;
}

/**
 * The roles as a table of which only the rows in view are in the document. One row is reached by Tab; arrows move it.
 * The roles are said, for the table is drawn in boxes of its own and would else be none to a screen reader.
 */
export function LibraryTable(props: {
  readonly records: readonly PostingRecord[];
  /** Whether these are all, and not the first of more to come. */
  readonly isWhole: boolean;
  /** Which roles in which order, as one text. */
  readonly list: string;
  readonly columns: readonly ColumnId[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChooseAll: (all: boolean) => void;
  readonly open: string | undefined;
  readonly sentenceOf: (record: PostingRecord) => FoundSentence | undefined;
  readonly hasSentence: IsTall;
  readonly doings: RowDoings;
}) {
  const { records, columns, chosen, doings } = props;
  const { words } = useWording();
  const rows = useRows(records, { list: props.list, isTall: props.hasSentence });
  const { template, least } = gridOf(columns);

  const onKeyDown = (event: KeyboardEvent) => {
    // The row that has the focus, which may be drawn as such only after the next key.
    const index = event.target instanceof HTMLElement ? Number(event.target.dataset["index"] ?? -1) : -1;
    const record = records[index];
    const does = listKey(event, rows.page);
    if (!record || !does) return;
    if (does.do === "rate" && !mineOf(record, "saved")) return;
    const opens = does.do === "open-page" || does.do === "detail";
    if (!opens && !["move", "choose", "rate", "remove"].includes(does.do)) return;
    event.preventDefault();
    if (opens) doings.open(record.key);
    else if (does.do === "move") rows.moveTo(index + does.by);
    else if (does.do === "choose") doings.choose(record.key, index, event.shiftKey);
    else if (does.do === "rate") doings.rate(record, does.stars);
    else if (does.do === "remove") doings.remove([record]);
  };
  return (
    <div class="wrap" ref={rows.list}>
      <table
        role="grid"
        class="big"
        aria-label={words("roles")}
        aria-multiselectable
        aria-rowcount={props.isWhole ? records.length + 1 : -1}
        style={{ "--columns": template, "--least": `${least}rem` }}
        onKeyDown={onKeyDown}
        onFocusIn={rows.onFocusIn}
      >
        <TableHead
          columns={columns}
          order={props.order}
          onOrder={props.onOrder}
          chosen={records.length > 0 && records.every(({ key }) => chosen.has(key)) ? "all" : chosen.size > 0}
          onChooseAll={props.isWhole ? props.onChooseAll : undefined}
        />
        <tbody role="rowgroup" style={{ blockSize: `${rows.height}px` }}>
          {rows.drawn.map(({ record, place, index, top, height }) => (
            <LibraryRow
              key={place}
              record={record}
              index={index}
              top={top}
              height={height}
              columns={columns}
              sentence={props.sentenceOf(record)}
              chosen={chosen.has(record.key)}
              open={record.key === props.open}
              active={index === rows.activeIndex}
              onChoose={doings.choose}
              onOpen={doings.open}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
