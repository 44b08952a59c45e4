import { createNoteDrafts } from "./note-drafts.ts";
import { type KeyValueStore, readPopupState, writePopupState } from "./popup-state.ts";

/** Takes out of what the popup keeps by itself whatever it knows of these roles: their names, and notes not yet kept. */
export function forgetTraces(store: KeyValueStore, keys: readonly string[]): void {
  const gone = new Set(keys);
  const state = readPopupState(store);
  const isLeft = (key: string | undefined) => key === undefined || !gone.has(key);
  writePopupState(store, {
    ...state,
    chosen: state.chosen.filter(isLeft),
    open: isLeft(state.open) ? state.open : undefined,
    versions: isLeft(state.versions) ? state.versions : undefined,
    removed: state.removed.filter(({ key }) => isLeft(key)),
    settled: isLeft(state.settled?.key) ? state.settled : undefined,
  });
  const drafts = createNoteDrafts(store);
  for (const key of drafts.all().keys()) if (gone.has(key)) drafts.set(key, undefined);
}
