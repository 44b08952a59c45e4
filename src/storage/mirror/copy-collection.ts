import { type Connection, unwatched } from "../connection.ts";
import { readableRecord } from "../readable-record.ts";
import { MIRROR_STORES, WHOLE_STORES } from "./mirrored-stores.ts";
import { deleteRole, fatesOf, holdsWhole, keysOfAll, putRole, readRoles } from "./role-rows.ts";
import { readMirrorState, readState, restoredFrom } from "./upkeep.ts";
import { readWhole } from "./whole-rows.ts";

/** Roles in one transaction, all of them the user's at worst: some 50 ms, after which whoever waits has their turn. */
const BATCH = 50;
/** The same where somebody waits for all of them: 10,000 that come in with a file are in the mirror in 7 s instead of 10. */
const TOUCHED = 200;

/** Runs a piece of work while nothing else is done to the mirror from here. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Makes the mirror what the collection is, role by role. It may be ended at any moment: each batch is written whole or
 * not at all, and the next call begins anew. What is changed meanwhile reaches the mirror as ever.
 * @param rest Called after each batch; resolves when it may go on.
 */
export async function copyCollection(
  collection: Connection,
  mirror: Connection,
  inTurn: InTurn,
  rest: () => Promise<void>,
): Promise<void> {
  const copying = crypto.randomUUID();
  await inTurn(() => beginMirror(collection, mirror, copying));
  const [all, held] = await Promise.all([keysOfAll(collection), keysOfAll(mirror)]);
  const keys = [...new Set([...all, ...held])];
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = keys.slice(from, from + BATCH);
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
    await inTurn(() => copyRoles(collection, mirror, some, new Set(held)));
    // oxlint-disable-next-line no-await-in-loop -- see above
    await rest();
  }
  await inTurn(() => copyWhole(collection, mirror));
  await inTurn(() => end(mirror, copying));
}

/** From here on the mirror takes changes. @param copying Which copying of the whole this begins; none for an empty one. */
export async function beginMirror(collection: Connection, mirror: Connection, copying?: string): Promise<void> {
  const state = await collection.read(["upkeep"], readState);
  if (!state) throw new Error("A collection without a state.");
  const { birth, changes } = state;
  await mirror.write(["upkeep"], (transaction) =>
    transaction.objectStore("upkeep").put({ id: "mirror", birth, changes, copying }),
  );
}

/** The mirror is whole now, unless another page of ours has begun to copy meanwhile. */
function end(mirror: Connection, copying: string): Promise<void> {
  return mirror.write(["upkeep"], async (transaction) => {
    const state = await readMirrorState(transaction);
    if (state?.copying !== copying) return;
    const { copying: _copying, ...whole } = state;
    unwatched(transaction.objectStore("upkeep").put(whole));
  });
}

/**
 * Makes the mirror of these roles what they are, in batches, for one that is yet to be copied as a whole, or where a
 * decision changed too many. Not where it holds what another database has lost: that is to be brought back first.
 * @param onBatch Called after each batch.
 */
export async function copyTouched(
  collection: Connection,
  mirror: Connection,
  keys: readonly string[],
  onBatch: () => void = () => undefined,
): Promise<void> {
  const [state, held] = await Promise.all([
    collection.read(["upkeep"], readState),
    mirror.read(["upkeep"], readMirrorState),
  ]);
  if (held?.birth !== state?.birth) {
    if (held && !restoredFrom(state).includes(held.birth)) return;
    // What it holds is in the collection: from now on it is of this one, and yet to be copied.
    await beginMirror(collection, mirror, crypto.randomUUID());
  }
  for (let from = 0; from < keys.length; from += TOUCHED) {
    const some = keys.slice(from, from + TOUCHED);
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
    await copyRoles(collection, mirror, some, new Set(some));
    onBatch();
  }
  await copyWhole(collection, mirror);
}

/** Takes over from an older mirror what it alone holds whole: roles whose records are damaged in the collection. */
export async function copyDamaged(collection: Connection, older: Connection, mirror: Connection): Promise<void> {
  const { damaged } = await fatesOf(collection, await keysOfAll(older));
  const roles = damaged.size > 0 ? await readRoles(older, [...damaged]) : [];
  for (const rows of roles.filter(({ record }) => readableRecord(record))) {
    // oxlint-disable-next-line no-await-in-loop -- there are few
    await mirror.write(MIRROR_STORES, async (transaction) => {
      if (await holdsWhole(transaction, rows.key)) return;
      await deleteRole(transaction, rows.key);
      putRole(transaction, rows);
    });
  }
}

/** The stores that are the user's own as a whole; each holds some hundred rows at most. */
async function copyWhole(collection: Connection, mirror: Connection): Promise<void> {
  const before = await mirror.read(["upkeep"], readMirrorState);
  const stores = await Promise.all(
    WHOLE_STORES.map(async (store) => [store, await readWhole(collection, store)] as const),
  );
  const isDone = await mirror.write(MIRROR_STORES, async (transaction) => {
    if ((await readMirrorState(transaction))?.changes !== before?.changes) return false;
    for (const [store, rows] of stores) {
      unwatched(transaction.objectStore(store).clear());
      for (const row of rows) unwatched(transaction.objectStore(store).put(row));
    }
    return true;
  });
  if (!isDone) await copyWhole(collection, mirror);
}

async function copyRoles(
  collection: Connection,
  mirror: Connection,
  keys: readonly string[],
  held: ReadonlySet<string>,
): Promise<void> {
  const before = await mirror.read(["upkeep"], readMirrorState);
  const { theirs, damaged, gone: unkept } = await fatesOf(collection, keys);
  const gone = unkept.filter((key) => held.has(key));
  if (theirs.length + gone.length === 0) return;
  const roles = await readRoles(collection, theirs);
  const isDone = await mirror.write(MIRROR_STORES, async (transaction) => {
    // Another page of ours has changed roles since they were read.
    if ((await readMirrorState(transaction))?.changes !== before?.changes) return false;
    // Asked for side by side: an answer to each before the next is asked for takes a third of an import's time.
    await Promise.all(gone.map((key) => deleteRole(transaction, key)));
    const written = await Promise.all(
      roles.map(async (rows) => {
        // The whole record here may be the only one.
        if (damaged.has(rows.key) && (await holdsWhole(transaction, rows.key))) return [];
        await deleteRole(transaction, rows.key);
        return [rows];
      }),
    );
    // After all are gone: one may have the number that a snapshot of another had.
    for (const rows of written.flat()) putRole(transaction, rows);
    return true;
  });
  if (!isDone) await copyRoles(collection, mirror, keys, held);
}
