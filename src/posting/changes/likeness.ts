import { wordsOfText } from "./bare-words.ts";

/** How much two texts have in common, 0 to 1: the share of their words that both have, each as often as it stands. */
export function likeness(one: string, two: string): number {
  const [a, b] = [wordsOfText(one), wordsOfText(two)];
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}
