import type { KeyValueStore } from "../../../../src/ui/popup/popup-state.ts";

/** A localStorage in memory; `full` makes every write fail as a full disk does. */
export function memoryStore(full = false): KeyValueStore {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem(name, value) {
      if (full) throw new DOMException("full", "QuotaExceededError");
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
  };
}
