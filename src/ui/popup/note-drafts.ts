import { type KeyValueStore, readJson, writeJson } from "./popup-state.ts";

const NAME = "note-drafts";

/** A note as typed that the collection has not yet acknowledged. */
export interface NoteDraft {
  readonly text: string;
  /** When it was typed, ms since 1970: a note set later elsewhere wins. */
  readonly at: number;
}

/** Notes typed but not yet kept, by key of the role. The popup may close between a letter and its being kept. */
export interface NoteDrafts {
  all(): ReadonlyMap<string, NoteDraft>;
  /** `undefined` once it is kept. */
  set(key: string, draft: NoteDraft | undefined): void;
}

/** The drafts in a store that outlives the popup. @param name What they are kept under; by default notes on roles. */
export function createNoteDrafts(store: KeyValueStore, name = NAME): NoteDrafts {
  const all = () => new Map(Object.entries(readJson(store, name)).filter(isDraftEntry));
  return {
    all,
    set(key, draft) {
      const drafts = all();
      if (draft) drafts.set(key, draft);
      else drafts.delete(key);
      writeJson(store, name, Object.fromEntries(drafts));
    },
  };
}

function isDraftEntry(entry: [string, unknown]): entry is [string, NoteDraft] {
  const [, draft] = entry;
  if (typeof draft !== "object" || draft === null) return false;
  return "text" in draft && typeof draft.text === "string" && "at" in draft && typeof draft.at === "number";
}
