import type { PayRange } from "../../posting/job-posting.ts";

/** A range as its sentence states it; the currency only where the sentence itself tells it. */
export interface FoundRange extends Pick<PayRange, "minValue" | "maxValue" | "unitText"> {
  readonly currency: string | undefined;
  /** The words of the range. */
  readonly quote: string;
  /** Whether the figures make sense as pay. */
  readonly isPay: boolean;
}

// Seen on 4,228 pages of July 2024: "between $175,800 and $312,200", "… $83.75/hr", "… $204,000 annualized".
// Some copies lose the "$". Every part is bounded, so that no text can make the search run away.
const AMOUNT = String.raw`(?:(USD|CAD|US\$|CA\$|C\$|\$|€|£)\s?)?(\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(\.\d{1,2})?`;
const UNIT = String.raw`(?:\s?\/\s?(?:hr|hour)\b|\s(?:an|per)\shour\b|\sannualized\b|\sannually\b|\s(?:a|per)\syear\b)`;
const RANGE = new RegExp(String.raw`\bbetween\s${AMOUNT}(${UNIT})?\s(?:and|to)\s${AMOUNT}(${UNIT})?`, "gi");

const CURRENCIES: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  USD: "USD",
  US$: "USD",
  CAD: "CAD",
  CA$: "CAD",
  C$: "CAD",
};

/** No yearly pay is below and no hourly pay above this; a figure on the wrong side was not understood. */
const LEAST_YEARLY = 5000;
const MOST_HOURLY = 1000;

/** All ranges of pay in a text, in order. A range without a sign of money and too small to be pay is something else. */
export function findPayRanges(text: string): FoundRange[] {
  return [...text.matchAll(RANGE)]
    .map(toRange)
    .filter(({ isPay, currency, isSigned }) => isPay || currency || isSigned);
}

function toRange(match: RegExpMatchArray): FoundRange & { readonly isSigned: boolean } {
  const [quote, minSign, minWhole, minCents, minUnit, maxSign, maxWhole, maxCents, maxUnit] = match;
  const minValue = toNumber(minWhole, minCents);
  const maxValue = toNumber(maxWhole, maxCents);
  const unitText = /h(?:r|our)/i.test(maxUnit ?? minUnit ?? "") ? "HOUR" : "YEAR";
  const isLikely = unitText === "HOUR" ? maxValue <= MOST_HOURLY : minValue >= LEAST_YEARLY;
  const sign = (minSign ?? maxSign)?.toUpperCase();
  const currency = sign && CURRENCIES[sign];
  return {
    minValue,
    maxValue,
    unitText,
    currency,
    quote,
    isPay: minValue <= maxValue && isLikely,
    isSigned: Boolean(sign),
  };
}

function toNumber(whole: string | undefined, cents: string | undefined): number {
  return Number((whole ?? "").replaceAll(",", "") + (cents ?? ""));
}
