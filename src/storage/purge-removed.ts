import { unwatched, type Connection } from "./connection.ts";
import type { StoreName } from "./schema.ts";

/**
 * Deletes for good what was removed before the given time (ms): the record, its texts, its visits, its reminder, its
 * twins; and what an import before that time would be undone with.
 */
export function purgeRemoved(connection: Connection, before: number): Promise<void> {
  const stores: StoreName[] = [
    "postings",
    "snapshots",
    "visits",
    "openings",
    "reminders",
    "likenesses",
    "twins",
    "imports",
    "importRows",
  ];
  return connection.write(stores, async (transaction) => {
    const postings = transaction.objectStore("postings");
    const snapshots = transaction.objectStore("snapshots");
    const visits = transaction.objectStore("visits");
    const twins = transaction.objectStore("twins");
    const keys = await postings.index("by-removed").getAllKeys(IDBKeyRange.upperBound(before, true));
    const rows = await Promise.all(
      keys.map((key) =>
        Promise.all([
          snapshots.index("by-key").getAllKeys(key),
          visits.index("by-key").getAllKeys(key),
          twins.index("by-key").getAllKeys(key),
        ]),
      ),
    );
    for (const [snapshotIds, visitNumbers, links] of rows) {
      for (const id of snapshotIds) unwatched(snapshots.delete(id));
      for (const number of visitNumbers) unwatched(visits.delete(number));
      for (const link of links) unwatched(twins.delete(link));
    }
    for (const key of keys) {
      unwatched(postings.delete(key));
      unwatched(transaction.objectStore("openings").delete(key));
      unwatched(transaction.objectStore("reminders").delete(key));
      unwatched(transaction.objectStore("likenesses").delete(key));
      unwatched(transaction.objectStore("importRows").delete(key));
    }
    const made = await transaction.objectStore("imports").getAll();
    if (made.every(({ at }) => at >= before)) return;
    unwatched(transaction.objectStore("imports").clear());
    unwatched(transaction.objectStore("importRows").clear());
  });
}
