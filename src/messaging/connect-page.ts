import type { MomentInWords } from "../posting/moment-in-words.ts";
import type { ReadInWords } from "../posting/posting-in-words.ts";
import { askCardKit, type CardKit } from "./card-kit.ts";
import { line } from "./line.ts";
import { askMoments } from "./moments.ts";
import { askPageScript } from "./page-scripts.ts";
import { createRemotePage } from "./remote-page.ts";
import { createRemoteCardReader } from "./remote-reader.ts";
import { askRolePage } from "./role-page.ts";
import type { PageCollection, PageScript } from "./wire.ts";

/** Whom a page's script asks. */
export interface Background {
  readonly readWords: ReadInWords;
  readonly collection: PageCollection;
  /** The card's looks and words; nothing where they cannot be had. Throws where there is to be no card. */
  readonly cardKit: () => Promise<CardKit | undefined>;
  /** Puts moments (ms since 1970) into words, each in its place; none where nobody can be asked. */
  readonly putMoments: (moments: readonly number[]) => Promise<readonly MomentInWords[]>;
  /** Brings a script that is needed only sometimes into the page. Throws where it cannot be had. */
  readonly bring: (script: PageScript) => Promise<void>;
  /** Opens the page with a role's saved copies in a tab. Throws where it cannot be had. */
  readonly openRolePage: (key: string) => Promise<void>;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}

/** What a page's script may ask of the background. */
export function connectPage(): Background {
  return {
    readWords: createRemoteCardReader(line),
    collection: createRemotePage(line),
    cardKit: () => askCardKit(line),
    putMoments: (moments) => askMoments(line, moments),
    bring: (script) => askPageScript(line, script),
    openRolePage: (key) => askRolePage(line, { key }),
    isAlive: line.isAlive,
  };
}
