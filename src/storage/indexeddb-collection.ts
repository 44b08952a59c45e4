import { CollectionError } from "../collection/collection-error.ts";
import type { Collection, PostingHistory } from "../collection/collection.ts";
import type { PostingRecord, Snapshot } from "../collection/posting-record.ts";
import type { Reader } from "../collection/read-again.ts";
import type { Remember } from "../collection/settings.ts";
import { restored } from "../collection/restored.ts";
import { setMineOf } from "../collection/set-mine.ts";
import { keptAnswers, writeAnswers } from "./answers.ts";
import { connectTo, unwatched, type Connection, type Reading } from "./connection.ts";
import { connectMirrored } from "./mirror/mirrored-connection.ts";
import type { MirrorTools } from "./mirror/mirror-tools.ts";
import { openDatabase } from "./open-database.ts";
import { letGo } from "./let-go.ts";
import { purgeRemoved } from "./purge-removed.ts";
import { readAgain } from "./read-again.ts";
import { damagedBeside, damagedKeys } from "./damaged-keys.ts";
import { findTwins, keptTwins } from "./find-twins.ts";
import { newestRoles } from "./newest-roles.ts";
import { rawRows } from "./raw-rows.ts";
import { isOfRow, readEach } from "./read-each.ts";
import { listedRecord, readableRecord } from "./readable-record.ts";
import { recordVisit } from "./record-visit.ts";
import { keptRelatives } from "./relatives.ts";
import { listRemoved } from "./removed-roles.ts";
import { keptReminders, readableReminder, writeReminder } from "./reminders.ts";
import { dismissRescue, keptRescue } from "./mirror/rescue.ts";
import { marksOf } from "./role-marks.ts";
import type { Database } from "./schema.ts";

const DATABASE = "pomona";

/** What else the place that keeps the collection can do with it; no message carries this. */
export interface KeptCollection extends Collection {
  /** Reads all words again that an earlier reader read; `rest` lets others have their turn after each batch. */
  readAgain(rest: () => Promise<void>): Promise<number>;
  /** Looks for the twins of roles that were kept before these were looked for; how many. `rest` as above. */
  findTwins(rest: () => Promise<void>): Promise<number>;
  /** Removes, as of `at`, roles that the user did nothing with, last looked at before a time; their keys. Times are ms. */
  letGo(before: number, at: number): Promise<readonly string[]>;
  /** Makes the mirror good, and what was lost and is in it; keys of roles that were brought back. `rest` as above. */
  keepMirror(rest: () => Promise<void>): Promise<readonly string[]>;
}

/**
 * The collection on IndexedDB. The database is opened by the first call. Each verb is one transaction.
 * @param open Opens the database; by default the extension's own.
 * @param reader Reads words again that an earlier version of it read; without one they stay as they were read.
 * @param remember Asked before each visit what is to be remembered; by default every visit is.
 * @param mirror Where a second copy of the user's roles is kept; without it there is none.
 */
export function createIndexedDbCollection(
  open: (onClosed: () => void) => Promise<Database> = openOwn,
  reader?: Reader,
  remember: () => Promise<Remember> = () => Promise.resolve("every"),
  mirror?: MirrorTools,
): KeptCollection {
  const mirrored = mirror && connectMirrored(open, mirror);
  const connection = mirrored ?? connectTo(open);
  return {
    keepMirror: (rest) => mirrored?.keep(rest) ?? Promise.resolve([]),
    readAgain: (rest) => (reader ? readAgain(connection, reader, rest) : Promise.resolve(0)),
    findTwins: (rest) => findTwins(connection, rest),
    letGo: (before, at) => letGo(connection, before, at),
    async recordVisit(visit) {
      return recordVisit(connection, visit, reader, await remember(), mirrored?.mineOf);
    },
    find: (key) => connection.read(["postings"], (transaction) => findIn(transaction, key)),
    list: () => listRecords(connection),
    newest: (count, onlySaved) => newestRoles(connection, count, onlySaved),
    marks: (identifiers) => marksOf(connection, identifiers),
    read: (keys) => readEach(connection, ["postings", "snapshots"], keys, textsOf),
    setMine: (key, values, at) => changeOne(connection, key, (record) => setMineOf(record, values, at)),
    reminders: () => keptReminders(connection),
    setReminder: (key, value, at) => writeReminder(connection, { key, ...value, at }),
    answers: () => keptAnswers(connection),
    setAnswers: (changes, at) => writeAnswers(connection, changes, at),
    remove: (keys, at) => changeEach(connection, keys, (record) => ({ ...record, removedAt: record.removedAt ?? at })),
    removed: () => listRemoved(connection),
    restore: (keys) => changeEach(connection, keys, restored),
    purge: (before) => purgeRemoved(connection, before),
    damaged: () => damagedKeys(connection),
    damagedBeside: () => damagedBeside(connection),
    raw: (keys) => rawRows(connection, keys),
    twins: () => keptTwins(connection),
    relatives: (key) => keptRelatives(connection, key),
    rescue: () => keptRescue(connection),
    dismissRescue: () => dismissRescue(connection),
    history: (keys) => readEach(connection, ["postings", "snapshots", "visits", "reminders"], keys, historyOf),
  };
}

