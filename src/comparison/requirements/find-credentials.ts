import type { OwnedItem } from "./asked-item.ts";
import type { WeighedItem } from "./weigh-item.ts";

/** So little is said besides the years that no field is named: a word or two. */
const NO_FIELD = 12;

/** Two bullets of two roles, by their places in the list. */
interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Pairs of bullets that both ask for a degree, whichever. */
export function findDegrees(items: readonly OwnedItem[]): Pair[] {
  return pairsOf(
    items.flatMap(({ degrees }, at) => (degrees.length > 0 ? [at] : [])),
    items,
  );
}

/**
 * Pairs of bullets that both name years, where those of one are not tied to a field. Only the years that a role names
 * first count: they are what it asks for in all.
 */
export function findYears(items: readonly OwnedItem[], weighed: readonly Pick<WeighedItem, "total">[]): Pair[] {
  const named = items.flatMap(({ years, role }, at) => (years.length > 0 ? [{ at, role }] : []));
  const first = named.filter(({ role }, at) => named.findIndex((one) => one.role === role) === at);
  const isGeneral = (at: number) => (items[at]?.degrees.length ?? 0) > 0 || (weighed[at]?.total ?? 0) <= NO_FIELD;
  return pairsOf(
    first.map(({ at }) => at),
    items,
  ).filter(({ a, b }) => isGeneral(a) || isGeneral(b));
}

function pairsOf(places: readonly number[], items: readonly OwnedItem[]): Pair[] {
  return places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter((b) => items[a]?.role !== items[b]?.role)
      .map((b) => ({ a, b })),
  );
}
