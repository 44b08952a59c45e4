import type { Change } from "../posting/changes/change.ts";
import type { PostingHistory } from "./collection.ts";
import { isApples } from "./identity.ts";
import type { Snapshot } from "./posting-record.ts";
import { changesBetween } from "./changes-between.ts";

/** Two copies of one source, the earlier one first, and what is other in the later one. */
export interface ComparedCopies {
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly changes: readonly Change[];
}

/** The copy to read: the one asked for, else the one whose facts the lists show, else the last that is kept. */
export function copyToRead({ record, snapshots }: PostingHistory, version: number | undefined): Snapshot | undefined {
  const find = (id: number | undefined) => snapshots.find((snapshot) => snapshot.id === id);
  return find(version) ?? find(record.snapshot) ?? snapshots.at(-1);
}

/**
 * A copy beside another of the same source, whichever of them is the later: numbers rise as copies are taken, whatever
 * the clock says. Nothing where the other is not kept, is of another source, or is the same.
 */
export function compareCopies(
  { snapshots }: PostingHistory,
  copy: Snapshot,
  against: number | undefined,
): ComparedCopies | undefined {
  const other = snapshots.find(({ id }) => id === against);
  if (!other || other.id === copy.id || other.source !== copy.source) return undefined;
  const [before, now] = other.id < copy.id ? [other, copy] : [copy, other];
  return { before, now, changes: changesBetween(before, now) };
}

/** When Apple's own page was last seen with the posting, ms since 1970; nothing where only copies were ever seen. */
export function lastSeenListed({ visits }: Pick<PostingHistory, "visits">): number | undefined {
  return visits.findLast(({ kind, url }) => kind === "posting" && isApples(url))?.at;
}
