import type { PayRange, Place } from "../../posting/job-posting.ts";
import type { Quote } from "../../posting/observation.ts";
import type { PostingWords } from "../../posting/posting-words.ts";
import { SECTION_NAMES, wordsOf, type SectionName } from "../../posting/sections.ts";
import { currencyOfDollar } from "../words/dollar.ts";
import { findPayRange } from "../words/find-pay-range.ts";
import type { Field, Stated, Unread } from "./field.ts";

/** Every range of base pay that is stated, with the place it is for where pay differs by place. */
export const baseSalary: Field<"baseSalary"> = (words) => {
  const { payByPlace } = words.header;
  if (payByPlace) {
    return joined(payByPlace.map(({ place, words: pay }) => readRange(words, "payAndBenefits", pay, [place], place)));
  }
  if (words.sections.payAndBenefits) return readShown(words, "payAndBenefits");
  // Copies lose the heading over the pay; Apple's sentence about it is known by its own words.
  const section = SECTION_NAMES.find((name) => /\bbase pay range\b/i.test(wordsOf(words.sections[name])));
  return section && readShown(words, section);
};

/** The pay shown is that of the chosen place, where a role has several. */
function readShown(words: PostingWords, section: SectionName): Stated<readonly PayRange[]> | Unread | undefined {
  const places = (words.header.jobLocation ?? []).map(({ place }) => place);
  const chosen = places.length > 1 ? places.find(({ selected }) => selected) : undefined;
  return joined([readRange(words, section, wordsOf(words.sections[section]), chosen ? [chosen] : places, chosen)]);
}

type Read = { range: PayRange; quote: Quote } | Unread | undefined;

/** Reads one range from a text of the section; `places` decide what a bare "$" is, `place` is whom it is for. */
function readRange(
  { sections }: PostingWords,
  section: SectionName,
  text: string,
  places: readonly Place[],
  place: Place | undefined,
): Read {
  const found = findPayRange(text);
  if (!found) {
    const unread = /[^.\n]*\bpay range\b[^\n]*?\d[^\n]*/i.exec(text)?.[0];
    return unread ? { unread } : undefined;
  }
  const currency = found.currency ?? currencyOfDollar(places, sections);
  if (!currency) return { unread: found.quote };
  const { minValue, maxValue, unitText, quote } = found;
  const range = { minValue, maxValue, currency, unitText, ...(place && { place: place.name }) };
  return { range, quote: { section, quote } };
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
