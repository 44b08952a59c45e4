import { CRITERIA } from "./criteria.ts";
import { LEVEL, type RankedRole } from "./rank-roles.ts";
import { type CriterionId, MOST_WEIGHT, type Weighing } from "./weighing.ts";

/** The smallest change of one weight after which another role is first. */
export interface Turn {
  readonly id: CriterionId;
  readonly from: number;
  /** The first whole weight at which the winner is no longer first. */
  readonly to: number;
  /** The weight at which the two are level: between `from` and `to`, or `from` itself. */
  readonly level: number;
  /** Who is first at `to`; several where they are level. */
  readonly winners: readonly RankedRole[];
}

/** What decides between the roles. */
export type Outcome =
  | { readonly kind: "nothing" | "alone" | "settled" }
  /** Level at the top. */
  | { readonly kind: "tie"; readonly winners: readonly RankedRole[] }
  | { readonly kind: "turn"; readonly turn: Turn };

/**
 * What would change the winner. What a role comes to is a straight line in each weight, so two roles change places at
 * one weight at most, where their lines cross: that is reckoned, and not searched for.
 */
export function whatWouldChange(ranking: readonly RankedRole[], { weights }: Pick<Weighing, "weights">): Outcome {
  const [winner, ...others] = ranking;
  if (!winner) return { kind: "nothing" };
  if (others.length === 0) return { kind: "alone" };
  const level = ranking.filter(({ rank }) => rank === 1);
  if (level.length > 1) return { kind: "tie", winners: level };
  const all = CRITERIA.map(({ id }) => weights[id] ?? 0);
  const lines = ranking.map((role) => ({ role, slopes: role.parts.map(({ low, high }) => (low + high) / 2) }));
  const [first, ...rivals] = lines;
  if (!first) return { kind: "nothing" };
  const sumOf = ({ slopes }: { readonly slopes: readonly number[] }) =>
    slopes.reduce((sum, slope, at) => sum + slope * (all[at] ?? 0), 0);
  const top = sumOf(first);
  let best: { readonly at: number; readonly to: number; readonly level: number } | undefined;
  for (const [at, from] of all.entries()) {
    for (const rival of rivals) {
      const steeper = (rival.slopes[at] ?? 0) - (first.slopes[at] ?? 0);
      if (Math.abs(steeper) < LEVEL) continue;
      const crossing = from + (top - sumOf(rival)) / steeper;
      const to = steeper > 0 ? Math.floor(crossing + LEVEL) + 1 : Math.ceil(crossing - LEVEL) - 1;
      if (to < 0 || to > MOST_WEIGHT) continue;
      const nearer = best ? Math.abs(to - from) - Math.abs(best.to - (all[best.at] ?? 0)) : -1;
      const sooner = best ? Math.abs(crossing - from) - Math.abs(best.level - (all[best.at] ?? 0)) : -1;
      if (nearer < 0 || (nearer === 0 && sooner < -LEVEL)) best = { at, to, level: crossing };
    }
  }
  const id = best && CRITERIA[best.at]?.id;
  if (!best || !id) return { kind: "settled" };
  const { at, to } = best;
  const from = all[at] ?? 0;
  const then = lines.map((line) => ({ role: line.role, sum: sumOf(line) + (line.slopes[at] ?? 0) * (to - from) }));
  const most = Math.max(...then.map(({ sum }) => sum));
  const winners = then.filter(({ sum }) => most - sum < LEVEL).map(({ role }) => role);
  return { kind: "turn", turn: { id, from, to, level: best.level, winners } };
}
