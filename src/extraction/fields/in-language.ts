import { wordsOf, type Sections } from "../../posting/sections.ts";
import { detectLanguage } from "../words/detect-language.ts";
import type { Field } from "./field.ts";

/**
 * Language of the text. Apple's classic pages mark it, with an empty `lang` for British English; today's pages only
 * tell the language of the site around it, and many sites show English postings, so there the text has the last word.
 */
export const inLanguage: Field<"inLanguage"> = ({ header, sections }) => {
  const value =
    header.language === "" ? "en-GB" : (canonical(header.language) ?? fromText(header.pageLanguage, sections));
  return value ? { value, quotes: [] } : undefined;
};

function fromText(pageLanguage: string | undefined, sections: Sections): string | undefined {
  // Pay and legal words stand in English under postings of any language.
  const { payAndBenefits: _pay, equalOpportunity: _legal, ...own } = sections;
  const detected = detectLanguage(Object.values(own).map(wordsOf).join("\n"));
  const page = canonical(pageLanguage);
  const agrees = page !== undefined && (detected === undefined || page === detected || page.startsWith(`${detected}-`));
  return agrees ? page : detected;
}

function canonical(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
