import type { Connection } from "./connection.ts";
import { isOfRow } from "./read-each.ts";

/**
 * All rows of these roles and answers as they lie there, whole or not, as JSON: what can no longer be read by us may be read by
 * somebody else. A row that the browser itself cannot give back is named with the browser's words.
 */
export async function rawRows(connection: Connection, keys: readonly string[]): Promise<string> {
  const roles: unknown[] = [];
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- the rows of one role at a time in memory
    roles.push(await rawRole(connection, key));
  }
  return JSON.stringify({ format: "pomona-raw", version: 1, roles }, asJson, 1);
}

/** Each in a transaction of its own: a request that fails ends the others with it. */
async function rawRole(connection: Connection, key: string): Promise<object> {
  const [record, snapshots, visits, reminder, answer] = await Promise.all([
    orReason(connection.read(["postings"], (transaction) => transaction.objectStore("postings").get(key))),
    orReason(
      connection.read(["snapshots"], (transaction) => transaction.objectStore("snapshots").index("by-key").getAll(key)),
    ),
    orReason(
      connection.read(["visits"], (transaction) => transaction.objectStore("visits").index("by-key").getAll(key)),
    ),
    orReason(connection.read(["reminders"], (transaction) => transaction.objectStore("reminders").get(key))),
    // Of a role there is none; of an answer there is nothing else.
    orReason(connection.read(["answers"], (transaction) => transaction.objectStore("answers").get(key))),
  ]);
  // One that holds itself, which a database takes and JSON does not.
  const written = { key, record, snapshots, visits, reminder, answer };
  try {
    JSON.stringify(written, asJson);
    return written;
  } catch (error) {
    return { key, unreadable: String(error) };
  }
}

function orReason(reading: Promise<unknown>): Promise<unknown> {
  return reading.catch((error: unknown) => {
    if (!isOfRow(error)) throw error;
    return { unreadable: String(error) };
  });
}

/** What a database takes and JSON does not. */
function asJson(_name: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
