import { useMemo } from "preact/hooks";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import type { FoundSentence } from "../../comparison/kept-words.ts";
import { titleOf } from "../popup/RoleRow.tsx";
import { useTools } from "../popup/tools.ts";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { cellOf } from "./Cells.tsx";
import { COLUMNS } from "./columns.ts";
import type { ColumnId } from "./view.ts";

interface RowProps {
  readonly record: PostingRecord;
  /** From 0, among the roles that are shown. */
  readonly index: number;
  /** px. */
  readonly top: number;
  readonly height: number;
  readonly columns: readonly ColumnId[];
  /** The words that were searched for, where they stand in the texts alone. */
  readonly sentence: FoundSentence | undefined;
  readonly chosen: boolean;
  readonly open: boolean;
  /** The one row of the table that Tab reaches. */
  readonly active: boolean;
  readonly onChoose: (key: string, index: number, range: boolean) => void;
  readonly onOpen: (key: string) => void;
}

/** One role, a value in each column. What did not change is not drawn again: scrolling moves forty of them. */
export function LibraryRow(props: RowProps) {
  const { record, index, top, height, columns, sentence, chosen, open, active, onChoose, onOpen } = props;
  const wording = useWording();
  const { now } = useTools();
  const key = sentence && `${sentence.before}\n${sentence.word}\n${sentence.after}`;
  return useMemo(
    () => (
      <tr
        role="row"
        class={[record.listing === "removed" && "off", open && "opened"].filter(Boolean).join(" ") || undefined}
        style={{ transform: `translateY(${top}px)`, blockSize: `${height}px` }}
        aria-rowindex={index + 2}
        aria-selected={chosen}
        tabIndex={active ? 0 : -1}
        data-index={index}
      >
        <td role="gridcell" class="ck">
          <span class="hit">
            <input
              class="check"
              type="checkbox"
              checked={chosen}
              tabIndex={active ? 0 : -1}
              aria-label={wording.words("chooseRole", titleOf(record))}
              onClick={(event) => onChoose(record.key, index, event.shiftKey)}
            />
          </span>
        </td>
        <TitleCell {...{ record, sentence, active, onOpen }} />
        {columns.map(
          (id) =>
            id !== "title" && (
              <td key={id} role="gridcell" class={`c-${id}${COLUMNS[id].end ? " end num" : " clip"}`}>
                {cellOf(id, record, wording, now())}
              </td>
            ),
        )}
      </tr>
    ),
    [record, index, top, height, columns, key, chosen, open, active, onChoose, onOpen, wording, now],
  );
}

function TitleCell(props: Pick<RowProps, "record" | "sentence" | "active" | "onOpen">) {
  const { record, sentence, active, onOpen } = props;
  const { words } = useWording();
  const title = titleOf(record);
  const { url, inLanguage } = record.posting;
  return (
    <th role="rowheader" scope="row" class="c-title">
      <span class="t">
        <StatusMark status={mineOf(record, "status")} named />
        <a
          class="clip"
          dir="auto"
          lang={inLanguage}
          href={url}
          title={title}
          tabIndex={active ? 0 : -1}
          onClick={(event) => {
            // With a key held down it is the browser's: a tab of its own.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(record.key);
          }}
        >
          {title}
        </a>
        {record.listing === "removed" && (
          <span class="tag gone">
            <span class="dot" />
            {words("noLongerListed")}
          </span>
        )}
      </span>
      {sentence && (
        <span class="said small clip" dir="auto" lang={inLanguage}>
          “{sentence.before}
          <mark>{sentence.word}</mark>
          {sentence.after}”
        </span>
      )}
    </th>
  );
}
