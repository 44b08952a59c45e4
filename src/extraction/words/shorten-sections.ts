import type { Section, SectionName, Sections } from "../../posting/sections.ts";

/** Four times the longest section of 4,700 postings: what lies beyond is no posting's, and would take long to search. */
export const MOST_CHARACTERS = 12_000;

/** Sections as far as facts are looked for in them, and the names of those that go on beyond it. */
export interface ShortenedSections {
  readonly sections: Sections;
  readonly shortened: readonly SectionName[];
}

/** Cuts what is longer than any posting's, so that the time to read a page stays bounded. */
export function shortenSections(sections: Sections): ShortenedSections {
  const names = Object.keys(sections) as SectionName[];
  const shortened = names.filter((name) => isLong(sections[name]));
  const short = shortened.map((name) => [name, shorten(sections[name])] as const);
  return { sections: { ...sections, ...Object.fromEntries(short) }, shortened };
}

function isLong(section: Section | undefined): boolean {
  let length = 0;
  return section?.items.some((item) => (length += item.length) > MOST_CHARACTERS) ?? false;
}

function shorten(section: Section | undefined): Section | undefined {
  const items: string[] = [];
  let left = MOST_CHARACTERS;
  for (const item of section?.items ?? []) {
    if (left <= 0) break;
    items.push(item.slice(0, left));
    left -= item.length;
  }
  return section && { ...section, items };
}
