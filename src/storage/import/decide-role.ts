import type { PostingHistory } from "../../collection/collection.ts";
import { mergeHistory, newHistory, type Merged } from "../../collection/import/merge-history.ts";
import { TABLE } from "../../collection/import/merge-words.ts";
import { renumber } from "../../collection/import/renumber.ts";
import { roleOfRemovedPage } from "../../collection/identity.ts";
import { familyOf } from "../../posting/address.ts";
import { mineIn, readableRecord } from "../readable-record.ts";
import { readableReminder } from "../reminders.ts";
import type { RowBefore } from "../schema.ts";
import type { ImportReading } from "./import-stores.ts";
import type { KnownRows } from "./known-rows.ts";

/** A role's rows as they stand, damaged or not. */
export type KeptRows = Omit<RowBefore, "sign">;

/** What becomes of a role: nothing where what it says is kept of another one already. */
export interface Decision {
  readonly key: string;
  readonly kept?: KeptRows | undefined;
  readonly merged?: Merged | undefined;
}

/**
 * Decides what a role of a file comes to, from what is kept.
 * @param done Keys of roles of this file that were decided on before; the role's own is added.
 */
export async function decideRole(
  transaction: ImportReading,
  brought: PostingHistory,
  known: KnownRows,
  done: Set<string>,
): Promise<Decision> {
  const key = await keptKeyOf(transaction, brought, known);
  const isTaken = done.has(key) || brought.visits.some(({ id }) => (known.visitedRoles.get(id) ?? key) !== key);
  if (isTaken) return { key };
  done.add(key);
  if (!known.keys.has(key)) return { key, merged: asNew(brought, known) };
  const kept = await readRows(transaction, key);
  const history = kept && historyOf(kept);
  if (history) return { key, kept, merged: mergeHistory(history, brought, known.next) };
  // Of a damaged record, the user's own side is what cannot be had again.
  const mine = { ...brought.record.mine, ...mineIn(kept?.record) };
  return { key, kept, merged: asNew({ ...brought, record: { ...brought.record, mine } }, known) };
}

/** A role that is new, its numbers too where they are free: what came from here comes back as it was. */
function asNew(brought: PostingHistory, { isFree, next }: KnownRows): Merged {
  const merged = newHistory(brought);
  const areFree = merged.history.snapshots.map(({ id }) => isFree(id)).every(Boolean);
  return areFree ? merged : { ...merged, history: renumber(merged.history, next) };
}

/** A table may name a role without the code of its place, and mean one that is kept with it. */
async function keptKeyOf(transaction: ImportReading, brought: PostingHistory, known: KnownRows): Promise<string> {
  const { key } = brought.record;
  const isOfTable = brought.snapshots.every(({ source }) => source === TABLE);
  const family = familyOf(key);
  if (!isOfTable || family === undefined || known.keys.has(key)) return key;
  const rows: unknown[] = await transaction.objectStore("postings").index("by-family").getAll(family);
  const records = rows.map(readableRecord).filter((record) => record !== undefined);
  return roleOfRemovedPage(key, records)?.key ?? key;
}

/** All rows of a role. */
export async function readRows(transaction: ImportReading, key: string): Promise<KeptRows | undefined> {
  const visitIndex = transaction.objectStore("visits").index("by-key");
  const [record, snapshots, numbers, visits, reminder, opening] = await Promise.all([
    transaction.objectStore("postings").get(key),
    transaction.objectStore("snapshots").index("by-key").getAll(key),
    visitIndex.getAllKeys(key),
    visitIndex.getAll(key),
    transaction.objectStore("reminders").get(key),
    transaction.objectStore("openings").get(key),
  ]);
  const numbered = visits.flatMap((visit, at) => {
    const number = numbers[at];
    return number === undefined ? [] : [[number, visit] as const];
  });
  return record && { key, record, snapshots, visits: numbered, reminder, opening };
}

function historyOf({ record: row, snapshots, visits, reminder: reminderRow }: KeptRows): PostingHistory | undefined {
  const record = readableRecord(row);
  const reminder = readableReminder(reminderRow);
  return record && { record, snapshots, visits: visits.map(([, visit]) => visit), ...(reminder && { reminder }) };
}
