import type { Header } from "./header.ts";
import type { FieldName, JobPosting } from "./job-posting.ts";
import type { SectionName, Sections } from "./sections.ts";

/** Where a value was read: `quote` is a substring of the section's items joined by "\n". */
export interface Quote {
  readonly section: SectionName;
  readonly quote: string;
}

export type Provenance = Partial<Record<FieldName, readonly Quote[]>>;

/** One reading of one page: the words, what they mean, and which words mean it. */
export interface Observation {
  /** Address without query and fragment. */
  readonly url: string;
  /** The layout that found the title; "hydrated", "sectioned", "classic", "headings". */
  readonly layout: string;
  /** Version of the reader: rises when the same words would be read differently. */
  readonly reader: number;
  readonly header: Header;
  readonly sections: Sections;
  readonly posting: JobPosting;
  readonly provenance: Provenance;
}

export type PageKind = "posting" | "removed" | "unreadable" | "not-a-posting";

/** Something about a page that the reader could not make out. */
export interface Problem {
  /** The fact concerned; absent where it is the page as a whole. */
  readonly field?: FieldName | undefined;
  /** One English sentence for reports and logs; never shown in place of a translated message. */
  readonly detail: string;
  /** The words that defeated the reader. */
  readonly quote?: string | undefined;
  /** What a less trusted reading of the same page says instead; the posting has the more trusted one's value. */
  readonly contradiction?: string | undefined;
}

/** What a page is that is no posting of Apple's, where its words tell. */
export type LooksLike = "other-employer" | "rewritten" | "headless-copy" | "article";

/** What reading a page yields. Only a posting has an observation. */
export type Reading =
  | { readonly kind: "posting"; readonly problems: readonly Problem[]; readonly observation: Observation }
  | {
      readonly kind: Exclude<PageKind, "posting">;
      readonly problems: readonly Problem[];
      readonly observation?: undefined;
      /** Of a page that is not a posting of Apple's, and was read on request. */
      readonly looksLike?: LooksLike | undefined;
    };

/** What less trusted readings of the page say otherwise of a fact; none where they agree. */
export function contradictionsOf(problems: readonly Problem[], field: FieldName): readonly string[] {
  return problems.flatMap((problem) => (problem.field === field && problem.contradiction) || []);
}

/** A value's state. "could not be read" is ours to answer for; "not stated" is the page's. */
export type ValueState = "stated" | "not-stated" | "could-not-be-read";

/** State of one fact of a reading, from the value and the problems reported for it. */
export function stateOf(posting: JobPosting, problems: readonly Problem[], field: FieldName): ValueState {
  if (posting[field] !== undefined) return "stated";
  const isUnread = (problem: Problem) => problem.field === field && problem.contradiction === undefined;
  return problems.some(isUnread) ? "could-not-be-read" : "not-stated";
}
