import type { Unfolding } from "../compare/unfolding.ts";
import type { PopupState } from "./popup-state.ts";
import type { ChangeState } from "./use-popup-state.ts";

/** Kept with the rest of the popup's state, so that a comparison opens as it was left. */
export function unfoldingOf({ unfolded }: PopupState, change: ChangeState): Unfolding {
  return {
    has: (id) => unfolded.includes(id),
    toggle: (id) => change((state) => ({ unfolded: toggled(state.unfolded, id) })),
  };
}

/** A list without the entry that it had, or with it at its end. */
export function toggled(list: readonly string[], entry: string): readonly string[] {
  return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}
