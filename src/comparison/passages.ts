import type { Snapshot } from "../collection/posting-record.ts";
import type { FieldName } from "../posting/job-posting.ts";
import type { Problem } from "../posting/observation.ts";
import type { Section } from "../posting/sections.ts";

/** Words of the posting itself. `section` holds the quote; absent where the quote is all that is known. */
export interface Passage {
  readonly quote: string;
  readonly section?: Section | undefined;
}

/** The words that a fact was read from, each once. Nothing without the snapshot. */
export function passagesOf(snapshot: Snapshot | undefined, field: FieldName): readonly Passage[] {
  if (!snapshot) return [];
  const { provenance, sections } = snapshot.observation;
  const byWords = new Map(
    provenance[field]?.map(({ section, quote }) => [`${section}\n${quote}`, { quote, section: sections[section] }]),
  );
  return [...byWords.values()];
}

/** The words that defeated the reader, as far as they are known. */
export function unreadPassages(problems: readonly Problem[], field: FieldName): readonly Passage[] {
  const quotes = problems.flatMap((problem) => (problem.field === field ? (problem.quote ?? []) : []));
  return [...new Set(quotes)].map((quote) => ({ quote }));
}
