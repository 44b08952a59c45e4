import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import type { SettledReminder } from "./popup-state.ts";
import { type Reminding, SETTLED_WORDS } from "./use-reminding.ts";

/** The reminder that was done or cancelled last, until it is brought back or the bar is closed. */
export function SettledBar(props: { readonly settled: SettledReminder | undefined; readonly reminding: Reminding }) {
  const { settled, reminding } = props;
  const { words } = useWording();
  if (!settled) return null;
  return (
    <div class="notice">
      <p class="grow clip" dir="auto" title={settled.title}>
        {words(SETTLED_WORDS[settled.state], settled.title)}
      </p>
      <button type="button" class="btn" onClick={reminding.undo}>
        {words("undo")}
      </button>
      <button type="button" class="btn bare icon" aria-label={words("close")} onClick={reminding.close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
