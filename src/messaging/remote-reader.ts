import { CollectionError } from "../collection/collection-error.ts";
import type { ReadWords, WordsRead } from "../posting/posting-words.ts";
import { askWorker, type Line } from "./ask-worker.ts";

/** The reader as a page's script holds it: words go to the background, facts come back. Throws a CollectionError. */
export function createRemoteReader(line: Line): ReadWords {
  return async (words) => {
    const answer = await askWorker(line, { words });
    if (answer.ok) return answer.value as WordsRead;
    throw new CollectionError(answer.code === "too-large" ? "refused" : answer.code, answer.detail);
  };
}
