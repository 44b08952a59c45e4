import type { PayRange, Place } from "../../posting/job-posting.ts";
import type { Quote } from "../../posting/observation.ts";
import { SECTION_NAMES, wordsOf, type SectionName } from "../../posting/sections.ts";
import { currencyOfDollar } from "../words/dollar.ts";
import { findPayRange, type FoundRange } from "../words/find-pay-range.ts";
import type { Field, PostingWords, Stated, Unread } from "./field.ts";

/** Every range of base pay that is stated, with the place it is for where pay differs by place. */
export const baseSalary: Field<"baseSalary"> = (words) => {
  const { payByPlace } = words.header;
  if (payByPlace) return joined(payByPlace.map((pay) => readRange(words, "payAndBenefits", pay.words, pay.place)));
  if (words.sections.payAndBenefits) return readShown(words, "payAndBenefits");
  // Copies lose the heading over the pay; Apple's sentence about it is known by its own words.
  const section = SECTION_NAMES.find((name) => /\bbase pay range\b/i.test(wordsOf(words.sections[name])));
  return section && readShown(words, section);
};

/** The pay shown is that of the chosen place, where a role has several. */
function readShown(words: PostingWords, section: SectionName): Stated<readonly PayRange[]> | Unread | undefined {
  const places = words.header.jobLocation ?? [];
  const chosen = places.length > 1 ? places.find(({ place }) => place.selected)?.place.name : undefined;
  return joined([readRange(words, section, wordsOf(words.sections[section]), chosen)]);
}

type Read = { range: PayRange; quote: Quote } | Unread | undefined;

function readRange(words: PostingWords, section: SectionName, text: string, place: string | undefined): Read {
  const found = findPayRange(text);
  if (!found) {
    const unread = /[^.\n]*\bpay range\b[^\n]*?\d[^\n]*/i.exec(text)?.[0];
    return unread ? { unread } : undefined;
  }
  const currency = found.currency ?? currencyOfDollar(placesFor(words, place), words.sections);
  if (!currency) return { unread: found.quote };
  return { range: toPayRange(found, currency, place), quote: { section, quote: found.quote } };
}

function toPayRange(
  { minValue, maxValue, unitText }: FoundRange,
  currency: string,
  place: string | undefined,
): PayRange {
  return { minValue, maxValue, currency, unitText, ...(place && { place }) };
}

function placesFor({ header }: PostingWords, name: string | undefined): Place[] {
  const places = (header.jobLocation ?? []).map(({ place }) => place);
  return name === undefined ? places : places.filter((place) => place.name === name);
}

/** All ranges, or what defeated us in one of them: half of the pay would be a wrong answer. */
function joined(read: readonly Read[]): Stated<readonly PayRange[]> | Unread | undefined {
  const ranges: PayRange[] = [];
  const quotes: Quote[] = [];
  for (const each of read) {
    if (!each) continue;
    if ("unread" in each) return each;
    ranges.push(each.range);
    quotes.push(each.quote);
  }
  return ranges.length > 0 ? { value: ranges, quotes } : undefined;
}
