import type { PostingRecord } from "../collection/posting-record.ts";
import type { Connection } from "./connection.ts";
import { isOfRow, readEach } from "./read-each.ts";
import { readableRecord } from "./readable-record.ts";

/** Rows in one transaction: whoever wants to write has their turn after each. */
const AT_ONCE = 500;

/** Keys of the records that are damaged, or that the browser cannot give back. */
export async function damagedKeys(connection: Connection): Promise<readonly string[]> {
  const keys = await connection.read(["postings"], (transaction) => transaction.objectStore("postings").getAllKeys());
  const damaged: string[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other is the point
    const whole = new Set(await wholeAmong(connection, some));
    // A damaged row may have any key.
    damaged.push(...some.filter((key) => !whole.has(key)).map(String));
  }
  return damaged;
}

function wholeAmong(connection: Connection, keys: readonly string[]): Promise<readonly string[]> {
  return readEach(connection, ["postings"], keys, async (transaction, key: string) => {
    const row: unknown = await transaction.objectStore("postings").get(key);
    // Purged since the keys were read, or about to be.
    const isGone = row === undefined || (row as Partial<PostingRecord>).removedAt !== undefined;
    return isGone || readableRecord(row) ? key : undefined;
  }).catch((error: unknown) => {
    if (!isOfRow(error)) throw error;
    return [];
  });
}
