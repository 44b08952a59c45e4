import type { Removal } from "../collection/collection.ts";
import type { Connection } from "./connection.ts";

/** What waits for its deletion, the last removed first. Read from the index alone, whatever state the rows are in. */
export function listRemoved(connection: Connection): Promise<readonly Removal[]> {
  return connection.read(["postings"], async (transaction) => {
    const found: Removal[] = [];
    const index = transaction.objectStore("postings").index("by-removed");
    for (let cursor = await index.openKeyCursor(null, "prev"); cursor; cursor = await cursor.continue())
      found.push({ key: cursor.primaryKey, at: cursor.key });
    return found;
  });
}
