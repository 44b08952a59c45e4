import { useId } from "preact/hooks";
import type { MessageName } from "../../posting/words.ts";
import { useWording } from "../shared/wording.ts";

/** One thing to switch or to choose, with a sentence on what it does. */
export function Choice(props: {
  readonly type: "radio" | "checkbox";
  /** Of radio buttons: which of them belong together. */
  readonly group?: string;
  readonly label: MessageName;
  readonly what: MessageName;
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
}) {
  const { words } = useWording();
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type={props.type}
        name={props.group}
        checked={props.checked}
        aria-describedby={`${id}-what`}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.checked)}
      />
      <label htmlFor={id}>{words(props.label)}</label>
      <p id={`${id}-what`} class="quiet">
        {words(props.what)}
      </p>
    </div>
  );
}
