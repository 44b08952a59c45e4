import type { MineValues } from "../../collection/posting-record.ts";
import type { ReminderValue } from "../../collection/reminder.ts";
import type { SavedView } from "../../collection/saved-view.ts";
import { type KeyValueStore, readJson, writeJson } from "../popup/popup-state.ts";

/** Something the user did, with what it takes to undo it. */
export type Deed =
  | { readonly did: "removed"; readonly keys: readonly string[]; readonly title: string }
  /** `before`: the values as they were; `undefined` was none. */
  | { readonly did: "set"; readonly key: string; readonly title: string; readonly before: MineValues }
  | { readonly did: "reminded"; readonly key: string; readonly title: string; readonly before: ReminderValue }
  /** Kept, renamed or dropped; absent `before`: it is new. */
  | { readonly did: "view"; readonly id: string; readonly name: string; readonly before?: SavedView | undefined }
  | { readonly did: "unchosen"; readonly keys: readonly string[] };

const CHOSEN = "library-chosen";
const REMOVED = "library-removed";

/** Keys of the roles that were chosen in this tab. */
export function readChosen(store: KeyValueStore): readonly string[] {
  const { keys } = readJson(store, CHOSEN);
  return textsOf(keys);
}

export function writeChosen(store: KeyValueStore, keys: readonly string[]): void {
  writeJson(store, CHOSEN, { keys });
}

/** What was removed in this tab and not brought back, oldest first: of all deeds, those that outlive a reload. */
export function readRemoved(store: KeyValueStore): readonly Deed[] {
  const { deeds } = readJson(store, REMOVED);
  if (!Array.isArray(deeds)) return [];
  return deeds.flatMap((deed: unknown) => {
    const { keys, title } = (typeof deed === "object" && deed !== null ? deed : {}) as Record<string, unknown>;
    const removed = textsOf(keys);
    return removed.length > 0 && typeof title === "string" ? [{ did: "removed", keys: removed, title } as const] : [];
  });
}

export function writeRemoved(store: KeyValueStore, deeds: readonly Deed[]): void {
  writeJson(store, REMOVED, { deeds: deeds.filter(({ did }) => did === "removed") });
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === "string"))] : [];
}
