import { unwatched, type Connection } from "./connection.ts";

/** Deletes for good what was removed before the given time (ms): the record, its texts, its visits, its reminder. */
export function purgeRemoved(connection: Connection, before: number): Promise<void> {
  return connection.write(["postings", "snapshots", "visits", "openings", "reminders"], async (transaction) => {
    const postings = transaction.objectStore("postings");
    const snapshots = transaction.objectStore("snapshots");
    const visits = transaction.objectStore("visits");
    const keys = await postings.index("by-removed").getAllKeys(IDBKeyRange.upperBound(before, true));
    const rows = await Promise.all(
      keys.map((key) =>
        Promise.all([snapshots.index("by-key").getAllKeys(key), visits.index("by-key").getAllKeys(key)]),
      ),
    );
    for (const [snapshotIds, visitNumbers] of rows) {
      for (const id of snapshotIds) unwatched(snapshots.delete(id));
      for (const number of visitNumbers) unwatched(visits.delete(number));
    }
    for (const key of keys) {
      unwatched(postings.delete(key));
      unwatched(transaction.objectStore("openings").delete(key));
      unwatched(transaction.objectStore("reminders").delete(key));
    }
  });
}
