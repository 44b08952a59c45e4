import type { ReadWords } from "../posting/posting-words.ts";
import { askCardStyles } from "./card-styles.ts";
import { askFullReader } from "./full-reader.ts";
import { line } from "./line.ts";
import { createRemotePage } from "./remote-page.ts";
import { createRemoteReader } from "./remote-reader.ts";
import type { PageCollection } from "./wire.ts";

/** Whom a page's script asks. */
export interface Background {
  readonly readWords: ReadWords;
  readonly collection: PageCollection;
  readonly cardStyles: () => Promise<string>;
  /** Brings the reader of every design into the page. Throws where it cannot be had. */
  readonly bringFullReader: () => Promise<void>;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}

/** What a page's script may ask of the background. */
export function connectPage(): Background {
  return {
    readWords: createRemoteReader(line),
    collection: createRemotePage(line),
    cardStyles: () => askCardStyles(line),
    bringFullReader: () => askFullReader(line),
    isAlive: line.isAlive,
  };
}
