import { CRITERIA } from "./criteria.ts";
import type { ScoredRole, Scores } from "./score-roles.ts";
import type { Weighing } from "./weighing.ts";

/** Sums of a few weighted shares that are meant to be equal differ by less than this, and by rounding alone. */
export const LEVEL = 1e-9;

/** A role in the ranking. */
export interface RankedRole extends ScoredRole {
  /** From 1; the same for roles that are level. */
  readonly rank: number;
  /** What it comes to of all that could be had, 0 to 1: at worst, in the middle and at best of what is not stated. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * The roles by what they come to, the best first; those that are level as they came. A role that leaves something open
 * stands at the middle of what it could come to: that is neither for it nor against it. Nothing where nothing weighs.
 */
export function rankRoles({ roles }: Scores, { weights }: Pick<Weighing, "weights">): readonly RankedRole[] {
  const all = CRITERIA.map(({ id }) => weights[id] ?? 0);
  const total = all.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const sumOf = (role: ScoredRole, end: "low" | "high") =>
    role.parts.reduce((sum, part, at) => sum + (all[at] ?? 0) * part[end], 0) / total;
  const sums = roles.map((role) => {
    const [low, high] = [sumOf(role, "low"), sumOf(role, "high")];
    return { ...role, low, high, middle: (low + high) / 2 };
  });
  let rank = 0;
  let last = Infinity;
  return sums
    .toSorted((a, b) => (Math.abs(a.middle - b.middle) < LEVEL ? 0 : b.middle - a.middle))
    .map((role, at) => {
      if (last - role.middle >= LEVEL) {
        rank = at + 1;
        last = role.middle;
      }
      return { ...role, rank };
    });
}

/** Roles behind the first that could be the better ones, depending on what is not stated. */
export function openRivals([first, ...others]: readonly RankedRole[]): readonly RankedRole[] {
  return first ? others.filter(({ high, rank }) => rank > 1 && high - first.low >= LEVEL) : [];
}
