import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { Unfolding } from "../../compare/unfolding.ts";
import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";
import { AnswerLine } from "../answers/AnswerLine.tsx";
import { useAnswering } from "../answers/answering.ts";
import { DemandMark } from "./DemandMark.tsx";
import { MarkWords } from "./MarkWords.tsx";
import type { MarkRow } from "./mark-row.ts";

/** One thing that can be asked for: a mark for each role, and at a press the words of all of them side by side. */
export function MarkLine(props: {
  readonly row: MarkRow;
  readonly records: readonly PostingRecord[];
  /** Of each role, whether what it asks for could not be read. */
  readonly unread: readonly boolean[];
  /** What it is called where a role does not ask for it. */
  readonly none: "notAskedFor" | "notNamed";
  readonly unfolding: Unfolding;
}) {
  const { row, records, unfolding } = props;
  const { locale, words } = useWording();
  const answering = useAnswering();
  const open = unfolding.has(row.id);
  const toggle = () => unfolding.toggle(row.id);
  return (
    <tr class={row.differs.length > 0 ? "mark-row differs" : "mark-row"}>
      {/* Named by what is asked alone: each cell's header is read with it, and not the buttons that answer. */}
      <th scope="row" aria-label={[...row.differs.map((why) => words(why)), row.label].join(": ")}>
        {row.differs.length > 0 && (
          <>
            <span class="sign" aria-hidden="true">
              ≠
            </span>
            <span class="sr">{row.differs.map((why) => words(why)).join(", ")}: </span>
          </>
        )}
        <button type="button" class="unfold" aria-expanded={open} onClick={toggle}>
          <span class={open ? undefined : "few-lines"} dir="auto" lang={row.language} title={row.label}>
            {row.label}
          </span>
          <Icon name={open ? "chevronUp" : "chevronDown"} />
        </button>
        {row.wordings > 1 && (
          <span class="small faint wordings">
            {words("wordingsMany", new Intl.NumberFormat(locale).format(row.wordings))}
          </span>
        )}
        {row.parts && <AnswerLine label={row.label} parts={row.parts} open={open} />}
        {open && !row.parts && answering && <p class="small faint">{words("answerApart")}</p>}
      </th>
      {row.cells.map((cell, at) => {
        const record = records[at];
        if (!record) return null;
        return (
          <td key={record.key}>
            <DemandMark
              demand={cell.demand}
              none={props.none}
              unread={props.unread[at] ?? false}
              open={open}
              onPress={cell.asked.length > 0 ? toggle : undefined}
            />
            {cell.amounts.length > 0 && <span class="amounts small">{cell.amounts.join(" · ")}</span>}
            {open && cell.asked.length > 0 && (
              <MarkWords
                asked={cell.asked}
                apart={row.wordings > 1}
                language={record.posting.inLanguage}
                url={record.posting.url}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
