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
const AMOUNT = String.raw`(?:(USD|CAD|EUR|GBP|CHF|US\$|CA\$|C\$|\$|€|£)\s?)?(\d{1,3}(?:[,.'’]\d{3}){1,2}(?!\d)|\d{1,7})(\.\d{1,2}(?!\d))?`;
const UNIT = String.raw`(?:\s?\/\s?(?:hr|hour)\b|\s(?:an|per)\shour\b|\sannualized\b|\sannually\b|\s(?:a|per)\syear\b)`;
const RANGE = new RegExp(String.raw`\bbetween\s${AMOUNT}(${UNIT})?\s(?:and|to)\s${AMOUNT}(${UNIT})?`, "gi");

const CURRENCIES: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  EUR: "EUR",
  GBP: "GBP",
  CHF: "CHF",
  USD: "USD",
  US$: "USD",
  CAD: "CAD",
  CA$: "CAD",
  C$: "CAD",
};

/** No yearly pay is below and no hourly pay above these; a figure on the wrong side was not understood. */
const YEARLY = [5000, 5_000_000] as const;
const HOURLY = [1, 1000] as const;
/** The widest of 230 ranges of 2024 and 2026 ends at 2.08 times its beginning; far beyond it a digit was lost. */
const WIDEST = 5;

/** A board's own guess: it is not what Apple pays. */
const GUESS =
  /\b(?:estimat\w+|average|typical|market|similar (?:roles|jobs)|according to|glassdoor|linkedin|indeed|salary\.com|levels\.fyi)\b/i;

/** What is paid besides the base, or is no pay at all. */
const BESIDES =
  /\b(?:bonus(?:es)?|sign(?:ing)?[- ]on|relocation|stipends?|equity|stock|RSUs?|commissions?|allowances?|budgets?|reimburse\w*)\b(?:(?!pay range|base pay|salary)[^.\n]){0,60}$/i;
/** Units that pay is not kept in. */
const OTHER_UNIT = /^\s?(?:\/\s?|per\s|an?\s|each\s)?(?:mo\b|month|week|wk\b|day\b|daily|bi-?weekly|semi-?month)/i;

/** All ranges of pay in a text, in order. A range without a sign of money and too small to be pay is something else. */
export function findPayRanges(text: string): FoundRange[] {
  return [...text.matchAll(RANGE)]
    .filter(({ index }) => {
      const before = sentenceBefore(text, index);
      return !GUESS.test(before) && !BESIDES.test(before);
    })
    .map((match) => toRange(match, text.slice(match.index + match[0].length, match.index + match[0].length + 20)))
    .filter(({ isPay, currency, isSigned }) => isPay || currency || isSigned);
}

/** The words of the sentence before a range in it, as far as they can matter. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 160), index);
  return before.slice(before.search(/[^.\n]*$/));
}

function toRange(match: RegExpMatchArray, behind: string): FoundRange & { readonly isSigned: boolean } {
  const [quote, minSign, minWhole, minCents, minUnit, maxSign, maxWhole, maxCents, maxUnit] = match;
  const minValue = toNumber(minWhole, minCents);
  const maxValue = toNumber(maxWhole, maxCents);
  const unitText = /h(?:r|our)/i.test(maxUnit ?? minUnit ?? "") ? "HOUR" : "YEAR";
  const [least, most] = unitText === "HOUR" ? HOURLY : YEARLY;
  const isLikely = minValue >= least && maxValue <= most && maxValue <= minValue * WIDEST;
  const sign = (minSign ?? maxSign)?.toUpperCase();
  const currency = sign && CURRENCIES[sign];
  return {
    minValue,
    maxValue,
    unitText,
    currency,
    quote,
    isPay: minValue <= maxValue && isLikely && !OTHER_UNIT.test(behind),
    isSigned: Boolean(sign),
  };
}

function toNumber(whole: string | undefined, cents: string | undefined): number {
  return Number((whole ?? "").replaceAll(/[,.'’]/g, "") + (cents ?? ""));
}
