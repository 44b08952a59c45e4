import type { ComponentChildren } from "preact";
import type { Cell, ComparisonRow } from "../../comparison/row.ts";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";

/** What one role says about one fact. `language` is that of the posting's words. */
export function CompareCell(props: {
  readonly cell: Cell;
  readonly side: ComparisonRow["side"];
  readonly language: string | undefined;
  /** Whether the texts of a list are shown. */
  readonly open: boolean;
  /** What is drawn below the words. */
  readonly children?: ComponentChildren;
}) {
  const { cell, language } = props;
  const { words } = useWording();
  if (cell.state === "could-not-be-read") {
    return (
      <td>
        <span class="could-not">
          <Icon name="warning" /> {words("couldNotBeRead")}
        </span>
      </td>
    );
  }
  if (cell.state === "not-stated") {
    return (
      <td>
        <span class="not-stated">{words(props.side === "mine" ? "notSet" : "notStated")}</span>
      </td>
    );
  }
  return (
    <td>
      {cell.lines.map((line, index) => (
        // Lines never change places: a changed value is a new cell.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} dir="auto">
          {line}
        </p>
      ))}
      {props.children}
      {props.open && cell.items && (
        <ul class="lines" lang={language}>
          {cell.items.map(({ text, everywhere }, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} class={everywhere ? "shared" : "own"} dir="auto">
              {!everywhere && <span class="sr">{words("notInAll")}: </span>}
              {text}
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
