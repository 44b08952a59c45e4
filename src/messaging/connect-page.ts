import type { ReadWords } from "../posting/posting-words.ts";
import { line } from "./line.ts";
import { createRemotePage } from "./remote-page.ts";
import { createRemoteReader } from "./remote-reader.ts";
import type { PageCollection } from "./wire.ts";

/** What a page's script may ask of the background. */
export function connectPage(): { readonly readWords: ReadWords; readonly collection: PageCollection } {
  return { readWords: createRemoteReader(line), collection: createRemotePage(line) };
}
