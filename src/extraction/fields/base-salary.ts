import type { PayRange, Place } from "../../posting/job-posting.ts";
import type { Quote } from "../../posting/observation.ts";
import type { PostingWords } from "../../posting/posting-words.ts";
import { SECTION_NAMES, wordsOf, type SectionName } from "../../posting/sections.ts";
import { currencyOfDollar } from "../words/dollar.ts";
import { findPayRanges } from "../words/find-pay-range.ts";
import { fromHeader, type Field, type Stated, type Unread } from "./field.ts";

/**
 * Every range of base pay that is stated, with the place it is for where pay differs by place. Figures of structured
 * data may be a board's own: they count where no sentence is about pay.
 */
export const baseSalary: Field<"baseSalary"> = (words) => {
  const { pay } = words.header;
  const inWords = readWords(words);
  if (inWords || !pay) return inWords;
  return pay.range ? fromHeader([pay.range], pay.words) : { unread: pay.words };
};

function readWords(words: PostingWords): Stated<readonly PayRange[]> | Unread | undefined {
  const { payByPlace } = words.header;
  if (payByPlace) {
    return joined(
      payByPlace.flatMap(({ place, words: pay }) => readRanges(words, "payAndBenefits", pay, [place], place)),
    );
  }
  if (words.sections.payAndBenefits) return readShown(words, "payAndBenefits");
  // Copies lose the heading over the pay; Apple's sentence about it is known by its own words.
  const section = SECTION_NAMES.find((name) => /\bbase pay range\b/i.test(wordsOf(words.sections[name])));
  return section && readShown(words, section);
}

/** The pay shown is that of the chosen place, where a role has several. */
function readShown(words: PostingWords, section: SectionName): Stated<readonly PayRange[]> | Unread | undefined {
  const places = (words.header.jobLocation ?? []).map(({ place }) => place);
  const chosen = places.length > 1 ? places.find(({ selected }) => selected) : undefined;
  return joined(readRanges(words, section, wordsOf(words.sections[section]), chosen ? [chosen] : places, chosen));
}

type Read = { readonly range: PayRange; readonly quote: Quote } | Unread;

/** Reads the ranges in a text of the section; `places` decide what a bare "$" is, `place` is whom they are for. */
function readRanges(
  { sections }: PostingWords,
  section: SectionName,
  text: string,
  places: readonly Place[],
  place: Place | undefined,
): Read[] {
  const found = findPayRanges(text);
  if (found.length === 0) {
    const unread = sentenceOfPay(text);
    return unread ? [{ unread }] : [];
  }
  return found.map(({ quote, currency: shown, ...figures }) => {
    const currency = shown ?? currencyOfDollar(places, sections);
    if (!currency || !figures.isPay) return { unread: quote };
    const { minValue, maxValue, unitText } = figures;
    const range = { minValue, maxValue, currency, unitText, ...(place && { place: place.name }) };
    return { range, quote: { section, quote } };
  });
}

/** From the beginning of a sentence about a pay range to the end of its line, where figures stand in it. */
function sentenceOfPay(text: string): string | undefined {
  for (const line of text.split("\n")) {
    const at = line.search(/\bpay range\b/i);
    if (at >= 0 && /\d/.test(line.slice(at))) return line.slice(line.lastIndexOf(".", at) + 1);
  }
  return undefined;
}

/** All ranges, or what defeated us in one of them: half of the pay would be a wrong answer. */
function joined(read: readonly Read[]): Stated<readonly PayRange[]> | Unread | undefined {
  const ranges = new Map<string, PayRange>();
  const quotes: Quote[] = [];
  for (const each of read) {
    if ("unread" in each) return each;
    const key = JSON.stringify(each.range);
    if (ranges.has(key)) continue;
    ranges.set(key, each.range);
    quotes.push(each.quote);
  }
  return ranges.size > 0 ? { value: [...ranges.values()], quotes } : undefined;
}