/** Opens the extension's own database. */
export function openOwn(onClosed: () => void): Promise<Database> {
  return openDatabase(DATABASE, onClosed);
}

async function findIn(transaction: Reading<"postings">, key: string): Promise<PostingRecord | undefined> {
  return readableRecord(await transaction.objectStore("postings").get(key));
}

/**
 * Reads the light records only; row by row where a damaged one fails the reading of all. Put in order here: to read all
 * rows by way of the index takes 1.8 times as long. (SQLite of Chromium 156, November 2026)
 */
async function listRecords(connection: Connection): Promise<readonly PostingRecord[]> {
  const rows = await connection
    .read(["postings"], (transaction) => transaction.objectStore("postings").getAll())
    .catch(async (error: unknown) => {
      if (!isOfRow(error)) throw error;
      const keys = await connection.read(["postings"], (transaction) =>
        transaction.objectStore("postings").getAllKeys(),
      );
      return readEach(connection, ["postings"], keys, findIn);
    });
  return rows.filter(listedRecord).toSorted(lastSeenFirst);
}

/** Of those last seen at one time the higher key first. */
function lastSeenFirst(a: PostingRecord, b: PostingRecord): number {
  return b.lastSeen - a.lastSeen || (a.key < b.key ? 1 : -1);
}

async function textsOf(transaction: Reading<"postings" | "snapshots">, key: string): Promise<Snapshot | undefined> {
  const record = readableRecord(await transaction.objectStore("postings").get(key));
  return record && transaction.objectStore("snapshots").get(record.snapshot);
}

async function historyOf(
  transaction: Reading<"postings" | "snapshots" | "visits" | "reminders">,
  key: string,
): Promise<PostingHistory | undefined> {
  const [row, snapshots, visits, reminderRow] = await Promise.all([
    transaction.objectStore("postings").get(key),
    transaction.objectStore("snapshots").index("by-key").getAll(key),
    transaction.objectStore("visits").index("by-key").getAll(key),
    transaction.objectStore("reminders").get(key),
  ]);
  const record = readableRecord(row);
  const reminder = readableReminder(reminderRow);
  return record && { record, snapshots, visits, ...(reminder && { reminder }) };
}

function changeOne(
  connection: Connection,
  key: string,
  change: (record: PostingRecord) => PostingRecord,
): Promise<PostingRecord> {
  return connection.write(["postings"], async (transaction) => {
    const postings = transaction.objectStore("postings");
    const record = readableRecord(await postings.get(key));
    if (!record) throw new CollectionError("not-found", `Nothing is kept under ${key}.`);
    const changed = change(record);
    unwatched(postings.put(changed));
    return changed;
  });
}

/** Changes the roles that are kept, damaged ones too; the others are passed over. */
function changeEach(
  connection: Connection,
  keys: readonly string[],
  change: (record: PostingRecord) => PostingRecord,
): Promise<void> {
  return connection.write(["postings"], async (transaction) => {
    const postings = transaction.objectStore("postings");
    const rows = await Promise.all(keys.map((key) => postings.get(key)));
    for (const row of rows) if (row) unwatched(postings.put(change(row)));
  });
}
