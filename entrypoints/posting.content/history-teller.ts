import type { TellHistory } from "../../src/ui/history/history-look.ts";
import { brought } from "./brought.ts";

/**
 * Tells a role's history by a script that `bring` brings into the page: most pages have nothing to tell. Where it cannot
 * be had, the card goes without.
 */
export function historyTeller(bring: () => Promise<void>): TellHistory {
  return (slot, look) => {
    let isOver = false;
    let takeAway: (() => void) | undefined;
    const come = async () => {
      await bring();
      if (!isOver) takeAway = brought("pomonaTellHistory")?.(slot, look);
    };
    come().catch(() => undefined);
    return () => {
      isOver = true;
      takeAway?.();
    };
  };
}
