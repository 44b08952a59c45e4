import type { PostingRecord } from "../../collection/posting-record.ts";
import { type Connection, unwatched, type Writing } from "../connection.ts";
import { readableRecord } from "../readable-record.ts";
import type { UpkeepMirror } from "../schema.ts";
import { type Change, rolesOf, type RowWrite } from "./change.ts";
import { copyTouched } from "./copy-collection.ts";
import { MIRROR_STORES, type MirrorStore } from "./mirrored-stores.ts";
import { deleteRole, putRole, readRoles, type RoleRows } from "./role-rows.ts";
import { readMirrorState } from "./upkeep.ts";

/** How often what a mirror lacks is read for it. */
const MOST_TRIES = 3;

/**
 * Does to the mirror what was done to the collection, in one transaction. A role that the mirror does not hold yet is
 * taken over whole; where a decision changed too many, all that were changed are, in batches.
 * @param changes In the order of their numbers.
 * @param onBatch Called after each batch.
 * @returns Whether it could: not where a change before these has not reached the mirror.
 */
export async function applyChanges(
  collection: Connection,
  mirror: Connection,
  changes: readonly Change[],
  onBatch: () => void,
): Promise<boolean> {
  if (changes.some((change) => !change.writes)) {
    const held = await mirror.read(["upkeep"], readMirrorState);
    if (!follows(changes, held)) return false;
    await copyTouched(collection, mirror, rolesOf(changes), onBatch);
    return mirror.write(MIRROR_STORES, (transaction) => count(transaction, changes));
  }
  const writes = changes.flatMap((change) => change.writes ?? []);
  const write = (missing: ReadonlySet<string>, whole: readonly RoleRows[]) =>
    mirror.write(MIRROR_STORES, async (transaction) => {
      const [held, lacking] = await Promise.all([readMirrorState(transaction), missingRoles(transaction, writes)]);
      if (!held || !follows(changes, held)) return false;
      // Read outside of the transaction, which would not wait for it.
      if ([...lacking].some((role) => !missing.has(role))) return lacking;
      putCount(transaction, held, changes);
      await replay(transaction, writes, missing, whole);
      return true;
    });
  let done = await write(new Set(), []);
  // Another page of ours may let go of a role of the mirror's meanwhile.
  for (let tries = 0; typeof done !== "boolean" && tries < MOST_TRIES; tries += 1)
    // oxlint-disable-next-line no-await-in-loop -- the next try needs what this one lacked
    done = await write(done, await readRoles(collection, [...done]));
  return done === true;
}

/** Whether these are the next changes of what is mirrored, without a gap. */
function follows(changes: readonly Change[], held: UpkeepMirror | undefined): boolean {
  return (
    held !== undefined &&
    changes.every(({ number, birth }, at) => birth === held.birth && number === held.changes + 1 + at)
  );
}

/** Notes that the mirror has these changes, too, where they follow on those that it has. */
async function count(transaction: Writing<MirrorStore>, changes: readonly Change[]): Promise<boolean> {
  const held = await readMirrorState(transaction);
  if (!held || !follows(changes, held)) return false;
  putCount(transaction, held, changes);
  return true;
}

function putCount(transaction: Writing<MirrorStore>, held: UpkeepMirror, changes: readonly Change[]): void {
  unwatched(transaction.objectStore("upkeep").put({ ...held, changes: held.changes + changes.length }));
}

/** Roles that something is written of, and of which the mirror does not hold all the rest. */
async function missingRoles(
  transaction: Writing<MirrorStore>,
  writes: readonly RowWrite[],
): Promise<ReadonlySet<string>> {
  const roles = [...new Set(writes.flatMap((write) => (write.kind === "put" ? (write.role ?? []) : [])))];
  const held = await Promise.all(roles.map((role) => transaction.objectStore("postings").getKey(role)));
  const deleted = new Set(writes.map((write) => write.kind === "delete" && write.store === "postings" && write.key));
  return new Set(roles.filter((role, at) => held[at] === undefined || deleted.has(role)));
}

async function replay(
  transaction: Writing<MirrorStore>,
  writes: readonly RowWrite[],
  missing: ReadonlySet<string>,
  whole: readonly RoleRows[],
): Promise<void> {
  for (const write of writes) {
    if (write.kind === "delete") {
      // With all that is known of it: nothing of a role that is forgotten may stay.
      // oxlint-disable-next-line no-await-in-loop -- what is written after it stays
      if (write.store === "postings") await deleteRole(transaction, write.key);
      else unwatched(transaction.objectStore(write.store).delete(write.key as never));
    } else if (write.kind === "clear") {
      unwatched(transaction.objectStore(write.store).clear());
    } else if (write.store === "postings" && !readableRecord(write.value) && !missing.has(write.role ?? "")) {
      // oxlint-disable-next-line no-await-in-loop -- see above
      await putDamaged(transaction, write.value as PostingRecord);
    } else if (write.role === undefined || !missing.has(write.role)) {
      unwatched(transaction.objectStore(write.store).put(write.value as never, write.number as never));
    }
  }
  for (const rows of whole) putRole(transaction, rows);
}

/** A damaged record that is changed is a removed one, or one brought back: the mirror's may be the only whole one. */
async function putDamaged(transaction: Writing<MirrorStore>, record: PostingRecord): Promise<void> {
  const postings = transaction.objectStore("postings");
  const whole = readableRecord(await postings.get(record.key));
  const { removedAt } = record;
  const { removedAt: _before, ...rest } = whole ?? record;
  unwatched(postings.put({ ...rest, ...(removedAt !== undefined && { removedAt }) }));
}
