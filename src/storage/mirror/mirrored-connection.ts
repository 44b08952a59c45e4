import { type Connection, connectTo, type Writing } from "../connection.ts";
import type { MineRecord } from "../../collection/posting-record.ts";
import { mineIn } from "../readable-record.ts";
import type { StoreName } from "../schema.ts";
import type { Change } from "./change.ts";
import { followMirror } from "./follow-mirror.ts";
import type { MirrorTools, Open } from "./mirror-tools.ts";
import { UPKEEP_STORES } from "./mirrored-stores.ts";
import { createPatience } from "./patience.ts";
import { recordChanges } from "./record-changes.ts";
import { bringBack, findLoss, readLost, tellLoss } from "./restore.ts";
import { keysOfAll } from "./role-rows.ts";
import { readState } from "./upkeep.ts";

/** ms that nobody waits longer for a mirror that does not answer. */
const PATIENCE = 3000;
/** The same where something was lost that a mirror may hold: what is shown without it would be an empty list. */
const LONG_PATIENCE = 30_000;

/** A connection to the collection that keeps a mirror of it. */
export interface MirroredConnection extends Connection {
  /**
   * Makes the mirror good where a change has not reached it, and the collection where it has lost what the mirror
   * holds. `rest` lets others have their turn. Never rejects for the mirror's sake.
   * @returns Keys of roles that were brought back since this was last asked.
   */
  keep(rest: () => Promise<void>): Promise<readonly string[]>;
  /** What the mirror says that the user did with a role; nothing where it cannot be had. */
  readonly mineOf: (key: string) => Promise<MineRecord | undefined>;
}

/**
 * Connects to the collection and keeps its mirror: what a write has changed of the user's roles is in both when it
 * resolves. A database that was made in place of a lost one is given what the mirror holds before anything is read from
 * it. A mirror that fails, or does not answer, fails nothing: it is copied anew later.
 */
export function connectMirrored(open: Open, tools: MirrorTools): MirroredConnection {
  const { now, report } = tools;
  const patience = createPatience(tools.wait, PATIENCE);
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
  const mirror = followMirror(collection, tools, patience, findLost);
  /** Keys of roles that were brought back when the database was opened, too. */
  const untold: string[] = [];
  let warmed: Promise<unknown> | undefined;

  async function settle(opened: Connection): Promise<void> {
    if ((await opened.read(["upkeep"], readState))?.settled) return;
    const wasTold = await opened.read(["upkeep"], (transaction) => transaction.objectStore("upkeep").getKey("loss"));
    const isLikely = wasTold !== undefined || (await patience.wait(tools.isThere()).catch(() => false));
    const isThere = await patience.wait(findAndBring(opened), isLikely ? LONG_PATIENCE : PATIENCE).then(
      () => true,
      (error: unknown) => {
        report(error);
        return false;
      },
    );
    // Where the mirror cannot be had, whatever is kept meanwhile is merged with what is brought back later.
    if (!isThere) await tellLoss(opened, now());
  }

  /** Nothing is waited for twice: a change that is acknowledged from here on is in the mirror, too. */
  async function findAndBring(opened: Connection): Promise<void> {
    const mirrors = await mirror.all();
    const loss = await findLoss(opened, mirrors);
    patience.sign();
    if (!loss) return;
    const lost = await readLost(loss, await tools.purged.read());
    patience.sign();
    untold.push(...(await bringBack(opened, loss, lost, now())));
    const isEmpty = loss.mirrors.length === 0 && (await keysOfAll(opened)).length === 0;
    await mirror.begin(opened, isEmpty).catch(report);
  }

  function findLost(): Promise<void> {
    return patience.wait(findAndBring(collection), LONG_PATIENCE);
  }

  return {
    async keep(rest) {
      // Opened first, for whose fault it is not the mirror's.
      await collection.read(["upkeep"], readState);
      await mirror.makeGood(rest).catch(report);
      return untold.splice(0);
    },
    mineOf: (key) =>
      patience
        .wait(
          mirror.read(["postings"], async (transaction) => mineIn(await transaction.objectStore("postings").get(key))),
        )
        .catch((error: unknown) => {
          report(error);
          return undefined;
        }),
    read: (stores, work) => collection.read(stores, work),
    async write<S extends StoreName, T>(stores: S[], work: (transaction: Writing<S>) => Promise<T>): Promise<T> {
      // Opened beside it, not after it.
      warmed ??= mirror.warm();
      let change: Change | undefined;
      const scope = [...new Set<StoreName>([...stores, ...UPKEEP_STORES])];
      const result = await collection.write(scope, async (transaction) => {
        const recording = recordChanges<S>(transaction);
        const done = await work(recording.transaction);
        change = await recording.finish();
        return done;
      });
      if (change) await mirror.follow(change);
      return result;
    },
  };
}
