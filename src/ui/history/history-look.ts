import type { PostingHistory } from "../../collection/collection.ts";
import type { Relative } from "../../collection/families/relative.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Wording } from "../../posting/describe.ts";
import type { ChangedOnPage } from "./changed-words.ts";

/** A look at a page, as far as a role's history is told from it. `before`: the role as it stood when the page was opened. */
export interface HistoryLook {
  readonly record: PostingRecord;
  readonly before?: PostingRecord | undefined;
  /** The page's address. */
  readonly url: string;
  readonly wording: Wording;
  /** Told of what is new in a word or two, for a card that has room for no more. */
  readonly onNews?: ((news: string) => void) | undefined;
}

/** Tells a role's history in an element; what it returns takes all of it away again. */
export type TellHistory = (slot: HTMLElement, look: HistoryLook) => () => void;

/** What the telling needs. */
export interface HistoryTools {
  /** Everything kept of the role; nothing where it is not kept any more. */
  readonly history: () => Promise<PostingHistory | undefined>;
  /** The family of the role, newest first and with the role in it; none where it is alone. */
  readonly relatives: () => Promise<readonly Relative[]>;
  /** Opens the page on which versions of a role are compared and saved copies are read: by default of this one. */
  readonly openRole: (key?: string) => Promise<void>;
  readonly changed: ChangedOnPage;
  /** ms since 1970. */
  readonly now: number;
}
