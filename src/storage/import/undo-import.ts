import { CollectionError } from "../../collection/collection-error.ts";
import type { ImportUndone } from "../../collection/import/imports.ts";
import { type Connection, unwatched } from "../connection.ts";
import type { RowBefore } from "../schema.ts";
import { putAnswersBack } from "./bring-answers.ts";
import { readRows } from "./decide-role.ts";
import { IMPORT_STORES, type ImportWriting } from "./import-stores.ts";
import { deleteRole, signOf } from "./write-role.ts";

/** Undoes an import in one transaction. Throws "not-found" where it can no longer be undone. */
export function undoImport(connection: Connection, id: string): Promise<ImportUndone> {
  return connection.write(IMPORT_STORES, async (transaction) => {
    const made = await transaction.objectStore("imports").get(id);
    if (!made) throw new CollectionError("not-found", "There is no such import to undo.");
    const befores = await transaction.objectStore("importRows").getAll();
    const touched: readonly Pick<RowBefore, "key" | "sign">[] = [
      ...made.signs.map(([key, sign]) => ({ key, sign })),
      ...befores,
    ];
    const rows = new Map(befores.map((row) => [row.key, row]));
    const keys: string[] = [];
    const left: string[] = [];
    for (const { key, sign } of touched) {
      // oxlint-disable-next-line no-await-in-loop -- the rows of one role at a time in memory
      const isBack = await putBack(transaction, key, sign, rows.get(key));
      (isBack ? keys : left).push(key);
    }
    const answers = await putAnswersBack(transaction, made.answers ?? []);
    unwatched(transaction.objectStore("imports").clear());
    unwatched(transaction.objectStore("importRows").clear());
    return { keys, left, answers, answersLeft: (made.answers?.length ?? 0) - answers };
  });
}

/** Whether the role could be put back: not one that was seen or changed since. */
async function putBack(
  transaction: ImportWriting,
  key: string,
  sign: string,
  before: RowBefore | undefined,
): Promise<boolean> {
  const now = await readRows(transaction, key);
  // Deleted for good since: it stays so.
  if (!now || signOf(now.record, now.reminder) !== sign) return false;
  await deleteRole(transaction, key, now);
  if (!before) return true;
  for (const snapshot of before.snapshots) unwatched(transaction.objectStore("snapshots").put(snapshot));
  for (const [number, visit] of before.visits) unwatched(transaction.objectStore("visits").put(visit, number));
  unwatched(transaction.objectStore("postings").put(before.record));
  if (before.reminder) unwatched(transaction.objectStore("reminders").put(before.reminder));
  if (before.opening) unwatched(transaction.objectStore("openings").put(before.opening));
  return true;
}
