import { useEffect } from "preact/hooks";
import type { PopupState } from "./popup-state.ts";
import { useTools } from "./tools.ts";
import type { ChangeState } from "./use-popup-state.ts";

/** Forgets the names of removed roles that were deleted for good since, or brought back elsewhere. */
export function usePurgedTraces(state: PopupState, change: ChangeState): void {
  const { collection } = useTools();
  useEffect(() => {
    const known = state.removed.map(({ key }) => key);
    if (known.length === 0) return;
    collection.removed().then(
      (removals) => {
        const waiting = new Set(removals.map(({ key }) => key));
        const gone = new Set(known.filter((key) => !waiting.has(key)));
        if (gone.size > 0) change(({ removed }) => ({ removed: removed.filter(({ key }) => !gone.has(key)) }));
      },
      // Undo still says what is left of them.
      () => undefined,
    );
    // Once, of what an earlier popup removed.
  }, [collection]);
}
