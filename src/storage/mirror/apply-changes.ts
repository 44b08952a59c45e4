import { type Connection, unwatched, type Writing } from "../connection.ts";
import type { Change, RowWrite } from "./change.ts";
import { MIRROR_STORES, type MirrorStore } from "./mirrored-stores.ts";
import { deleteRole, putRole, readRoles, type RoleRows } from "./role-rows.ts";
import { readMirrorState } from "./upkeep.ts";

/**
 * Does to the mirror what was done to the collection, in one transaction. A role that the mirror does not hold yet is
 * taken over whole.
 * @param changes In the order of their numbers.
 * @returns Whether it could: not where a change before these has not reached the mirror.
 */
export async function applyChanges(
  collection: Connection,
  mirror: Connection,
  changes: readonly Change[],
): Promise<boolean> {
  const writes = changes.flatMap((change) => change.writes ?? []);
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last || changes.some((change) => !change.writes)) return false;
  const missing = await missingRoles(mirror, writes);
  const whole = missing.size === 0 ? [] : await readRoles(collection, [...missing]);
  return mirror.write(MIRROR_STORES, async (transaction) => {
    const state = await readMirrorState(transaction);
    const follows = changes.every(({ number, birth }, at) => birth === state?.birth && number === first.number + at);
    if (!state || !follows || state.changes !== first.number - 1) return false;
    await replay(transaction, writes, missing, whole);
    unwatched(transaction.objectStore("upkeep").put({ ...state, changes: last.number }));
    return true;
  });
}

/** Roles that something is written of, and of which the mirror does not hold all the rest. */
async function missingRoles(mirror: Connection, writes: readonly RowWrite[]): Promise<ReadonlySet<string>> {
  const roles = [...new Set(writes.flatMap((write) => (write.kind === "put" ? (write.role ?? []) : [])))];
  const held = await mirror.read(["postings"], (transaction) =>
    Promise.all(roles.map((role) => transaction.objectStore("postings").getKey(role))),
  );
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
    } else if (write.role === undefined || !missing.has(write.role)) {
      unwatched(transaction.objectStore(write.store).put(write.value as never, write.number as never));
    }
  }
  for (const rows of whole) putRole(transaction, rows);
}
