import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Wording } from "../../posting/describe.ts";
import type { MessageName } from "../../posting/words.ts";

/** Filters by how much; the names also stand in addresses and in what is stored, and stay. */
export const BOUND_FILTER_IDS = ["pay", "years", "degree", "changed"] as const;
export type BoundFilterId = (typeof BOUND_FILTER_IDS)[number];

/** What a role is measured with. */
export interface Measuring {
  /** ms since 1970. */
  readonly now: number;
  /** When the posting last changed (ms since 1970); nothing where it did not, or nobody knows yet. */
  readonly changedAt: (record: PostingRecord) => number | undefined;
  /** Whether pay by the hour and by the year is measured alike, through the weekly hours that a page states. */
  readonly isThroughHours?: true;
}

/**
 * Where a role stands: a figure; "unsaid" where the page does not say or could not be read; "otherwise" where it cannot
 * be measured so, as pay in another currency: such a role never passes.
 */
export type Measure = number | "unsaid" | "otherwise";

/** Lets roles pass from a limit on, or up to it. */
export interface BoundFilter {
  readonly id: BoundFilterId;
  readonly label: MessageName;
  readonly passes: "at-least" | "at-most";
  /** Whether there are roles that do not say, which the user may want to see as well. */
  readonly asksUnsaid: boolean;
  measure(record: PostingRecord, scale: string, by: Measuring): Measure;
  /** What is measured in, the most frequent first; one for all but pay. */
  scalesOf(records: readonly PostingRecord[]): readonly string[];
  /** The limits to offer for roles that stand at these figures, which are measured when they are asked for. */
  limitsOf(figures: () => readonly number[]): readonly number[];
  /** "Up to 5 years", "$150,000 or more a year", "7 days ago". */
  describe(limit: number, scale: string, wording: Wording): string;
}
