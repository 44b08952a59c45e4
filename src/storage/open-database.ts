import { wrap } from "idb";
import { CollectionError } from "../collection/collection-error.ts";
import { migrateFrom, MIGRATIONS, type Migration } from "./migrations.ts";
import type { Database, UpkeepLoss } from "./schema.ts";
import { asOpeningError } from "./storage-error.ts";

/**
 * Opens the database, brought up to the newest version. It closes itself when a later version of the extension wants
 * to change it: an open connection would block that for good.
 * @param onClosed Called once the connection is of no use any more, by that or because the browser ended it.
 * @param factory Where it lies; by default where all databases of the extension do.
 * @throws CollectionError "storage-unavailable", "storage-held" or "storage-full".
 */
export function openDatabase(
  name: string,
  onClosed: () => void,
  migrations: readonly Migration[] = MIGRATIONS,
  factory: IDBFactory = indexedDB,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let failedStep: unknown;
    // Not idb's `openDB`, which knows but one place. (idb 8.0.4)
    const request = factory.open(name, migrations.length);
    const opening = wrap(request) as Promise<unknown> as Promise<Database>;
    request.addEventListener("upgradeneeded", (event) => {
      upgrade(request, event, migrations).catch((error: unknown) => {
        failedStep = error;
        request.transaction?.abort();
      });
    });
    request.addEventListener("blocked", () => {
      reject(new CollectionError("storage-held", "An older version still holds the database open."));
      // Nobody waits for it any more: what opens late is closed, and the next call opens its own.
      opening.then((database) => database.close()).catch(() => undefined);
    });
    opening.then(letGoWhenAsked, () => undefined);
    opening.then(resolve, (error: unknown) => reject(asOpeningError(failedStep ?? error)));

    function letGoWhenAsked(database: Database): void {
      database.addEventListener("close", onClosed);
      database.addEventListener("versionchange", () => {
        database.close();
        onClosed();
      });
    }
  });
}

async function upgrade(
  request: IDBOpenDBRequest,
  event: IDBVersionChangeEvent,
  migrations: readonly Migration[],
): Promise<void> {
  if (!request.transaction) return;
  // The steps work on the stores of their own time, so they take the database without its types.
  const [database, transaction] = [wrap(request.result), wrap(request.transaction)];
  // Told by the request too.
  transaction.done.catch(() => undefined);
  await migrateFrom(event.oldVersion, database, transaction as never, migrations);
  // Chromium alone tells that this one comes in place of one that it could not read.
  const { dataLoss = "none" } = event as { readonly dataLoss?: string };
  if (dataLoss !== "none") request.transaction.objectStore("upkeep").put({ id: "loss" } satisfies UpkeepLoss);
}
