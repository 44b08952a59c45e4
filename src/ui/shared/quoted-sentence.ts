import { type Section, wordsOf } from "../../posting/sections.ts";

/** A quote with the words around it. */
export interface QuotedSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Longest run of words shown on either side; a sentence of a posting can be a page long. */
const MOST_AROUND = 160;

/** The quote within its sentence, as the section has it; the quote alone where the section does not hold it. */
export function quotedSentence(section: Section | undefined, quote: string, language = "en"): QuotedSentence {
  const text = wordsOf(section);
  const at = text.indexOf(quote);
  if (at < 0) return { before: "", words: quote, after: "" };
  const lineStart = text.lastIndexOf("\n", at) + 1;
  const end = at + quote.length;
  const lineEnd = text.indexOf("\n", end);
  return {
    before: cutStart(lastSentence(text.slice(lineStart, at), language)),
    words: quote,
    after: cutEnd(firstSentence(text.slice(end, lineEnd < 0 ? undefined : lineEnd), language)),
  };
}

function sentences(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment);
}

function lastSentence(text: string, language: string): string {
  const last = sentences(text, language).at(-1) ?? "";
  // A sentence that ended before the quote began is not the quote's.
  return /[.!?。！？]\s*$/.test(last) ? "" : last;
}

function firstSentence(text: string, language: string): string {
  return sentences(text, language)[0]?.trimEnd() ?? "";
}

function cutStart(text: string): string {
  return text.length > MOST_AROUND ? `…${text.slice(-MOST_AROUND).replace(/^\S*\s/, "")}` : text;
}

function cutEnd(text: string): string {
  return text.length > MOST_AROUND ? `${text.slice(0, MOST_AROUND).replace(/\s\S*$/, "")}…` : text;
}
