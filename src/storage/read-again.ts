import { bareTitle } from "../collection/likeness/bare-title.ts";
import { type Reader, readSnapshotAgain, recordReadAgain, type SnapshotRead } from "../collection/read-again.ts";
import type { Snapshot } from "../collection/posting-record.ts";
import { unwatched, type Connection, type Writing } from "./connection.ts";
import { isOfRow, readEach } from "./read-each.ts";
import { sharingLists } from "./share-lists.ts";
import { readableRecord } from "./readable-record.ts";

type Store = "postings" | "snapshots" | "likenesses";
const STORES: Store[] = ["postings", "snapshots", "likenesses"];

/** Snapshots in one transaction: read in some 30 ms, after which whoever waits has their turn. */
const BATCH = 10;

/**
 * Reads the words of all snapshots again that an earlier reader read, and brings the records that show them up to date.
 * It may be ended at any moment: each batch is written whole or not at all, and the next call goes on with the rest,
 * which the index by the reader's version knows. What cannot be read again stays as it is.
 * @param rest Called after each batch; resolves when it may go on.
 * @returns How many snapshots were read again.
 */
export async function readAgain(connection: Connection, reader: Reader, rest: () => Promise<void>): Promise<number> {
  const ids = await connection.read(["snapshots"], (transaction) =>
    transaction.objectStore("snapshots").index("by-reader").getAllKeys(IDBKeyRange.upperBound(reader.version, true)),
  );
  let count = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
    count += await readBatch(connection, reader, ids.slice(from, from + BATCH));
    // oxlint-disable-next-line no-await-in-loop -- see above
    await rest();
  }
  return count;
}

async function readBatch(connection: Connection, reader: Reader, ids: readonly number[]): Promise<number> {
  const snapshots = await readEach(connection, ["snapshots"], ids, (transaction, id: number) =>
    transaction.objectStore("snapshots").get(id),
  ).catch(passOverRow);
  // Read between the transactions: nobody else's request has to wait for it.
  const read = snapshots.flatMap((snapshot) => readOne(snapshot, reader));
  const write = (some: readonly SnapshotRead[]) =>
    connection.write(STORES, (transaction) => writeRead(transaction, some));
  try {
    return await write(read);
  } catch (error) {
    if (!isOfRow(error)) throw error;
    // A damaged record beside them: one by one, so that it holds up no other.
    const counts = await Promise.all(read.map((one) => write([one]).catch(passOver)));
    return counts.reduce((sum, more) => sum + more, 0);
  }
}

function readOne(snapshot: Snapshot, reader: Reader): readonly SnapshotRead[] {
  try {
    return [readSnapshotAgain(snapshot, reader)];
  } catch {
    return [];
  }
}

async function writeRead(transaction: Writing<Store>, some: readonly SnapshotRead[]): Promise<number> {
  const snapshots = transaction.objectStore("snapshots");
  const postings = transaction.objectStore("postings");
  let count = 0;
  for (const read of some) {
    const { id, key, observation } = read.snapshot;
    // oxlint-disable-next-line no-await-in-loop -- two snapshots may be of one record
    const [kept, row] = await Promise.all([snapshots.get(id), postings.get(key)]);
    // Purged, or read again by somebody else, since it was looked at.
    if (!kept || kept.observation.reader >= observation.reader) continue;
    unwatched(snapshots.put(sharingLists(read.snapshot)));
    // Of what twins are found by, a reader finds the name alone; without its likeness a role is looked at again.
    if (bareTitle(kept.observation.posting) !== bareTitle(observation.posting))
      unwatched(transaction.objectStore("likenesses").delete(key));
    const record = readableRecord(row);
    const after = record && recordReadAgain(record, read);
    if (after && after !== record) unwatched(postings.put(after));
    count += 1;
  }
  return count;
}

function passOverRow(error: unknown): Snapshot[] {
  if (!isOfRow(error)) throw error;
  return [];
}

function passOver(error: unknown): number {
  if (!isOfRow(error)) throw error;
  return 0;
}
