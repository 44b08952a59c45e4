import { type KeyValueStore, readJson, writeJson } from "../popup/popup-state.ts";
import type { AnswerDeed, Deed } from "./deed.ts";
import { deedsOf, packed } from "./packed-deed.ts";

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
