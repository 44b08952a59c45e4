import { FIELD_NAMES, type FieldName, type JobPosting } from "../posting/job-posting.ts";
import type { Problem, Quote } from "../posting/observation.ts";
import type { PostingWords, WordsRead } from "../posting/posting-words.ts";
import { findContradictions } from "./agreement/find-contradictions.ts";
import { fields } from "./fields/index.ts";
import { MOST_CHARACTERS, shortenSections } from "./words/shorten-sections.ts";
import { READER_VERSION } from "./reader-version.ts";

/** These are the words of a section themselves. */
const WHOLE: ReadonlySet<FieldName> = new Set(["responsibilities", "qualifications", "preferredQualifications"]);

/** What words mean, each fact with its quotes. It needs no page: the words of an old snapshot can be read again. */
export function readWords(words: PostingWords): WordsRead {
  const posting: Record<string, unknown> = {};
  const provenance: Partial<Record<FieldName, readonly Quote[]>> = {};
  const problems: Problem[] = [];
  const { sections: searched, shortened } = shortenSections(words.sections);
  for (const section of shortened) {
    const detail = `Only the first ${MOST_CHARACTERS} characters of ${section} were searched for facts.`;
    problems.push({ detail });
  }
  for (const field of FIELD_NAMES) {
    const read = fields[field](WHOLE.has(field) ? words : { ...words, sections: searched });
    if (!read) continue;
    if ("unread" in read) {
      problems.push({ field, detail: `${field} is shown and could not be read.`, quote: read.unread });
      continue;
    }
    posting[field] = read.value;
    if (read.quotes.length > 0) provenance[field] = read.quotes;
  }
  problems.push(...findContradictions(words, posting as unknown as JobPosting, provenance));
  const { url, layout, header, sections } = words;
  const reader = READER_VERSION;
  const observation = { url, layout, reader, header, sections, posting: posting as unknown as JobPosting, provenance };
  return { observation, problems };
}
