import type { PostingRecord, Snapshot, Visit } from "../../collection/posting-record.ts";
import type { Reminder } from "../../collection/reminder.ts";
import { type Connection, type Reading, unwatched, type Writing } from "../connection.ts";
import { isOfRow, readEach } from "../read-each.ts";
import { mineIn, readableRecord } from "../readable-record.ts";
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
  return readEach(connection, STORES, keys, readRole).catch(noneOfThem);
}

/** Not one can be read. */
function noneOfThem(error: unknown): readonly never[] {
  if (!isOfRow(error)) throw error;
  return [];
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

/** What a mirror is to do with roles that it is made to hold as the collection does. */
interface Fates {
  /** To be held as they are. */
  readonly theirs: readonly string[];
  /** What a mirror holds of these stays where it is better: their records are damaged, or cannot be read at all. */
  readonly damaged: ReadonlySet<string>;
  /** Not kept, or not the user's: to be let go. */
  readonly gone: readonly string[];
}

/** What a mirror is to do with these roles of a collection. */
export async function fatesOf(collection: Connection, keys: readonly string[]): Promise<Fates> {
  const found = await collection.read(["postings"], (transaction) =>
    // The key alone can be had of what the browser cannot give back.
    Promise.all(keys.map((key) => transaction.objectStore("postings").getKey(key))),
  );
  const there = keys.filter((_, at) => found[at] !== undefined);
  const rows = await readEach(collection, ["postings", "reminders"], there, async (transaction, key: string) => {
    const [record, reminder] = await Promise.all([
      transaction.objectStore("postings").get(key),
      transaction.objectStore("reminders").get(key),
    ]);
    return { key, isWhole: readableRecord(record) !== undefined, isTheirs: isOfUser({ record, reminder }) };
  }).catch(noneOfThem);
  const whole = new Set(rows.filter(({ isWhole }) => isWhole).map(({ key }) => key));
  return {
    theirs: rows.filter(({ isTheirs }) => isTheirs).map(({ key }) => key),
    damaged: new Set(there.filter((key) => !whole.has(key))),
    gone: [
      ...keys.filter((_, at) => found[at] === undefined),
      ...rows.filter(({ isWhole, isTheirs }) => isWhole && !isTheirs).map(({ key }) => key),
    ],
  };
}

/** Whether a copy holds the record of a role whole. */
export async function holdsWhole(transaction: Writing<MirrorStore>, key: string): Promise<boolean> {
  return readableRecord(await transaction.objectStore("postings").get(key)) !== undefined;
}

/** Keys of all roles. */
export function keysOfAll(connection: Connection): Promise<readonly string[]> {
  return connection.read(["postings"], (transaction) => transaction.objectStore("postings").getAllKeys());
}
