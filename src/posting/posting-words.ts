import type { Header } from "./header.ts";
import type { Observation, Problem } from "./observation.ts";
import type { Sections } from "./sections.ts";

/** The words of one posting as found on a page: all that its facts are read from, also later, by a better reader. */
export interface PostingWords {
  /** Address without query and fragment. */
  readonly url: string;
  /** The layout that found them. */
  readonly layout: string;
  readonly header: Header;
  readonly sections: Sections;
}

/** What words mean, and which facts could not be made out. */
export interface WordsRead {
  readonly observation: Observation;
  readonly problems: readonly Problem[];
}

/** Reads words. In a page's script it is a question to the background, where the reader's tables are at home. */
export type ReadWords = (words: PostingWords) => Promise<WordsRead>;
