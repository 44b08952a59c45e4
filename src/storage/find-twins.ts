import type { Twins } from "../collection/families/families.ts";
import type { Connection } from "./connection.ts";
import { isOfRow } from "./read-each.ts";
import { readableRecord } from "./readable-record.ts";
import { writeLikeness } from "./write-likeness.ts";
import { VISIT_STORES } from "./visit-transaction.ts";

/** Roles in one transaction: looked at in some 10 ms, after which whoever waits has their turn. */
const BATCH = 10;

/** The pairs of roles that have the same text; none where they cannot be read, for the roles are shown all the same. */
export function keptTwins(connection: Connection): Promise<readonly Twins[]> {
  return connection
    .read(["twins"], (transaction) => transaction.objectStore("twins").getAll())
    .then((rows) => rows.map(({ keys }) => keys))
    .catch((error: unknown) => {
      if (!isOfRow(error)) throw error;
      return [];
    });
}

/**
 * Looks for the twins of roles that were kept before these were looked for. It may be ended at any moment: each batch
 * is written whole or not at all, and the next call goes on with the rest. What cannot be read is passed over.
 * @param rest Called after each batch; resolves when it may go on.
 * @returns How many roles were looked at.
 */
export async function findTwins(connection: Connection, rest: () => Promise<void>): Promise<number> {
  const [keys, known] = await connection.read(["postings", "likenesses"], (transaction) =>
    Promise.all([transaction.objectStore("postings").getAllKeys(), transaction.objectStore("likenesses").getAllKeys()]),
  );
  const done = new Set(known);
  const missing = keys.filter((key) => !done.has(key));
  for (let from = 0; from < missing.length; from += BATCH) {
    const some = missing.slice(from, from + BATCH);
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
    await lookAt(connection, some).catch(() =>
      Promise.all(some.map((key) => lookAt(connection, [key]).catch(passOver))),
    );
    // oxlint-disable-next-line no-await-in-loop -- see above
    await rest();
  }
  return missing.length;
}

function lookAt(connection: Connection, keys: readonly string[]): Promise<void> {
  return connection.write(VISIT_STORES, async (transaction) => {
    for (const key of keys) {
      // oxlint-disable-next-line no-await-in-loop -- the next one may be the twin of this one
      const record = readableRecord(await transaction.objectStore("postings").get(key));
      // oxlint-disable-next-line no-await-in-loop -- see above
      if (record) await writeLikeness(transaction, record);
    }
  });
}

function passOver(error: unknown): void {
  if (!isOfRow(error)) throw error;
}
