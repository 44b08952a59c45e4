import type { PageSections } from "../../posting/sections.ts";

/** The words of one language that a page of it uses; only what `Intl` does not know. */
export interface Language {
  /** BCP 47, without a region. */
  readonly code: string;
  /** Regions of the site whose names of months are other than the language's own. */
  readonly regions?: readonly string[] | undefined;
  /** Home office is offered, and is not. */
  readonly yes: string;
  readonly no: string;
  /** Short words that any text of the language is full of and other languages are not, parted by spaces; for scripts that name their language, nothing. */
  readonly functionWords?: string | undefined;
  /** A script that only this language is written in. */
  readonly script?: RegExp | undefined;
  /** What stands over the sections, in lower case; "<wbr>" where the page lets a word break. */
  readonly headings: Headings;
  /** Where a locale (in lower case) uses the words of its language for something else. */
  readonly regional?: Readonly<Record<string, Headings>> | undefined;
  readonly labels: Labels;
}

export type Headings = Readonly<Record<string, keyof PageSections>>;

/** The words before the facts around the title, in lower case, without the colon. */
export interface Labels {
  readonly datePosted: readonly string[];
  readonly workHours: readonly string[];
  readonly identifier: readonly string[];
  readonly homeOffice: readonly string[];
}
