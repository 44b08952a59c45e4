import { findTravel } from "../statements/find-travel.ts";
import { sentencesOf } from "../statements/sentences.ts";
import { ABOUT } from "../statements/word-marks.ts";
import type { Field } from "./field.ts";

/** The first words that ask for travel. */
export const travel: Field<"travel"> = (words) => {
  for (const { section, requirement, text, marks } of sentencesOf(words)) {
    if ((marks & ABOUT.travel) === 0) continue;
    const quote = findTravel(text, requirement);
    if (quote) return { value: quote, quotes: [{ section, quote }] };
  }
  return undefined;
};
