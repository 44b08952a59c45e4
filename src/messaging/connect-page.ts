import type { ReadWords } from "../posting/posting-words.ts";
import { askCardStyles } from "./card-styles.ts";
import { askFullReader } from "./full-reader.ts";
import { line } from "./line.ts";
import { createRemotePage } from "./remote-page.ts";
import { createRemoteReader } from "./remote-reader.ts";
import { askRolePage } from "./role-page.ts";
import type { PageCollection } from "./wire.ts";

/** Whom a page's script asks. */
export interface Background {
  readonly readWords: ReadWords;
  readonly collection: PageCollection;
  readonly cardStyles: () => Promise<string>;
  /** Brings the reader of every design into the page. Throws where it cannot be had. */
  readonly bringFullReader: () => Promise<void>;
  /** Opens the page with a role's saved copies in a tab. Throws where it cannot be had. */
  readonly openRolePage: (key: string) => Promise<void>;
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
    openRolePage: (key) => askRolePage(line, { key }),
    isAlive: line.isAlive,
  };
}
