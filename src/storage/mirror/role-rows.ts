import type { PostingRecord, Snapshot, Visit } from "../../collection/posting-record.ts";
import type { Reminder } from "../../collection/reminder.ts";
import { type Connection, type Reading, unwatched, type Writing } from "../connection.ts";
import { readEach } from "../read-each.ts";
import { mineIn } from "../readable-record.ts";
import { type MirrorStore, ROLE_STORES, type RoleStore } from "./mirrored-stores.ts";

/** All rows of a role, as they stand, damaged or not. */
export interface RoleRows {
  readonly key: string;
  readonly record: PostingRecord | undefined;
  readonly snapshots: readonly Snapshot[];
  readonly visits: readonly (readonly [number: number, visit: Visit])[];
  readonly reminder: Reminder | undefined;
}

const STORES: RoleStore[] = [...ROLE_STORES];

/** The rows of these roles; what the browser cannot give back is left out. */
export function readRoles(connection: Connection, keys: readonly string[]): Promise<readonly RoleRows[]> {
  return readEach(connection, STORES, keys, readRole);
}

async function readRole(transaction: Reading<RoleStore>, key: string): Promise<RoleRows> {
  const byKey = transaction.objectStore("visits").index("by-key");
  const [record, snapshots, numbers, visits, reminder] = await Promise.all([
    transaction.objectStore("postings").get(key),
    transaction.objectStore("snapshots").index("by-key").getAll(key),
    byKey.getAllKeys(key),
    byKey.getAll(key),
    transaction.objectStore("reminders").get(key),
  ]);
  const numbered = visits.flatMap((visit, at) => {
    const number = numbers[at];
    return number === undefined ? [] : [[number, visit] as const];
  });
  return { key, record, snapshots, visits: numbered, reminder };
}

/** Writes the rows of a role; nobody waits for the requests, but for the transaction. */
export function putRole(transaction: Writing<MirrorStore>, rows: RoleRows): void {
  if (rows.record) unwatched(transaction.objectStore("postings").put(rows.record));
  for (const snapshot of rows.snapshots) unwatched(transaction.objectStore("snapshots").put(snapshot));
  for (const [number, visit] of rows.visits) unwatched(transaction.objectStore("visits").put(visit, number));
  if (rows.reminder) unwatched(transaction.objectStore("reminders").put(rows.reminder));
}

/** Deletes all rows of a role. */
export async function deleteRole(transaction: Writing<MirrorStore>, key: IDBValidKey): Promise<void> {
  const [snapshots, visits] = [transaction.objectStore("snapshots"), transaction.objectStore("visits")];
  const [ids, numbers] = await Promise.all([
    snapshots.index("by-key").getAllKeys(key as string),
    visits.index("by-key").getAllKeys(key as string),
  ]);
  for (const id of ids) unwatched(snapshots.delete(id));
  for (const number of numbers) unwatched(visits.delete(number));
  unwatched(transaction.objectStore("postings").delete(key as string));
  unwatched(transaction.objectStore("reminders").delete(key as string));
}

/** Whether the user ever did something with the role: what was taken away has its time, and is theirs. */
export function isOfUser({ record, reminder }: Pick<RoleRows, "record" | "reminder">): boolean {
  return reminder !== undefined || Object.keys(mineIn(record)).length > 0;
}

/** Which of these roles are the user's; one that the browser cannot give back is not. */
export function usersAmong(connection: Connection, keys: readonly string[]): Promise<readonly string[]> {
  return readEach(connection, ["postings", "reminders"], keys, async (transaction, key: string) => {
    const [record, reminder] = await Promise.all([
      transaction.objectStore("postings").get(key),
      transaction.objectStore("reminders").get(key),
    ]);
    return isOfUser({ record, reminder }) ? key : undefined;
  });
}

/** Keys of all roles. */
export function keysOfAll(connection: Connection): Promise<readonly string[]> {
  return connection.read(["postings"], (transaction) => transaction.objectStore("postings").getAllKeys());
}
