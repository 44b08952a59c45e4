import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Cell, ComparisonRow } from "../../comparison/row.ts";
import { Icon } from "../shared/Icon.tsx";
import { Otherwise } from "../shared/Otherwise.tsx";
import { useWording } from "../shared/wording.ts";
import { CellItems } from "./CellItems.tsx";
import { CellWords } from "./CellWords.tsx";

/**
 * What one role says about one fact. A value of the posting's is pressed to see the words it was read from; the number
 * of texts, to see the texts. What the user set is plain text.
 */
export function CompareCell(props: {
  readonly cell: Cell;
  readonly side: ComparisonRow["side"];
  readonly record: PostingRecord;
  /** Whether the words behind the value, or the texts of the list, are shown. */
  readonly open: boolean;
  readonly onPress: () => void;
  /** What stands behind the value. */
  readonly children?: ComponentChildren;
}) {
  const { cell, open } = props;
  const { posting } = props.record;
  const { otherwise = [] } = cell;
  const { words } = useWording();
  const id = useId();
  if (cell.state === "not-stated") {
    return (
      <td>
        <span class="not-stated">{words(props.side === "mine" ? "notSet" : "notStated")}</span>
      </td>
    );
  }
  const unread = cell.state === "could-not-be-read";
  const value = unread ? (
    <>
      <Icon name="warning" /> {words("couldNotBeRead")}
    </>
  ) : (
    cell.lines.map((line, index) => (
      // Lines never change places: a changed value is a new cell.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} class="line" dir="auto" lang={cell.verbatim ? posting.inLanguage : undefined}>
        {line}
      </span>
    ))
  );
  const isPressed = unread || cell.items !== undefined || cell.passages.length > 0 || otherwise.length > 0;
  return (
    <td>
      {isPressed ? (
        <button
          type="button"
          class={unread ? "could-not" : "value"}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={props.onPress}
        >
          {value}
          {otherwise.length > 0 && <Otherwise />}
        </button>
      ) : (
        value
      )}
      {props.children}
      {open && cell.items && <CellItems id={id} items={cell.items} names={cell.names} language={posting.inLanguage} />}
      {open && isPressed && !cell.items && (
        <CellWords
          id={id}
          passages={cell.passages}
          otherwise={otherwise}
          unread={unread}
          language={posting.inLanguage}
          url={posting.url}
        />
      )}
    </td>
  );
}
