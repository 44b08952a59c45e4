import type { PostingRecord } from "../../collection/posting-record.ts";
import type { Wording } from "../../posting/describe.ts";
import type { FieldName } from "../../posting/job-posting.ts";
import type { MessageName } from "../../posting/words.ts";
import type { FitShare } from "../fit/fit.ts";
import type { CriterionId, Weighing } from "./weighing.ts";

/** What roles are measured with, besides their records. */
export interface Measuring {
  readonly weighing: Pick<Weighing, "pay" | "hours" | "places">;
  /** ISO 4217: that of the most roles; pay in another one is not measured, as nothing is converted. */
  readonly currency: string | undefined;
  /** How much of what a role asks for the user meets; absent where nothing is answered. */
  readonly fitOf: (record: PostingRecord) => FitShare | undefined;
}

/**
 * Where a role stands: a figure; or that nobody knows, as the page does not say, it could not be read, the user set
 * nothing, or it cannot be measured so, as pay in another currency.
 */
export type Standing = number | "not-stated" | "could-not-be-read" | "not-set" | "otherwise";

/** The figures at which the worst and the best role stand, 0 and 1. */
export interface Ends {
  readonly worst: number;
  readonly best: number;
}

/** Something that roles are weighed by: it has a better end. */
export interface Criterion {
  readonly id: CriterionId;
  readonly label: MessageName;
  /** Whose words it was read from; absent where it is the user's own. */
  readonly field?: FieldName;
  /** Whether it is so or not: there is nothing between the ends. */
  readonly isYesOrNo?: true;
  measure(record: PostingRecord, by: Measuring): Standing;
  /** From where to where it may be, 0 to 1, where only a part of it is known. */
  span?(record: PostingRecord, by: Measuring): readonly [low: number, high: number] | undefined;
  /** The end that is better, where the ends are those of the roles; or ends that are always the same. */
  ends(by: Measuring): "most" | "least" | Ends;
  /** A figure in words: "5 years", "$150,000 a year". */
  describe(figure: number, by: Measuring, wording: Wording): string;
}
