import type { PostingRecord } from "./posting-record.ts";
import { mergeMine } from "./set-mine.ts";

/**
 * The record after the user brought the role back: as it was, but for when it had been removed, so that what was let go
 * of for its age is not let go of again the next day. Where a look had brought it back as merely seen before, it is
 * saved again as it was, unless the user has set that since. Repeating it changes nothing.
 */
export function restored({ removedAt, ...record }: PostingRecord): PostingRecord {
  if (removedAt !== undefined) return { ...record, lastRemoval: { at: removedAt } };
  const { lastRemoval } = record;
  // Of equal stamps the value wins over its being taken away, also where copies of the collection meet.
  return lastRemoval?.wasSaved ? { ...record, mine: mergeMine(record.mine, { saved: true }, lastRemoval.at) } : record;
}
