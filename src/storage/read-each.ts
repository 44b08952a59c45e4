import { CollectionError } from "../collection/collection-error.ts";
import type { Connection, Reading } from "./connection.ts";
import type { StoreName } from "./schema.ts";

/**
 * Reads something for each key, in the order of the keys, in one transaction. Where a damaged row fails that, it reads
 * key by key and leaves out what cannot be read. `undefined` is left out. Throws when nothing at all can be read.
 */
export async function readEach<S extends StoreName, K, T>(
  connection: Connection,
  stores: S[],
  keys: readonly K[],
  readOne: (transaction: Reading<S>, key: K) => Promise<T | undefined>,
): Promise<T[]> {
  const read = (some: readonly K[]): Promise<(T | undefined)[]> =>
    connection.read(stores, (transaction) => Promise.all(some.map((key) => readOne(transaction, key))));
  try {
    return (await read(keys)).filter((found) => found !== undefined);
  } catch (error) {
    if (!isOfRow(error)) throw error;
    // One transaction for each, side by side: a failed request ends its own only.
    const settled = await Promise.allSettled(keys.map((key) => read([key])));
    const found = settled.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
    if (settled.every((one) => one.status === "rejected")) throw error;
    return found.filter((value) => value !== undefined);
  }
}

/** Whether a reading failed because of what was read, and not because the database cannot be had. */
export function isOfRow(error: unknown): boolean {
  return error instanceof CollectionError && error.code === "unknown";
}
