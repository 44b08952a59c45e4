/**
 * The page's own words, by the part of the posting they stand in.
 * `header` is what stands around the title: title, team, places, date, hours, role number; one item for each.
 */
export const SECTION_NAMES = [
  "header",
  "summary",
  "description",
  "responsibilities",
  "minimumQualifications",
  "keyQualifications",
  "preferredQualifications",
  "educationAndExperience",
  "additionalRequirements",
  "payAndBenefits",
  "equalOpportunity",
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/** One section as read: its paragraphs or bullets in page order, white space folded, hand-typed bullet marks dropped. */
export interface Section {
  readonly items: readonly string[];
  /** Name of the layout that found it. */
  readonly layout: string;
  /** CSS selector of the element that holds it; absent where the words came from the page's data alone. */
  readonly selector?: string | undefined;
}

/** The sections that a page has of its own; the header is put together from the words around the title. */
export type PageSections = Partial<Record<Exclude<SectionName, "header">, Section>>;

export type Sections = Partial<Record<SectionName, Section>>;

/** The text that quotes are taken from: a quote of a section is always a substring of this. */
export function wordsOf(section: Section | undefined): string {
  return section?.items.join("\n") ?? "";
}
