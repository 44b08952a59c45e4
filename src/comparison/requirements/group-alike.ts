import type { OwnedItem } from "./asked-item.ts";
import { findDegrees, findYears } from "./find-credentials.ts";
import { ALIKE, findLikeness, type Likeness } from "./find-likeness.ts";
import { weighItems } from "./weigh-item.ts";

/** Two bullets of one role that are as alike as this say one thing twice. */
const REPEATED = 0.85;

/**
 * Bullets that ask for the same, as groups of their places in the list; every bullet is in one group. A group holds
 * several bullets of one role only where they repeat each other, or part what another role says at once: a degree and
 * years. The most alike find each other first, and ties fall by key and place, so that the order of roles is nothing.
 */
export function groupAlike(items: readonly OwnedItem[]): readonly (readonly number[])[] {
  const weighed = weighItems(items);
  const likeness = findLikeness(weighed);
  const groups = startGroups(items.length);
  const isOwn = ({ a, b }: Likeness) => items[a]?.role === items[b]?.role;
  const rolesOf = (group: readonly number[]) => new Set(group.map((at) => items[at]?.role));
  for (const pair of likeness) if (isOwn(pair) && pair.likeness >= REPEATED) groups.join(pair);
  for (const pair of findDegrees(items)) groups.join(pair);

  const known = new Map(likeness.map(({ a, b, likeness: much }) => [a * items.length + b, much]));
  const between = (a: number, b: number) => known.get(Math.min(a, b) * items.length + Math.max(a, b)) ?? 0;
  const alike = likeness.filter((one) => !isOwn(one) && one.likeness >= ALIKE);
  for (const pair of inOrder(alike, items)) {
    const [one, other] = [groups.of(pair.a), groups.of(pair.b)];
    const roles = rolesOf(one);
    if (other.some((at) => roles.has(items[at]?.role))) continue;
    // Alike on average, so that no chain makes one group of what has nothing in common.
    const all = one.flatMap((a) => other.map((b) => between(a, b)));
    if (all.reduce((sum, much) => sum + much, 0) >= ALIKE * all.length) groups.join(pair);
  }

  const years = findYears(items, weighed).map((pair) => ({ ...pair, likeness: 1 }));
  for (const pair of inOrder(years, items)) {
    const isMet = (at: number, by: number) => rolesOf(groups.of(at)).has(items[by]?.role);
    if (!isMet(pair.a, pair.b) || !isMet(pair.b, pair.a)) groups.join(pair);
  }
  return groups.all();
}

function startGroups(count: number) {
  const groups = Array.from({ length: count }, (_none, at) => [at]);
  const of = (at: number) => groups[at] ?? [];
  return {
    of,
    all: () => [...new Set(groups)],
    join({ a, b }: Pick<Likeness, "a" | "b">) {
      const [one, other] = [of(a), of(b)];
      if (one === other) return;
      for (const at of other) {
        one.push(at);
        groups[at] = one;
      }
    },
  };
}

/** The most alike first. */
function inOrder(pairs: readonly Likeness[], items: readonly OwnedItem[]): Likeness[] {
  const byKey = items.map((_item, at) => at).toSorted((a, b) => compare(items[a]?.key, items[b]?.key) || a - b);
  const rank = new Map(byKey.map((at, place) => [at, place]));
  const ranks = ({ a, b }: Likeness) => [rank.get(a) ?? 0, rank.get(b) ?? 0].toSorted((x, y) => x - y);
  const ranked = pairs.map((pair) => ({ pair, ranks: ranks(pair) }));
  const sorted = ranked.toSorted(
    (x, y) =>
      y.pair.likeness - x.pair.likeness ||
      (x.ranks[0] ?? 0) - (y.ranks[0] ?? 0) ||
      (x.ranks[1] ?? 0) - (y.ranks[1] ?? 0),
  );
  return sorted.map(({ pair }) => pair);
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
