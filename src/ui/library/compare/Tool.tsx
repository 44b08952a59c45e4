import type { ComponentChildren } from "preact";
import { useWording } from "../../shared/wording.ts";

/** One thing that can be done with a column: a drawing, and its words with the role's title. */
export function Tool(props: {
  readonly name: "moveForward" | "moveBackward" | "pinRole" | "swapRole" | "takeOut";
  readonly title: string;
  /** Whether it can be done now. The focus stays on it also where not. */
  readonly off?: boolean;
  /** For what is either on or off. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  const { name, title, off = false, pressed } = props;
  const { words } = useWording();
  return (
    <button
      type="button"
      class="tool"
      data-tool={name}
      aria-label={words(name, title)}
      title={words(name, title)}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      onClick={() => !off && props.onPress()}
    >
      {props.children}
    </button>
  );
}
