import type { Item } from "../../comparison/row.ts";
import { useWording } from "../shared/wording.ts";

/** The texts of a role, as the posting has them, or names side by side; those that not every role has are marked. */
export function CellItems(props: {
  readonly id: string;
  readonly items: readonly Item[];
  readonly names: boolean;
  readonly language: string | undefined;
}) {
  const { words } = useWording();
  return (
    <ul class={props.names ? "lines names" : "lines"} id={props.id} lang={props.names ? undefined : props.language}>
      {props.items.map(({ text, everywhere }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} class={everywhere ? "shared" : "own"} dir="auto">
          {!everywhere && <span class="sr">{words("notInAll")}: </span>}
          {text}
        </li>
      ))}
    </ul>
  );
}
