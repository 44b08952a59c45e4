import type { Change } from "../posting/changes/change.ts";
import { changesBetween } from "./changes-between.ts";
import type { PostingHistory } from "./collection.ts";

/** One version of a posting's words on one source. */
export interface Version {
  readonly id: number;
  readonly source: string;
  /** When it was first seen and last seen so, ms since 1970. */
  readonly from: number;
  readonly until: number;
  /** What is other than in the version before; absent for the first of its source. */
  readonly changes?: readonly Change[] | undefined;
}

/** The versions of a role, newest first. Each is compared with the one before it of the same source. */
export function versionsOf({ snapshots, visits }: Pick<PostingHistory, "snapshots" | "visits">): Version[] {
  const inOrder = snapshots.toSorted((a, b) => a.id - b.id);
  return inOrder
    .map((snapshot, at) => {
      const before = inOrder.slice(0, at).findLast(({ source }) => source === snapshot.source);
      const seen = visits.filter((visit) => visit.snapshot === snapshot.id).map((visit) => visit.at);
      return {
        id: snapshot.id,
        source: snapshot.source,
        from: snapshot.takenAt,
        until: Math.max(snapshot.takenAt, ...seen),
        changes: before && changesBetween(before, snapshot),
      };
    })
    .toReversed();
}
