import type { Answer } from "../collection/answers/answer.ts";
import type { PostingHistory } from "../collection/collection.ts";
import type { PostingRecord } from "../collection/posting-record.ts";

/** Rises when a reader of older exports would misread a new one; described by posting-export.schema.json. */
export const EXPORT_VERSION = 1;

/** What the user did not want in the file: their own side, or earlier versions and the visits. */
export type LeftOut = "mine" | "history";

/** What is exported: everything kept of some roles, whole, but for what is named as left out. Times within are ms since 1970, UTC. */
export interface ExportBundle {
  readonly format: "pomona-export";
  readonly version: typeof EXPORT_VERSION;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Who wrote it: "Pomona 0.1.0". */
  readonly generator: string;
  readonly leftOut?: readonly LeftOut[] | undefined;
  readonly postings: readonly PostingHistory[];
  /**
   * The user's answers to what the roles ask for; where these are all that are kept, all answers: they belong to no role.
   * Absent where there are none, or left out.
   */
  readonly answers?: readonly Answer[] | undefined;
}

/** The same on its way into a file: all at hand, or read while the file is written, each time it is gone through. */
export interface ExportSource extends Omit<ExportBundle, "postings" | "answers"> {
  readonly postings: Iterable<PostingHistory> | AsyncIterable<PostingHistory>;
  readonly answers?: Iterable<Answer> | AsyncIterable<Answer> | undefined;
  /** The light records in the same order, where they are at hand; of some the postings may be gone meanwhile. */
  readonly records?: readonly PostingRecord[] | undefined;
}
