import type { PostingHistory } from "../../collection/collection.ts";
import type { Reminder } from "../../collection/reminder.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { unwatched } from "../connection.ts";
import { sharingLists } from "../share-lists.ts";
import type { ImportWriting } from "./import-stores.ts";
import type { KeptRows } from "./kept-rows.ts";

/** Writes a role in place of the rows that are kept of it. Nobody waits for the requests, but for the transaction. */
export async function writeRole(
  transaction: ImportWriting,
  { record, snapshots, visits, reminder }: PostingHistory,
  kept: KeptRows | undefined,
): Promise<void> {
  const snapshotStore = transaction.objectStore("snapshots");
  const visitStore = transaction.objectStore("visits");
  const ids = new Set(snapshots.map(({ id }) => id));
  const were = new Map(kept?.snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const gone = [...were.keys()].filter((id) => !ids.has(id));
  for (const id of gone) unwatched(snapshotStore.delete(id));
  for (const snapshot of snapshots)
    if (were.get(snapshot.id) !== snapshot) unwatched(snapshotStore.put(sharingLists(snapshot)));
  // Visits are numbered as they come: those from between are all written anew, in their order.
  const stay = kept?.visits.every(([, visit], at) => visit === visits[at]) ? kept.visits.length : 0;
  if (stay === 0) for (const [number] of kept?.visits ?? []) unwatched(visitStore.delete(number));
  for (const visit of visits.slice(stay)) unwatched(visitStore.add(visit));
  unwatched(transaction.objectStore("postings").put(record));
  if (reminder && reminder !== kept?.reminder) unwatched(transaction.objectStore("reminders").put(reminder));
  // It tells of the snapshots by their numbers.
  if (gone.length > 0) unwatched(transaction.objectStore("openings").delete(record.key));
  // The background looks for twins of what has none.
  if (kept && snapshots !== kept.snapshots) await forgetTwins(transaction, record.key);
}

/** Deletes all rows of a role. */
export async function deleteRole(transaction: ImportWriting, key: string, rows: KeptRows | undefined): Promise<void> {
  for (const { id } of rows?.snapshots ?? []) unwatched(transaction.objectStore("snapshots").delete(id));
  for (const [number] of rows?.visits ?? []) unwatched(transaction.objectStore("visits").delete(number));
  unwatched(transaction.objectStore("postings").delete(key));
  unwatched(transaction.objectStore("reminders").delete(key));
  unwatched(transaction.objectStore("openings").delete(key));
  await forgetTwins(transaction, key);
}

async function forgetTwins(transaction: ImportWriting, key: string): Promise<void> {
  const twins = transaction.objectStore("twins");
  for (const link of await twins.index("by-key").getAllKeys(key)) unwatched(twins.delete(link));
  unwatched(transaction.objectStore("likenesses").delete(key));
}

/** What a role is like, as far as visits and the user change it; a later reader's reading is no change. */
export function signOf(record: PostingRecord, reminder: Reminder | undefined): string {
  const { visits, snapshots, firstSeen, lastSeen, listing, removedAt, mine } = record;
  return JSON.stringify([visits, snapshots, firstSeen, lastSeen, listing, removedAt, mine, reminder]);
}
