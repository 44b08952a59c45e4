import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { RemovedRole } from "./popup-state.ts";

/** What was removed, until it is brought back or the bar is closed. */
export function UndoBar(props: {
  readonly removed: readonly RemovedRole[];
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const { words } = useWording();
  const last = props.removed.at(-1);
  if (!last) return null;
  const more = props.removed.length - 1;
  return (
    <div class="notice">
      <p class="grow clip" dir="auto" title={last.title}>
        {words("removedRole", last.title)}
      </p>
      {more > 0 && <span class="num faint">{words("andMore", String(more))}</span>}
      <button type="button" class="btn" onClick={props.onUndo}>
        {words("undo")}
      </button>
      <button type="button" class="btn bare icon" aria-label={words("close")} onClick={props.onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
