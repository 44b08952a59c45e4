import { isLetGo } from "../collection/keep-policy.ts";
import type { PostingRecord } from "../collection/posting-record.ts";
import { unwatched, type Connection, type Reading, type Writing } from "./connection.ts";
import { readEach } from "./read-each.ts";
import { readableRecord } from "./readable-record.ts";
import { readableReminder } from "./reminders.ts";

type Store = "postings" | "reminders" | "visits";
const STORES: Store[] = ["postings", "reminders", "visits"];

/**
 * Removes, as of `at`, the roles last looked at before a time that the user did nothing with, and tells their keys.
 * They can be brought back until they are purged, as any role that was removed. All times are ms since 1970.
 */
export async function letGo(connection: Connection, before: number, at: number): Promise<readonly string[]> {
  const keys = await connection.read(["postings"], (transaction) =>
    transaction.objectStore("postings").index("by-last-seen").getAllKeys(IDBKeyRange.upperBound(before, true)),
  );
  // A damaged row stays, and keeps none of the others from going.
  const going = await readEach(connection, STORES, keys, (transaction, key) => roleToLetGo(transaction, key, before));
  if (going.length === 0) return [];
  return connection.write(STORES, async (transaction) => {
    // Looked at once more: a note or a visit may have come since.
    const found = await Promise.all(going.map(({ key }) => roleToLetGo(transaction, key, before)));
    const gone = found.filter((record) => record !== undefined);
    for (const record of gone) unwatched(transaction.objectStore("postings").put({ ...record, removedAt: at }));
    return gone.map(({ key }) => key);
  });
}

async function roleToLetGo(
  transaction: Reading<Store> | Writing<Store>,
  key: string,
  before: number,
): Promise<PostingRecord | undefined> {
  const [row, reminder, last] = await Promise.all([
    transaction.objectStore("postings").get(key),
    transaction.objectStore("reminders").get(key),
    transaction.objectStore("visits").index("by-key").openCursor(key, "prev"),
  ]);
  const record = readableRecord(row);
  const role = record && { record, reminder: readableReminder(reminder), lastVisit: last?.value.at };
  return role && isLetGo(role, before) ? record : undefined;
}
