import type { PayRange } from "../../posting/job-posting.ts";

/** A range as its sentence states it; the currency only where the sentence itself tells it. */
export interface FoundRange extends Pick<PayRange, "minValue" | "maxValue" | "unitText"> {
  readonly currency: string | undefined;
  /** The words of the range. */
  readonly quote: string;
}

// Seen on 4,228 pages of July 2024: "between $175,800 and $312,200", "… $83.75/hr", "… $204,000 annualized".
// Some copies lose the "$". Every part is bounded, so that no text can make the search run away.
const AMOUNT = String.raw`(?:(USD|CAD|US\$|CA\$|C\$|\$|€|£)\s?)?(\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(\.\d{1,2})?`;
const UNIT = String.raw`(?:\s?\/\s?(?:hr|hour)\b|\s(?:an|per)\shour\b|\sannualized\b|\sannually\b|\s(?:a|per)\syear\b)`;
const RANGE = new RegExp(String.raw`\bbetween\s${AMOUNT}(${UNIT})?\s(?:and|to)\s${AMOUNT}(${UNIT})?`, "i");

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

/** The first range of pay in a text; nothing where there is none, or where its figures make no sense. */
export function findPayRange(text: string): FoundRange | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [quote, minSign, minWhole, minCents, minUnit, maxSign, maxWhole, maxCents, maxUnit] = match;
  const minValue = toNumber(minWhole, minCents);
  const maxValue = toNumber(maxWhole, maxCents);
  const unitText = /h(?:r|our)/i.test(maxUnit ?? minUnit ?? "") ? "HOUR" : "YEAR";
  if (minValue > maxValue) return undefined;
  if (unitText === "HOUR" ? maxValue > MOST_HOURLY : minValue < LEAST_YEARLY) return undefined;
  const sign = (minSign ?? maxSign)?.toUpperCase();
  return { minValue, maxValue, unitText, currency: sign && CURRENCIES[sign], quote };
}

function toNumber(whole: string | undefined, cents: string | undefined): number {
  return Number((whole ?? "").replaceAll(",", "") + (cents ?? ""));
}
