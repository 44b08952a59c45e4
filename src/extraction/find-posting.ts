import { bareAddress, familyOf, parsePostingAddress } from "../posting/address.ts";
import type { Header } from "../posting/header.ts";
import type { FoundWords } from "../posting/posting-words.ts";
import type { Layout } from "./layouts/layout.ts";
import type { Page } from "./page.ts";
import { kindWithoutPosting, type NoPosting } from "./page-kind.ts";

/** What a page is, and the words of its posting where it is one. */
export type Finding = { readonly kind: "posting"; readonly words: FoundWords } | NoPosting;

/**
 * Finds the words of a posting on a page, and makes nothing of them. Never changes the document.
 * @param layouts The page designs to look for, most trusted first: a page's script knows Apple's own only.
 */
export function findPosting(page: Page, layouts: readonly Layout[]): Finding {
  const all = layouts.flatMap((layout) => {
    const found = layout.find(page);
    return found ? { layout: layout.name, ...found } : [];
  });
  const readings = all.filter(({ header }) => !isOfAnother(header, page.url));
  if (all.length > 0 && readings.length === 0) return ANOTHER;
  const words = { url: bareAddress(page.url), readings };
  const hasWords = readings.some(({ sections }) => Object.keys(sections).length > 0);
  return hasWords && isNamed(words, page) ? { kind: "posting", words } : kindWithoutPosting(page);
}

const ANOTHER: NoPosting = {
  kind: "unreadable",
  problems: [{ detail: "The page shows another posting than the one of its address." }],
};

/** Whether it names role numbers, and none is the address's: of two postings on a page that one is not asked for. */
function isOfAnother({ identifiers = [] }: Header, url: string): boolean {
  const family = familyOf(parsePostingAddress(url)?.identifier ?? "");
  const numbers = identifiers.filter((text) => /\d{9}/.test(text));
  return family !== undefined && numbers.length > 0 && !numbers.some((text) => text.includes(family));
}

/** Named by a title, or in a plain text by its role number. A title that is still a template was seen on broken pages. */
function isNamed({ readings }: FoundWords, { document }: Page): boolean {
  const title = readings.find(({ header }) => header.title)?.header.title;
  if (title) return !title.includes("{{");
  const identifiers = readings.flatMap(({ header }) => header.identifiers ?? []);
  return !document.title.startsWith("{{") && identifiers.some((identifier) => /\d{9}/.test(identifier));
}
