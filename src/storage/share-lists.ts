import type { Snapshot } from "../collection/posting-record.ts";
import { hasReadableWords } from "../collection/readable-words.ts";

/** What a posting says in the very words of a section. */
const LISTS = ["qualifications", "preferredQualifications", "responsibilities"] as const;

/**
 * The same snapshot, in which a list that was read of a section as it stands is that section's own list. The structured
 * clone that a database keeps writes a list that occurs twice once, and gives it back as one: what was two after its way
 * through a message is most of a snapshot.
 */
export function sharingLists<T extends Pick<Snapshot, "observation">>(snapshot: T): T {
  // An import numbers damaged ones anew, too: they stay as they are, and hold up nothing else.
  if (!hasReadableWords(snapshot)) return snapshot;
  const { sections, posting } = snapshot.observation;
  const items = Object.values(sections).map((section) => section.items);
  const shared = LISTS.flatMap((name) => {
    const list = posting[name];
    const own = list && items.find((one) => isSame(one, list));
    return own ? [[name, own] as const] : [];
  });
  return {
    ...snapshot,
    observation: { ...snapshot.observation, posting: { ...posting, ...Object.fromEntries(shared) } },
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
