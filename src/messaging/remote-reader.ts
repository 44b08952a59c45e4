import type { ReadInWords, ReadingInWords } from "../posting/posting-in-words.ts";
import type { ReadWords, WordsRead } from "../posting/posting-words.ts";
import type { Line } from "./ask-worker.ts";
import { ask } from "./call-verb.ts";

/** The reader as a page's script holds it: words go to the background, facts come back. Throws a CollectionError. */
export function createRemoteReader(line: Line): ReadWords {
  return async (words) => (await ask(line, { words })) as WordsRead;
}

/** The same for a card: the facts come back in the user's words, too. */
export function createRemoteCardReader(line: Line): ReadInWords {
  return async (words) => (await ask(line, { words, inWords: true })) as ReadingInWords;
}
