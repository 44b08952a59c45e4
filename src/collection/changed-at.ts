import type { PostingRecord } from "./posting-record.ts";

/** Whether the words of a posting were seen to change: there are more copies than sources. */
export function hasChanged({ snapshots, latest }: PostingRecord): boolean {
  return snapshots > Math.max(1, Object.keys(latest).length);
}

/**
 * When a role was last seen to change: its words, its going, its coming back; ms since 1970. Nothing where it never did.
 * @param takenAt When the newest words were first seen; absent: not known yet.
 */
export function changedAt(record: PostingRecord, takenAt: number | undefined): number | undefined {
  const moments = [hasChanged(record) ? takenAt : undefined, record.goneSince, record.returnedAt];
  const known = moments.filter((at) => at !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
