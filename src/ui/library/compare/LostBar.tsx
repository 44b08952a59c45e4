import { Icon } from "../../shared/Icon.tsx";
import { useWording } from "../../shared/wording.ts";

/** That a role left the comparison, until it is undone or the bar is closed. */
export function LostBar(props: {
  readonly said: string | undefined;
  readonly onUndo: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  const { said } = props;
  const { words } = useWording();
  if (said === undefined) return null;
  return (
    <div class="notice">
      <p class="grow clip" dir="auto" title={said}>
        {said}
      </p>
      <button type="button" class="btn" onClick={props.onUndo}>
        {words("undo")}
      </button>
      <button type="button" class="btn bare icon" aria-label={words("close")} onClick={props.onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
