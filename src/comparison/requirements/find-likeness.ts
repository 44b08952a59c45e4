import { foldWords } from "../../collection/fold-words.ts";
import { TELLING, type WeighedItem } from "./weigh-item.ts";

/**
 * From here on bullets of two roles ask for the same. Chosen on the tuned pairs of `test/labels/aligned`: higher, and
 * less is found; lower, and what only sounds alike stands together.
 */
export const ALIKE = 0.32;

/** Two bullets, by their places in the list that was given, and how alike they are: above 0, at most 1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** What two bullets share: its weight in all, and whether any of it tells something by itself. */
interface Shared {
  readonly weight: number;
  readonly telling: boolean;
}

const SAME_TEXT: Shared = { weight: Infinity, telling: true };

/**
 * How much the shorter of two bullets counts beside the longer when what they share is weighed: a bullet that says
 * less, and nothing else, is more alike than one that says as much, and half of it something else.
 */
const SHORTER = 0.6;

/** Keeps bullets of a word or two from being alike by chance. */
const CHANCE = 6;

/** Common words that make a bullet as recognisable as one that tells: about three of them. */
const SEVERAL = 16;

/**
 * Every pair of bullets that share a word or their whole text. Those that ask for one trait before anything else are
 * alike, whatever else they say. Which of two comes first makes no difference.
 */
export function findLikeness(items: readonly WeighedItem[]): Likeness[] {
  const holders = new Map<string, number[]>();
  const shared = items.map(() => new Map<number, Shared>());
  items.forEach(({ item, weights }, b) => {
    for (const [word, more] of weights) {
      for (const a of listOf(holders, word)) {
        const { weight = 0, telling = false } = shared[a]?.get(b) ?? {};
        shared[a]?.set(b, { weight: weight + more, telling: telling || more >= TELLING });
      }
      listOf(holders, word).push(b);
    }
    const text = `text ${foldWords(item.text).replace(/[.;,]$/u, "")}`;
    for (const a of listOf(holders, text)) shared[a]?.set(b, SAME_TEXT);
    listOf(holders, text).push(b);
  });
  return shared.flatMap((others, a) =>
    [...others].map(([b, both]) => ({ a, b, likeness: weigh(both, items[a], items[b]) })),
  );
}

function weigh(both: Shared, a?: WeighedItem, b?: WeighedItem): number {
  if (both === SAME_TEXT) return 1;
  const totals = [a?.total ?? 0, b?.total ?? 0];
  const whole = SHORTER * Math.min(...totals) + (1 - SHORTER) * Math.max(...totals) + CHANCE;
  const share = both.weight / whole;
  if (a?.trait !== undefined && a.trait === b?.trait) return Math.max(ALIKE, share);
  return both.telling || both.weight > SEVERAL ? share : share / 2;
}

function listOf(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
