import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Wording } from "../../posting/describe.ts";
import type { MessageName } from "../../posting/words.ts";

/** Filters by a value that a role has; the names also stand in addresses and in what is stored, and stay. */
export const VALUE_FILTER_IDS = ["status", "kept", "listing", "place", "team", "skill", "asks", "language"] as const;
export type ValueFilterId = (typeof VALUE_FILTER_IDS)[number];

/** What stands in place of a value that a page does not state, and of one that could not be read. */
export const UNSAID = "~unsaid";
export const UNREAD = "~unread";

/** Lets roles pass that have one of the values chosen. */
export interface ValueFilter {
  readonly id: ValueFilterId;
  readonly label: MessageName;
  /** The values of a role, at least one: that it does not say is one, too. */
  valuesOf(record: PostingRecord): readonly string[];
  /** A value in words. */
  describe(value: string, wording: Wording): string;
  /** All values in the order to show them; absent: the most frequent first. */
  readonly order?: readonly string[];
  /** Whether values are the page's words and not ours. */
  readonly verbatim?: boolean;
}
