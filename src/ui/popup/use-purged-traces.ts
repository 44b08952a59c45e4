import { useEffect } from "preact/hooks";
import type { PopupState } from "./popup-state.ts";
import { useTools } from "./tools.ts";
import type { ChangeState } from "./use-popup-state.ts";

/** Forgets the names of removed roles that were deleted for good since, or brought back elsewhere. */
export function usePurgedTraces(state: PopupState, change: ChangeState): void {
  const { collection } = useTools();
  useEffect(() => {
    const known = state.removed.map(({ key }) => key);
    const tidy = async (): Promise<void> => {
      const waiting = new Set((await collection.removed()).map(({ key }) => key));
      const gone = new Set(known.filter((key) => !waiting.has(key)));
      if (gone.size > 0) change(({ removed }) => ({ removed: removed.filter(({ key }) => !gone.has(key)) }));
    };
    // Once, of what an earlier popup removed. Where it cannot be told, Undo says so by itself.
    if (known.length > 0) tidy().catch(() => undefined);
  }, [collection]);
}
