import type { FoundWords, WordsRead } from "../posting/posting-words.ts";
import { mergeFound } from "./agreement/merge-found.ts";
import { readWords } from "./read-words.ts";

/** What the words found on a page mean: its readings made one, its facts read, its contradictions told. */
export function readFound(found: FoundWords): WordsRead {
  return readWords(mergeFound(found));
}
