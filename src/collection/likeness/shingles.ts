import { wordsOfText } from "../../posting/changes/bare-words.ts";
import { hashOf } from "./hash.ts";

/** Words in a row that are looked at together; in scripts without spaces, signs in a row. */
const WIDTH = 4;

/**
 * The shingles of a text's items, each as a number of 32 bits, ascending and each once. They are taken item by item, so
 * that it makes no difference in which order or section a layout found the items. Two numbers of two long texts meet by
 * chance once in ten thousand pairs of texts, which is nothing to a share of them.
 */
export function shinglesOf(items: readonly string[]): Uint32Array {
  const found = new Set<number>();
  for (const item of items) addShingles(found, wordsOfText(item));
  return Uint32Array.from(found).toSorted();
}

/** An item shorter than a shingle is one. */
function addShingles(found: Set<number>, words: readonly string[]): void {
  if (words.length === 0) return;
  for (let from = 0; from === 0 || from + WIDTH <= words.length; from++)
    found.add(hashOf(words.slice(from, from + WIDTH).join(" ")));
}

/** The share of the shingles of both that each of them has (Jaccard), 0 to 1; 0 where there are none. */
export function sharedPart(one: Uint32Array, two: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < two.length;) {
    const [a = 0, b = 0] = [one[i], two[j]];
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  const all = one.length + two.length - shared;
  return all === 0 ? 0 : shared / all;
}
