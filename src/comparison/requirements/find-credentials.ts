import type { OwnedItem } from "./asked-item.ts";
import type { WeighedItem } from "./weigh-item.ts";

/** So little is said besides the years that no field is named: a word or two. */
const NO_FIELD = 12;

interface Credential {
  readonly at: number;
  readonly role: number;
  readonly degree: boolean;
  readonly years: boolean;
  /** Whether years in any field that fits the role will do. */
  readonly general: boolean;
}

/**
 * Pairs of bullets of two roles, by their places in the list, that both ask for a degree, or for years that are not
 * tied to a field. One role may put into one bullet what another puts into two. Of years only those count that a role
 * names first: they are what it asks for in all.
 */
export function findCredentials(
  items: readonly OwnedItem[],
  weighed: readonly Pick<WeighedItem, "total">[],
): { readonly a: number; readonly b: number }[] {
  const asked = credentialsOf(items, weighed);
  return asked.flatMap((one, index) =>
    asked
      .slice(index + 1)
      .filter((other) => one.role !== other.role && isSame(one, other))
      .map((other) => ({ a: one.at, b: other.at })),
  );
}

function isSame(one: Credential, other: Credential): boolean {
  return (one.degree && other.degree) || (one.years && other.years && (one.general || other.general));
}

function credentialsOf(items: readonly OwnedItem[], weighed: readonly Pick<WeighedItem, "total">[]): Credential[] {
  const seen = new Set<number>();
  return items.flatMap(({ role, degrees, years: named }, at) => {
    const isFirst = named.length > 0 && !seen.has(role);
    if (isFirst) seen.add(role);
    const degree = degrees.length > 0;
    const years = isFirst || (degree && named.length > 0);
    const general = degree || (weighed[at]?.total ?? 0) <= NO_FIELD;
    return degree || years ? [{ at, role, degree, years, general }] : [];
  });
}
