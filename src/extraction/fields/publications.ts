import { asksPublications } from "../statements/asks-publications.ts";
import { sentencesOf } from "../statements/sentences.ts";
import { ABOUT } from "../statements/word-marks.ts";
import type { Field } from "./field.ts";

/** Whether publications are asked for or welcome; absent where the posting asks for nothing at all. */
export const publications: Field<"publications"> = (words) => {
  const sentences = sentencesOf(words);
  if (sentences.length === 0) return undefined;
  const asking = sentences.filter(
    ({ text, requirement, marks }) => (marks & ABOUT.publication) !== 0 && asksPublications(text, requirement),
  );
  return { value: asking.length > 0, quotes: asking.map(({ section, text: quote }) => ({ section, quote })) };
};
