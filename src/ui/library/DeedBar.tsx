import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { describeDeed } from "./describe-deed.ts";
import type { Deeds } from "./use-deeds.ts";

/** What was done last, until it is undone or the bar is closed. */
export function DeedBar({ last, count, undo, close }: Deeds) {
  const wording = useWording();
  const { locale, words } = wording;
  if (!last) return null;
  const said = describeDeed(last, wording);
  return (
    <div class="notice">
      <p class="grow clip" dir="auto" title={said}>
        {said}
      </p>
      {count > 1 && <span class="num faint">{words("andMore", new Intl.NumberFormat(locale).format(count - 1))}</span>}
      <button type="button" class="btn" onClick={undo}>
        {words("undo")}
      </button>
      <button type="button" class="btn bare icon" aria-label={words("close")} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
