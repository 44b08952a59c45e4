import type { Header } from "./header.ts";
import type { Observation, Problem } from "./observation.ts";
import type { PageSections, Sections } from "./sections.ts";

/** What one page design's layout found: words only, nothing made of them. */
export interface LaidOut {
  /** The layout that found them. */
  readonly layout: string;
  readonly header: Header;
  readonly sections: PageSections;
  /** All teams that the page's data names, where it names several; the page shows one of them. */
  readonly teams?: readonly string[] | undefined;
}

/** The words of one posting as they stand on a page, by every layout that found some, most trusted first. */
export interface FoundWords {
  /** Address without query and fragment. */
  readonly url: string;
  readonly readings: readonly LaidOut[];
}

/** What another, less trusted reading of the same role on the same page says otherwise. */
export interface OtherWords {
  readonly layout: string;
  /** Only what differs from the words that were taken. */
  readonly header: Header;
  /** All teams that it names; a page shows one of several. */
  readonly teams?: readonly string[] | undefined;
  /** Only what pay is read from, where it differs. */
  readonly sections: Sections;
}

/** The words of one posting: all that its facts are read from, also later, by a better reader. */
export interface PostingWords {
  /** Address without query and fragment. */
  readonly url: string;
  /** The layout that found them. */
  readonly layout: string;
  readonly header: Header;
  readonly sections: Sections;
  /** For comparison only: it is not kept. Absent where all readings agree. */
  readonly others?: readonly OtherWords[] | undefined;
}

/** What words mean, and which facts could not be made out. */
export interface WordsRead {
  readonly observation: Observation;
  readonly problems: readonly Problem[];
}

/** Reads words. In a page's script it is a question to the background, where the reader's tables are at home. */
export type ReadWords = (words: FoundWords) => Promise<WordsRead>;
