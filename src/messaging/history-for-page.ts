import type { PostingHistory } from "../collection/collection.ts";
import { isApples } from "../collection/identity.ts";

/**
 * The part of histories that a page's script is told: what Apple's own pages showed of roles that are kept. Where else
 * the user has read of a role, what reminder it has, and what was forgotten is not for a process that the page is in.
 */
export function historyForPage(histories: readonly PostingHistory[]): readonly PostingHistory[] {
  return histories
    .filter(({ record }) => record.removedAt === undefined)
    .map(({ record, snapshots, visits }) => ({
      record,
      snapshots: snapshots.filter(({ observation }) => isApples(observation.url)),
      visits: visits.filter(({ url }) => isApples(url)),
    }));
}
