import { bareAddress } from "../posting/address.ts";
import type { Header } from "../posting/header.ts";
import type { PostingWords } from "../posting/posting-words.ts";
import type { Section } from "../posting/sections.ts";
import { layouts } from "./layouts/index.ts";
import type { Found } from "./layouts/layout.ts";
import { mergeFound } from "./merge-found.ts";
import type { Page } from "./page.ts";
import { kindWithoutPosting, type NoPosting } from "./page-kind.ts";

/** What a page is, and the words of its posting where it is one. */
export type Finding = { readonly kind: "posting"; readonly words: PostingWords } | NoPosting;

/** Finds the words of a posting on a page, and makes nothing of them. Never changes the document. */
export function findPosting(page: Page): Finding {
  const { layout, header, sections } = findWords(page);
  if (!isNamed(header) || Object.keys(sections).length === 0) return kindWithoutPosting(page);
  const withHeader = { header: headerSection(header, layout), ...sections };
  return { kind: "posting", words: { url: bareAddress(page.url), layout, header, sections: withHeader } };
}

/** Named by a title, or in a plain text by its role number. A title that is still a template was seen on broken pages. */
function isNamed({ title, identifiers = [] }: Header): boolean {
  return title ? !title.includes("{{") : identifiers.some((identifier) => /\d{9}/.test(identifier));
}

/** The words by the first design that the page shows, and by the data in its script. */
function findWords(page: Page): Found & { readonly layout: string } {
  let data: Found | undefined;
  for (const layout of layouts) {
    const found = layout.find(page);
    if (found && layout.shown) return { layout: layout.name, ...mergeFound(found, data) };
    data ??= found;
  }
  return { layout: "hydrated", ...(data ?? { header: {}, sections: {} }) };
}

/** The words around the title as a section of their own, so that every quote is a substring of kept words. */
function headerSection(header: Header, layout: string): Section {
  const items = [
    header.title,
    header.employmentUnit,
    ...(header.jobLocation ?? []).map(({ words }) => words),
    header.datePosted ?? header.datePostedMachine,
    header.workHours,
    ...(header.identifiers ?? []),
    header.homeOffice,
  ];
  return { items: items.filter((item): item is string => Boolean(item)), layout };
}
