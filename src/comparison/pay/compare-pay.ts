import { type PayBar, payScale } from "../pay-axis.ts";
import { type PayRank, rankPay } from "./rank-pay.ts";
import { midpointOf, type PaidRole, type YearlyPay, yearlyPay } from "./yearly-pay.ts";

/** One stated range of one role on its axis. */
export interface ComparedPay extends YearlyPay, PayBar {
  /** Place of the role among those compared, from 0. */
  readonly role: number;
  /** Where its middle stands among the user's own roles; absent where too few of them state pay in this currency. */
  readonly rank?: PayRank | undefined;
  /** That its middle is the highest or the lowest here; absent on all where roles cannot be told apart for sure. */
  readonly end?: "most" | "least" | undefined;
}

/** Yearly pay in one currency: an axis with round ends, and every range that is stated in it. */
export interface PayInCurrency {
  /** ISO 4217. */
  readonly currency: string;
  readonly min: number;
  readonly max: number;
  /** In the order of the roles, and of the page within a role. */
  readonly ranges: readonly ComparedPay[];
}

/**
 * The pay of several roles made comparable: an axis for each currency, that of the most roles first. Hours are made
 * into years through the weekly hours, and what was assumed is said; no currency is made into another. `own` are all
 * roles that the user keeps, those compared or not.
 */
export function comparePay(roles: readonly PaidRole[], own: readonly PaidRole[] = roles): PayInCurrency[] {
  const stated = roles.flatMap((role, at) => yearlyPay(role).map((pay) => ({ ...pay, role: at, key: role.key })));
  const rank = rankPay(own);
  const axes = [...Map.groupBy(stated, ({ range }) => range.currency)].map(([currency, some]): PayInCurrency => {
    const { min, max, share } = payScale(some.flatMap(({ least, most }) => [least, most]));
    const endOf = endsOf(some);
    const ranges = some.map(({ key, ...pay }) => ({
      ...pay,
      from: share(pay.least),
      to: share(pay.most),
      rank: rank(key, currency, midpointOf(pay)),
      end: endOf(pay),
    }));
    return { currency, min, max, ranges };
  });
  const rolesIn = ({ ranges }: PayInCurrency) => new Set(ranges.map(({ role }) => role)).size;
  return axes.toSorted((a, b) => rolesIn(b) - rolesIn(a) || (a.currency < b.currency ? -1 : 1));
}

/** Hours that were only assumed could be others, and then so could the order: no end is marked beside them. */
function endsOf(some: readonly (YearlyPay & { readonly role: number })[]) {
  const middles = some.map(midpointOf);
  const [lowest, highest] = [Math.min(...middles), Math.max(...middles)];
  const isSure = !some.some(({ hours }) => hours?.assumed) && new Set(some.map(({ role }) => role)).size > 1;
  return (pay: YearlyPay): ComparedPay["end"] => {
    if (!isSure || lowest === highest) return undefined;
    if (midpointOf(pay) === highest) return "most";
    return midpointOf(pay) === lowest ? "least" : undefined;
  };
}
