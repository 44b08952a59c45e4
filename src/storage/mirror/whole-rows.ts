import type { Connection } from "../connection.ts";
import { isOfRow, readEach } from "../read-each.ts";
import type { CollectionSchema } from "../schema.ts";
import type { WholeStore } from "./mirrored-stores.ts";

/** All rows of a store; what the browser cannot give back is left out. */
export async function readWhole<S extends WholeStore>(
  connection: Connection,
  store: S,
): Promise<readonly CollectionSchema[S]["value"][]> {
  const keys = await connection.read([store], (transaction) => transaction.objectStore(store).getAllKeys());
  return readEach(connection, [store], keys, (transaction, key) => transaction.objectStore(store).get(key)).catch(
    (error: unknown) => {
      if (!isOfRow(error)) throw error;
      return [];
    },
  );
}
