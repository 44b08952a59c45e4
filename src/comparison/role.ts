import type { PostingRecord, Snapshot } from "../collection/posting-record.ts";

/** One role to compare. Without its snapshot the texts are not at hand, only how many there are. */
export interface Role {
  readonly record: PostingRecord;
  readonly snapshot?: Snapshot | undefined;
}
