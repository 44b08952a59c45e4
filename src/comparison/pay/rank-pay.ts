import { midpointOf, type PaidRole, yearlyPay } from "./yearly-pay.ts";

/** Where a figure stands among others. */
export interface PayRank {
  /** Share of them that are lower, in whole per cent; those that are equal count half. */
  readonly percentile: number;
  /** How many others there are. */
  readonly among: number;
}

/** A share of fewer than this says less than their figures do. */
const FEWEST = 3;

/**
 * Tells where a yearly figure of a role stands among the user's other roles that state pay in the currency. Each of
 * them counts once, with the mean of the middles of its ranges; the role itself does not count.
 */
export function rankPay(own: readonly PaidRole[]) {
  const others = own.flatMap((role) =>
    [...Map.groupBy(yearlyPay(role), ({ range }) => range.currency)].map(([currency, pays]) => {
      const sum = pays.map(midpointOf).reduce((all, one) => all + one, 0);
      return { key: role.key, currency, middle: sum / pays.length };
    }),
  );
  return (key: string, currency: string, figure: number): PayRank | undefined => {
    const middles = others.filter((one) => one.key !== key && one.currency === currency).map(({ middle }) => middle);
    if (middles.length < FEWEST) return undefined;
    const lower = middles.filter((one) => one < figure).length;
    const equal = middles.filter((one) => one === figure).length;
    return { percentile: Math.round((100 * (lower + equal / 2)) / middles.length), among: middles.length };
  };
}
