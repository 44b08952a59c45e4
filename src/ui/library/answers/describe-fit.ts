import type { Fit, FitShare } from "../../../comparison/fit/fit.ts";
import { PREFERRED_COUNTS, REQUIRED_COUNTS } from "../../../comparison/fit/fit.ts";
import { wholeShare } from "../../../comparison/fit/whole-share.ts";
import { allIn, openIn, pointsIn, settledIn, type Tally } from "../../../comparison/fit/tally.ts";
import type { Wording } from "../../../posting/describe.ts";

/** A share from 0 to 1 as a whole percentage, never rounded up to all nor down to nothing. */
export function describeShare(share: number, { locale }: Wording): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(wholeShare(share));
}

/** "7 of 9 answered: met 5, partly 1, gap 1, not sure 0". */
export function describeTally(tally: Tally, { locale, words }: Wording): string {
  const figure = new Intl.NumberFormat(locale);
  const { met, partly, gap, unsure, unanswered } = tally;
  const all = allIn(tally);
  return words("fitTally", ...[all - unanswered, all, met, partly, gap, unsure].map((count) => figure.format(count)));
}

/** The figure put together step by step, a sentence each; nothing where there is no figure. */
export function describeWorking({ share, required, preferred }: Fit, wording: Wording): readonly string[] {
  if (!share) return [];
  const { locale, words } = wording;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const weigh = (count: (tally: Tally) => number) =>
    REQUIRED_COUNTS * count(required) + PREFERRED_COUNTS * count(preferred);
  return [
    words("fitHow", figure.format(weigh(pointsIn)), figure.format(weigh(settledIn))),
    ...(weigh(openIn) > 0 ? [rangeOf(share, wording)] : []),
  ];
}

function rangeOf({ least, most }: FitShare, wording: Wording): string {
  return wording.words("fitRange", describeShare(least, wording), describeShare(most, wording));
}
