import type { AnswerBack } from "../../collection/answers/answer.ts";
import type { MineValues } from "../../collection/posting-record.ts";
import type { ReminderValue } from "../../collection/reminder.ts";
import type { SavedView } from "../../collection/saved-view.ts";
import { type KeyValueStore, readJson, writeJson } from "../popup/popup-state.ts";
import { deedsOf, packed } from "./packed-deed.ts";

/** Something the user did, with what it takes to undo it. */
export type Deed =
  | { readonly did: "removed"; readonly keys: readonly string[]; readonly title: string }
  /** `before`: the values as they were; `undefined` was none. */
  | { readonly did: "set"; readonly key: string; readonly title: string; readonly before: MineValues }
  | { readonly did: "reminded"; readonly key: string; readonly title: string; readonly before: ReminderValue }
  /** Kept, renamed or dropped; absent `before`: it is new. */
  | { readonly did: "view"; readonly id: string; readonly name: string; readonly before?: SavedView | undefined }
  | { readonly did: "unchosen"; readonly keys: readonly string[] }
  | AnswerDeed
  /** What matters was weighed otherwise: the queries that say how it was weighed, and how then. */
  | { readonly did: "weighed"; readonly name: string; readonly before: string; readonly after: string };

/** Something was answered, answers were taken back, or a note on them was changed. */
export interface AnswerDeed {
  readonly did: "answered" | "unanswered" | "noted";
  readonly title: string;
  /** What puts the answers back as they were. */
  readonly before: readonly AnswerBack[];
}

const CHOSEN = "library-chosen";
const DEEDS = "library-deeds";

export function isAnswerDeed(deed: Deed): deed is AnswerDeed {
  return deed.did === "answered" || deed.did === "unanswered" || deed.did === "noted";
}

/** Keys of the roles that were chosen in this tab. */
export function readChosen(store: KeyValueStore): readonly string[] {
  const { keys } = readJson(store, CHOSEN);
  return textsOf(keys);
}

export function writeChosen(store: KeyValueStore, keys: readonly string[]): void {
  writeJson(store, CHOSEN, { keys });
}

/** What was done in this tab and not undone, oldest first; it outlives a reload, and another room of the library. */
export function readDeeds(store: KeyValueStore): readonly Deed[] {
  return deedsOf(readJson(store, DEEDS)["deeds"]);
}

export function writeDeeds(store: KeyValueStore, deeds: readonly Deed[]): void {
  writeJson(store, DEEDS, { deeds: deeds.map(packed) });
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === "string"))] : [];
}
