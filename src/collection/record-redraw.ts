import type { PageVisit } from "./collection.ts";
import { sourceOf } from "./identity.ts";
import type { PostingRecord } from "./posting-record.ts";
import { recordAfterPosting } from "./record-visit.ts";

/**
 * The record after the page of a visit that is kept has said other words since. What the page fills is made anew from how
 * the role stood before the visit; the user's side is as it is now, and it is no further visit.
 * @param snapshot The number of the snapshot that holds the page's words, and how many the role has with it.
 */
export function recordAfterRedraw(
  now: PostingRecord,
  before: PostingRecord | undefined,
  visit: PageVisit,
  seen: Extract<PageVisit["page"], { kind: "posting" }>,
  snapshot: { readonly id: number; readonly count: number },
): PostingRecord {
  const { posting, counts, problems, layout, reader, ...after } = recordAfterPosting(before, visit, seen, {
    id: snapshot.id,
    isNew: false,
  });
  return {
    ...now,
    posting,
    counts,
    problems,
    layout,
    reader,
    snapshot: after.snapshot,
    listing: after.listing,
    goneSince: after.goneSince,
    returnedAt: after.returnedAt,
    lastSeen: Math.max(now.firstSeen, visit.at),
    snapshots: snapshot.count,
    latest: { ...now.latest, [sourceOf(visit.url)]: snapshot.id },
  };
}
