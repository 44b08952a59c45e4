import type { ComponentChildren } from "preact";
import type { FieldName } from "../../posting/job-posting.ts";
import type { MessageName } from "../../posting/words.ts";
import { useWording } from "../shared/wording.ts";
import { Tell } from "./Tell.tsx";

/** One fact with its label, and below it the words that it was read from once it was pressed. */
export function Fact(props: {
  readonly field: FieldName;
  readonly label: MessageName;
  readonly children: ComponentChildren;
}) {
  const { words } = useWording();
  return (
    <div>
      <dt>{words(props.label)}</dt>
      <dd>
        {props.children}
        <Tell field={props.field} />
      </dd>
    </div>
  );
}
