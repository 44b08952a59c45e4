import { bareAddress } from "../posting/address.ts";
import type { Header } from "../posting/header.ts";
import { FIELD_NAMES, type FieldName, type JobPosting } from "../posting/job-posting.ts";
import type { Observation, Problem, Provenance, Quote, Reading } from "../posting/observation.ts";
import type { Section } from "../posting/sections.ts";
import type { PostingWords } from "./fields/field.ts";
import { fields } from "./fields/index.ts";
import { layouts } from "./layouts/index.ts";
import type { Found } from "./layouts/layout.ts";
import { mergeFound } from "./merge-found.ts";
import type { Page } from "./page.ts";
import { kindWithoutPosting } from "./page-kind.ts";

export type { Page } from "./page.ts";

/** Rises when the same words would be read differently. */
export const READER_VERSION = 1;

/** Reads a page: the words of the posting, what they mean and where they stand. Never changes the document. */
export function readPage(page: Page): Reading {
  const { layout, header, sections } = findWords(page);
  const words = {
    url: bareAddress(page.url),
    header,
    sections: { header: headerSection(header, layout), ...sections },
  };
  const { observation, problems } = readWords(words, layout);
  const hasText = Object.keys(sections).length > 0;
  if (!hasText || observation.posting.title === undefined) return kindWithoutPosting(page);
  return { kind: "posting", problems, observation };
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

/** What words mean: also how a better reader reads the words of an old snapshot again. */
export function readWords(
  words: PostingWords,
  layout: string,
): { readonly observation: Observation; readonly problems: readonly Problem[] } {
  const posting: Record<string, unknown> = {};
  const provenance: Partial<Record<FieldName, readonly Quote[]>> = {};
  const problems: Problem[] = [];
  for (const field of FIELD_NAMES) {
    const read = fields[field](words);
    if (!read) continue;
    if ("unread" in read) {
      problems.push({ field, detail: `${field} is shown and could not be read.`, quote: read.unread });
      continue;
    }
    posting[field] = read.value;
    if (read.quotes.length > 0) provenance[field] = read.quotes;
  }
  const { url, header, sections } = words;
  const observation = {
    url,
    layout,
    reader: READER_VERSION,
    header,
    sections,
    posting: posting as unknown as JobPosting,
    provenance: provenance satisfies Provenance,
  };
  return { observation, problems };
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
