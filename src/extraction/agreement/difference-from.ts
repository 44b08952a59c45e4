import type { Header } from "../../posting/header.ts";
import type { OtherWords } from "../../posting/posting-words.ts";
import { wordsOf, type PageSections, type Section } from "../../posting/sections.ts";
import type { Found } from "../layouts/layout.ts";
import { hasFact, HEADER_FACTS } from "./header-facts.ts";
import { letters } from "../words/letters.ts";

/** What a reading says of the facts in other words than those that were taken; nothing where that is nothing. */
export function differenceFrom(
  taken: Found,
  { layout, header, sections, teams }: Found & { readonly layout: string },
): OtherWords | undefined {
  const other: Record<string, unknown> = {};
  for (const keys of HEADER_FACTS) {
    // Figures without a sentence are compared with the sentence about pay, also where both are of one reading.
    const differs = keys.some(
      (key) => key === "pay" || JSON.stringify(header[key]) !== JSON.stringify(taken.header[key]),
    );
    if (differs && hasFact(header, keys)) for (const key of keys) other[key] = header[key];
  }
  const pay = payWords(sections, taken.sections);
  const isSilent = Object.keys(other).every((key) => /^(?:page)?language$/i.test(key)) && Object.keys(pay).length === 0;
  if (isSilent) return undefined;
  return { layout, header: other satisfies Header, sections: pay, ...(teams && { teams }) };
}

/** Only what pay is read from, where it is not word for word in what was taken. */
function payWords(sections: PageSections, taken: PageSections): PageSections {
  const items = new Set(Object.values(taken).flatMap((section) => section.items));
  // Most readings say the same in the same words, and letters need not be compared.
  let known: string | undefined;
  const isOther = (item: string) => {
    known ??= letters(Object.values(taken).map(wordsOf).join("\n"));
    return !known.includes(letters(item));
  };
  const pay: Record<string, Section> = {};
  for (const [name, section] of Object.entries(sections)) {
    const others = section.items.filter((item) => !items.has(item));
    const ofPay = name === "payAndBenefits" ? others : others.filter((item) => /\bbase pay range\b/i.test(item));
    if (ofPay.some(isOther)) pay[name] = section;
  }
  return pay;
}
