import type { ReadWords } from "../posting/posting-words.ts";
import { askCardStyles } from "./card-styles.ts";
import { line } from "./line.ts";
import { createRemotePage } from "./remote-page.ts";
import { createRemoteReader } from "./remote-reader.ts";
import type { PageCollection } from "./wire.ts";

/** Whom a page's script asks. */
export interface Background {
  readonly readWords: ReadWords;
  readonly collection: PageCollection;
  readonly cardStyles: () => Promise<string>;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}

/** What a page's script may ask of the background. */
export function connectPage(): Background {
  return {
    readWords: createRemoteReader(line),
    collection: createRemotePage(line),
    cardStyles: () => askCardStyles(line),
    isAlive: line.isAlive,
  };
}
