import type { PayRange, Place } from "./job-posting.ts";

/** Words about a place, and the place itself with the parts that the page tells apart. */
export interface ShownPlace {
  readonly words: string;
  readonly place: Place;
}

/** Pay as a page's structured data states it; without a range where its figures, unit or currency make none. */
export interface StatedPay {
  readonly words: string;
  readonly range?: PayRange | undefined;
}

/**
 * The words around the title, by what they stand for, before anything is made of them. They are kept with the
 * sections, so that a better reader can read an old page again.
 */
export interface Header {
  readonly title?: string | undefined;
  /** Everything that stands where a role number should, most trusted first; not all of it needs to be one. */
  readonly identifiers?: readonly string[] | undefined;
  readonly employmentUnit?: string | undefined;
  /** The `lang` that the text itself is marked with; an empty one is British English on Apple's classic pages. */
  readonly language?: string | undefined;
  /** The `lang` of the page around the text, which may be of another language. */
  readonly pageLanguage?: string | undefined;
  readonly datePosted?: string | undefined;
  /** What a `datetime` attribute or the page's data says. */
  readonly datePostedMachine?: string | undefined;
  readonly jobLocation?: readonly ShownPlace[] | undefined;
  readonly workHours?: string | undefined;
  readonly homeOffice?: string | undefined;
  /** Words about pay, and the place that they are for, where the page's data holds them for several places. */
  readonly payByPlace?: readonly ShownPlace[] | undefined;
  /** Pay that stands in no sentence: figures of structured data, which may be a board's own. */
  readonly pay?: StatedPay | undefined;
}
