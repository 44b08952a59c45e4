import { useState } from "preact/hooks";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { STATUS_WORDS } from "../../collection/status-words.ts";
import type { Agreement, ComparisonRow } from "../../comparison/row.ts";
import type { MessageName } from "../../posting/words.ts";
import { Icon } from "../shared/Icon.tsx";
import { StatusMark } from "../shared/StatusMark.tsx";
import { useWording } from "../shared/wording.ts";
import { CompareCell } from "./CompareCell.tsx";
import { titleOf } from "./RoleRow.tsx";
import { useTools } from "./tools.ts";

const MARKS: Readonly<Record<Agreement, { readonly sign: string; readonly words?: MessageName }>> = {
  same: { sign: "" },
  differs: { sign: "≠", words: "differs" },
  "cannot-be-compared": { sign: "?", words: "cannotBeCompared" },
};

/** Facts in rows, roles in columns; heads and labels stay in view. */
export function CompareTable(props: {
  readonly records: readonly PostingRecord[];
  readonly rows: readonly ComparisonRow[];
  readonly onlyDifferences: boolean;
}) {
  const { records, rows, onlyDifferences } = props;
  const { locale, words } = useWording();
  const shown = onlyDifferences ? rows.filter(({ agreement }) => agreement === "differs") : rows;
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
              <RoleHead key={record.key} record={record} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <FactRow key={row.id} row={row} records={records} />
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

function RoleHead({ record }: { readonly record: PostingRecord }) {
  const { words } = useWording();
  const { openPage } = useTools();
  const status = mineOf(record, "status");
  const { url, inLanguage } = record.posting;
  return (
    <th scope="col">
      <a
        dir="auto"
        lang={inLanguage}
        href={url}
        onClick={(event) => {
          event.preventDefault();
          openPage(url);
        }}
      >
        {titleOf(record)}
      </a>
      <p class="who small quiet">
        <StatusMark status={status} />
        {words(status ? STATUS_WORDS[status] : "statusNone")}
        {record.listing === "removed" && (
          <span class="tag gone">
            <span class="dot" />
            {words("noLongerListed")}
          </span>
        )}
      </p>
    </th>
  );
}

function FactRow({ row, records }: { readonly row: ComparisonRow; readonly records: readonly PostingRecord[] }) {
  const { words } = useWording();
  const [open, setOpen] = useState(false);
  const mark = MARKS[row.agreement];
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
        />
      ))}
    </tr>
  );
}
