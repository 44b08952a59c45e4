import type { FieldName, JobPosting } from "../../posting/job-posting.ts";
import type { Quote } from "../../posting/observation.ts";
import type { PostingWords } from "../../posting/posting-words.ts";

/** A value and the words it was read from. */
export interface Stated<T> {
  readonly value: T;
  readonly quotes: readonly Quote[];
}

/** Words that stand where the value should and are none. */
export interface Unread {
  readonly unread: string;
}

/** Reads one fact: the value with its words, or what defeated us, or nothing where the page says nothing. */
export type Field<K extends FieldName> = (
  words: PostingWords,
) => Stated<NonNullable<JobPosting[K]>> | Unread | undefined;

/** A value read from words around the title. */
export function fromHeader<T>(value: T, ...quotes: readonly (string | undefined)[]): Stated<T> {
  return { value, quotes: quotes.flatMap((quote) => (quote ? [{ section: "header" as const, quote }] : [])) };
}
