import { type Connection, connectTo, type Writing } from "../connection.ts";
import type { Database, StoreName } from "../schema.ts";
import { applyChanges } from "./apply-changes.ts";
import { type Change, rolesOf } from "./change.ts";
import { beginMirror, copyCollection, copyTouched, type InTurn } from "./copy-collection.ts";
import { UPKEEP_STORES } from "./mirrored-stores.ts";
import { recordChanges } from "./record-changes.ts";
import { bringBack, findLost } from "./restore.ts";
import { keysOfAll } from "./role-rows.ts";
import { readMirrorState, readState } from "./upkeep.ts";

/** ms that nobody waits longer for a mirror that does not answer. */
const PATIENCE = 3000;
/** ms between two batches of a copying that a change has shown to be due. */
const REST = 50;

export type Open = (onClosed: () => void) => Promise<Database>;

/** A connection to the collection that keeps a mirror of it. */
export interface MirroredConnection extends Connection {
  /**
   * Makes the mirror good where a change has not reached it, and the collection where it has lost what the mirror
   * holds. `rest` lets others have their turn.
   * @returns Keys of roles that were brought back since this was last asked.
   */
  keep(rest: () => Promise<void>): Promise<readonly string[]>;
}

/** What the mirror needs from where it stands. */
export interface MirrorTools {
  readonly openMirror: Open;
  /** Whether an earlier start has begun a fresh mirror and not ended it. */
  readonly hasFresh: () => Promise<boolean>;
  /** Makes room for a fresh, empty mirror beside the other, and tells how to open it. */
  readonly beginFresh: () => Promise<Open>;
  /** From now on the fresh one is the mirror; the other is deleted. */
  readonly trustFresh: () => Promise<void>;
  /** ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Told why the mirror could not follow; the user's own action is done all the same. */
  readonly report: (error: unknown) => void;
}

/**
 * Connects to the collection and keeps its mirror: what a write has changed of the user's roles is in both when it
 * resolves. A database that was made in place of a lost one is given what the mirror holds before anything is read from
 * it. A mirror that fails, or does not answer, fails nothing: it is copied anew later.
 */
export function connectMirrored(open: Open, tools: MirrorTools): MirroredConnection {
  const { now, wait, report } = tools;
  /** What is written, and what is believed where something was lost: two only while a fresh one is being made. */
  let mirror = connectTo(tools.openMirror);
  let trusted = mirror;
  /** After a failed write the files of a mirror may have a torn end, behind which nothing can be read again. */
  let isSuspect = false;
  let healing: Promise<void> | undefined;
  const collection = connectTo(async (onClosed) => {
    const database = await open(onClosed);
    try {
      await settle(connectTo(() => Promise.resolve(database)));
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
  let waiting: Change[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let copying: Promise<void> | undefined;
  /** Keys of roles that were brought back when the database was opened, too. */
  const untold: string[] = [];
  let warmed: Promise<unknown> | undefined;

  async function settle(opened: Connection): Promise<void> {
    if ((await opened.read(["upkeep"], readState))?.settled) return;
    const lost = await patiently(findLost(opened, trusted)).catch((error: unknown) => {
      report(error);
      return undefined;
    });
    // Where the mirror cannot be had, whatever is kept meanwhile is merged with what is brought back later.
    if (!lost) return;
    untold.push(...(await bringBack(opened, lost, now())));
    // The first start: there is nothing to copy.
    if ((await keysOfAll(opened)).length === 0) await beginMirror(opened, mirror).catch(report);
  }

  async function patiently<T>(work: Promise<T>): Promise<T> {
    const late = wait(PATIENCE).then(() => Promise.reject(new Error(`No answer from the mirror in ${PATIENCE} ms.`)));
    // Nobody hears of it once the mirror has answered.
    late.catch(() => undefined);
    return Promise.race([work, late]);
  }

  const inTurn: InTurn = (work) => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  /** Together with what others have changed since, for that is one writing to the disk instead of several. */
  async function follow(): Promise<void> {
    const changes = waiting.toSorted((a, b) => a.number - b.number);
    waiting = [];
    if (changes.length === 0) return;
    if (isSuspect) return void heal();
    try {
      if (await applyChanges(collection, mirror, changes)) return;
      if (!healing) copySoon();
      await copyTouched(collection, mirror, rolesOf(changes));
    } catch (error) {
      isSuspect = true;
      throw error;
    }
  }

  /** Copies all into a fresh mirror, and lets the old one go once that is whole. Never rejects. */
  function heal(): Promise<void> {
    return (healing ??= makeFresh()
      .catch((error: unknown) => {
        isSuspect = true;
        report(error);
      })
      .finally(() => (healing = undefined)));
  }

  async function makeFresh(): Promise<void> {
    const fresh = connectTo(await tools.beginFresh());
    mirror = fresh;
    isSuspect = false;
    await copyCollection(collection, fresh, inTurn, () => wait(REST));
    await tools.trustFresh();
    trusted = fresh;
  }

  function copySoon(): void {
    makeGood(() => wait(REST)).catch(report);
  }

  async function makeGood(rest: () => Promise<void>): Promise<void> {
    const lost = await findLost(collection, trusted);
    if (lost) untold.push(...(await bringBack(collection, lost, now())));
    if (isSuspect || healing || (await tools.hasFresh())) return heal();
    if (await isTrue()) return;
    // A change may just have been on its way from one to the other.
    await rest();
    if (await isTrue()) return;
    copying ??= copyCollection(collection, mirror, inTurn, rest).finally(() => (copying = undefined));
    await copying;
  }

  /** Whether every change has reached the mirror. */
  async function isTrue(): Promise<boolean> {
    const [state, held] = await inTurn(() =>
      Promise.all([collection.read(["upkeep"], readState), mirror.read(["upkeep"], readMirrorState)]),
    );
    return held?.birth === state?.birth && held?.changes === state?.changes && held?.copying === undefined;
  }

  return {
    async keep(rest) {
      await makeGood(rest);
      return untold.splice(0);
    },
    read: (stores, work) => collection.read(stores, work),
    async write<S extends StoreName, T>(stores: S[], work: (transaction: Writing<S>) => Promise<T>): Promise<T> {
      // Opened beside it, not after it.
      warmed ??= mirror.read(["upkeep"], readMirrorState).catch(() => undefined);
      let change: Change | undefined;
      const scope = [...new Set<StoreName>([...stores, ...UPKEEP_STORES])];
      const result = await collection.write(scope, async (transaction) => {
        const recording = recordChanges<S>(transaction);
        const done = await work(recording.transaction);
        change = await recording.finish();
        return done;
      });
      if (!change) return result;
      waiting.push(change);
      await patiently(inTurn(follow)).catch(report);
      return result;
    },
  };
}
