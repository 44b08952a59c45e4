import type { PostingRecord } from "./posting-record.ts";

/**
 * The record after the user brought the role back: as it was, but for when it had been removed, so that what was let go
 * of for its age is not let go of again the next day. Repeating it changes nothing.
 */
export function restored({ removedAt, ...record }: PostingRecord): PostingRecord {
  return removedAt === undefined ? record : { ...record, lastRemoval: { at: removedAt } };
}
