import { FIELD_NAMES, type FieldName, type JobPosting } from "../posting/job-posting.ts";
import type { Problem, Quote } from "../posting/observation.ts";
import type { PostingWords, WordsRead } from "../posting/posting-words.ts";
import { fields } from "./fields/index.ts";

/** Rises when the same words would be read differently. */
export const READER_VERSION = 1;

/** What words mean, each fact with its quotes. It needs no page: the words of an old snapshot can be read again. */
export function readWords(words: PostingWords): WordsRead {
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
  const { url, layout, header, sections } = words;
  const reader = READER_VERSION;
  const observation = { url, layout, reader, header, sections, posting: posting as unknown as JobPosting, provenance };
  return { observation, problems };
}
