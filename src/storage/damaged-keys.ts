import type { PostingRecord } from "../collection/posting-record.ts";
import { readableAnswer } from "./answers.ts";
import type { Connection } from "./connection.ts";
import { isOfRow, readEach } from "./read-each.ts";
import { readableRecord } from "./readable-record.ts";
import { readableReminder } from "./reminders.ts";

/** Rows in one transaction: whoever wants to write has their turn after each. */
const AT_ONCE = 500;

type Store = "postings" | "reminders" | "answers";

/** Keys of the records that are damaged, or that the browser cannot give back. */
export function damagedKeys(connection: Connection): Promise<readonly string[]> {
  return damagedIn(connection, "postings", (row) => isGone(row) || readableRecord(row) !== undefined);
}

/** The same of reminders and of answers. */
export async function damagedBeside(connection: Connection): Promise<readonly string[]> {
  const [reminders, answers] = await Promise.all([
    damagedIn(connection, "reminders", (row) => readableReminder(row) !== undefined),
    damagedIn(connection, "answers", (row) => readableAnswer(row) !== undefined),
  ]);
  return [...reminders, ...answers];
}

async function damagedIn(
  connection: Connection,
  store: Store,
  isWhole: (row: unknown) => boolean,
): Promise<readonly string[]> {
  const keys = await connection.read([store], (transaction) => transaction.objectStore(store).getAllKeys());
  const damaged: string[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other is the point
    const whole = new Set(await wholeAmong(connection, store, some, isWhole));
    // A damaged row may have any key.
    damaged.push(...some.filter((key) => !whole.has(key)).map(String));
  }
  return damaged;
}

function wholeAmong(
  connection: Connection,
  store: Store,
  keys: readonly string[],
  isWhole: (row: unknown) => boolean,
): Promise<readonly string[]> {
  return readEach(connection, [store], keys, async (transaction, key: string) => {
    const row: unknown = await transaction.objectStore(store).get(key);
    // Purged since the keys were read.
    return row === undefined || isWhole(row) ? key : undefined;
  }).catch((error: unknown) => {
    if (!isOfRow(error)) throw error;
    return [];
  });
}

/** About to be purged. */
function isGone(row: unknown): boolean {
  return (row as Partial<PostingRecord> | null)?.removedAt !== undefined;
}
