import { openDB } from "idb";
import { CollectionError } from "../collection/collection-error.ts";
import { migrateFrom, MIGRATIONS, type Migration } from "./migrations.ts";
import type { CollectionSchema, Database } from "./schema.ts";
import { asOpeningError } from "./storage-error.ts";

/**
 * Opens the database, brought up to the newest version. It closes itself when a later version of the extension wants
 * to change it: an open connection would block that for good.
 * @param onClosed Called once the connection is of no use any more, by that or because the browser ended it.
 * @throws CollectionError "storage-unavailable" or "storage-full".
 */
export function openDatabase(
  name: string,
  onClosed: () => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let failedStep: unknown;
    const opening = openDB<CollectionSchema>(name, migrations.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        // The steps work on the stores of their own time, so they take the database without its types.
        migrateFrom(oldVersion, database as never, transaction as never, migrations).catch((error: unknown) => {
          failedStep = error;
          transaction.abort();
        });
        // Told by `opening` too.
        transaction.done.catch(() => undefined);
      },
      blocked() {
        reject(new CollectionError("storage-unavailable", "An older version still holds the database open."));
        // Nobody waits for it any more: what opens late is closed, and the next call opens its own.
        opening.then((database) => database.close()).catch(() => undefined);
      },
      blocking(_currentVersion, _blockedVersion, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    opening.then(resolve, (error: unknown) => reject(asOpeningError(failedStep ?? error)));
  });
}
