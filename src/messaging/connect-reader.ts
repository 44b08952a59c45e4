import type { ReadWords } from "../posting/posting-words.ts";
import { line } from "./line.ts";
import { createRemoteReader } from "./remote-reader.ts";

/** The reader of words in this extension's background, for one of our own pages. */
export function connectReader(): ReadWords {
  return createRemoteReader(line);
}
