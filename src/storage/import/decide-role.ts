import type { PostingHistory } from "../../collection/collection.ts";
import { earlierNotesOf } from "../../collection/earlier-notes.ts";
import { interleave } from "../../collection/import/interleave.ts";
import { mergeHistory, newHistory, type Merged } from "../../collection/import/merge-history.ts";
import { TABLE } from "../../collection/import/merge-words.ts";
import { renumber } from "../../collection/import/renumber.ts";
import { roleOfRemovedPage } from "../../collection/identity.ts";
import { familyOf } from "../../posting/address.ts";
import { mineIn, readableRecord } from "../readable-record.ts";
import { readableReminder } from "../reminders.ts";
import { historyOfDamaged, visitsOf } from "./history-of-damaged.ts";
import type { ImportReading } from "./import-stores.ts";
import type { KeptRows } from "./kept-rows.ts";
import type { KnownRows } from "./known-rows.ts";

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
  return { key, kept, merged: kept ? inPlaceOf(kept, brought, known) : asNew(brought, known) };
}

/** A role whose record is damaged: its words, its visits and the user's side are kept, and cannot be had again. */
function inPlaceOf(kept: KeptRows, brought: PostingHistory, known: KnownRows): Merged {
  const left = historyOfDamaged(kept);
  if (left) {
    const { record } = left;
    // A whole record of the same look is better than one made anew.
    const isAsLate = brought.record.visits > 0 && brought.record.lastSeen === record.lastSeen;
    const lastSeen = isAsLate ? record.lastSeen - 1 : record.lastSeen;
    const merged = mergeHistory({ ...left, record: { ...record, lastSeen } }, brought, known.next);
    return { ...merged, outcome: "changed" };
  }
  const ids = new Set(brought.visits.map(({ id }) => id));
  // The words that they saw are gone.
  const seen = visitsOf(kept).flatMap(({ snapshot: _gone, ...visit }) => (ids.has(visit.id) ? [] : [visit]));
  const visits = interleave(seen, brought.visits, ({ at }) => at);
  const mine = { ...brought.record.mine, ...mineIn(kept.record) };
  const earlierNotes = earlierNotesOf([brought.record], mine);
  const record = { ...brought.record, mine, earlierNotes, visits: brought.record.visits + seen.length };
  return { ...asNew({ ...brought, record, visits }, known), outcome: "changed" };
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
