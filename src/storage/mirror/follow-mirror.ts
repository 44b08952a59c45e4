import { type Connection, connectTo } from "../connection.ts";
import { applyChanges } from "./apply-changes.ts";
import { type Change, rolesOf } from "./change.ts";
import { hasAll, isLeftBehind } from "./compare-copies.ts";
import { beginMirror, copyCollection, copyDamaged, copyTouched, type InTurn } from "./copy-collection.ts";
import type { FollowingMirror, Fresh, MirrorTools } from "./mirror-tools.ts";
import type { Patience } from "./patience.ts";
import { createPurgeNotes } from "./purged-roles.ts";
import { readMirrorState } from "./upkeep.ts";

/** ms between two batches of a copying that a change has shown to be due. */
const REST = 50;
/** How often a fresh mirror is copied until nothing was changed meanwhile that it has not heard of. */
const MOST_ROUNDS = 5;

/** @param findLost Brings back what the collection has lost, if anything. */
export function followMirror(
  collection: Connection,
  tools: MirrorTools,
  patience: Patience,
  findLost: () => Promise<void>,
): FollowingMirror {
  const { wait, report } = tools;
  const notes = createPurgeNotes(tools);
  let trusted = connectTo(tools.openMirror);
  /** What is written: another one than the trusted only while that one is being replaced. */
  let mirror = trusted;
  /** After a failed write the files of a mirror may have a torn end, behind which nothing can be read again. */
  let isSuspect = false;
  /** Whether it was known to have all changes, at some time of this start: a gap is then no sign of a failed write. */
  let wasTrue = false;
  /** Whether there is a lasting mark of that: an empty one beside it. */
  let isMarked = false;
  let fresh: Fresh | undefined;
  let healing: Promise<void> | undefined;
  let copying: Promise<void> | undefined;
  let waiting: Change[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn: InTurn = (work) => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  /** Together with what others have changed since, for that is one writing to the disk instead of several. */
  async function followAll(): Promise<void> {
    const changes = waiting.toSorted((a, b) => a.number - b.number);
    waiting = [];
    if (changes.length === 0) return;
    try {
      if (isSuspect) await turnFromSuspect();
      if (await applies(changes)) return;
      if (mirror === trusted) await turnFromStuck();
      copySoon();
      await copyTouched(collection, mirror, rolesOf(changes), patience.sign);
    } catch (error) {
      await suspect();
      throw error;
    }
  }

  async function applies(changes: readonly Change[]): Promise<boolean> {
    const isDone = await applyChanges(collection, mirror, changes, patience.sign);
    wasTrue ||= isDone;
    return isDone;
  }

  async function turnFromSuspect(): Promise<void> {
    if (!isMarked || (await hasOthers())) return turnToFresh();
    // Another page of ours has replaced it meanwhile.
    return trustMirror();
  }

  /** Where a write to the mirror has failed before this start, or in another page of ours, it is written no more. */
  async function turnFromStuck(): Promise<void> {
    const newest = (await patience.wait(tools.others())).at(-1);
    if (newest) mirror = connectTo(newest);
    else if (!wasTrue && (await isLeft())) await turnToFresh();
  }

  const isLeft = (): Promise<boolean> => isLeftBehind(collection, mirror, () => wait(REST));

  async function suspect(): Promise<void> {
    isSuspect = true;
    fresh = undefined;
    // Where there is no room for that either, the gap tells of it at the next start.
    isMarked ||= await patience.wait(tools.beginFresh()).then(
      () => true,
      () => false,
    );
  }

  /** From now on what is changed is written to a fresh mirror, which is given the rest beside that. */
  async function turnToFresh(): Promise<void> {
    const next = await patience.wait(tools.beginFresh());
    const connection = connectTo(next.open);
    await beginMirror(collection, connection, crypto.randomUUID());
    [mirror, fresh, isSuspect, isMarked] = [connection, next, false, false];
  }

  /** Ends what was begun, one page of ours after the other. */
  function heal(rest: () => Promise<void>): Promise<void> {
    return (healing ??= tools
      .alone(() => endFresh(rest))
      .catch(async (error: unknown) => {
        await suspect();
        throw error;
      })
      .finally(() => (healing = undefined)));
  }

  async function endFresh(rest: () => Promise<void>): Promise<void> {
    // Another page of ours may have ended it.
    if (!fresh && !(await hasOthers()) && (isMarked || !isSuspect)) return trustMirror();
    if (!fresh) await inTurn(turnToFresh);
    for (let round = 0; fresh && round < MOST_ROUNDS; round += 1) {
      const ending: Fresh = fresh;
      // oxlint-disable-next-line no-await-in-loop -- again where another page has changed something meanwhile
      await copyCollection(collection, mirror, inTurn, rest);
      // oxlint-disable-next-line no-await-in-loop -- see above
      if (fresh !== ending || !(await isTrue())) continue;
      // oxlint-disable-next-line no-await-in-loop -- see above
      await copyDamaged(collection, trusted, mirror).catch(report);
      // oxlint-disable-next-line no-await-in-loop -- see above
      await ending.trust();
      fresh = undefined;
      trustMirror();
      return notes.forget();
    }
    if (fresh) report(new Error("Too much was changed while the mirror was made."));
    return undefined;
  }

  /** By the way to whichever is the first now: another page may replace it, and it is not to be made again then. */
  function trustMirror(): void {
    trusted = connectTo(tools.openMirror);
    [mirror, wasTrue, isSuspect, isMarked] = [trusted, true, false, false];
  }

  async function hasOthers(): Promise<boolean> {
    return (await patience.wait(tools.others())).length > 0;
  }

  function copySoon(): void {
    makeGood(() => wait(REST)).catch(report);
  }

  async function makeGood(rest: () => Promise<void>): Promise<void> {
    await findLost();
    if (isSuspect || fresh || healing || (await hasOthers())) return heal(rest);
    if (await isWhole()) return;
    // A change may just have been on its way from one to the other.
    await rest();
    if (await isWhole()) return;
    if (!wasTrue && (await isLeft())) {
      isSuspect = true;
      return heal(rest);
    }
    copying ??= copyCollection(collection, mirror, inTurn, rest).finally(() => (copying = undefined));
    await copying;
    await isWhole();
  }

  async function isWhole(): Promise<boolean> {
    const isOne = await patience.wait(isTrue());
    wasTrue ||= isOne;
    if (isOne) await notes.forget();
    return isOne;
  }

  const isTrue = (): Promise<boolean> => inTurn(() => hasAll(collection, mirror));

  return {
    all: async () => [trusted, ...(await tools.others()).map((open) => connectTo(open))],
    read: (stores, work) => trusted.read(stores, work),
    warm: () =>
      mirror.read(["upkeep"], readMirrorState).then(
        () => undefined,
        () => undefined,
      ),
    begin: (opened, isEmpty) => beginMirror(opened, mirror, isEmpty ? undefined : crypto.randomUUID()),
    async follow(change) {
      waiting.push(change);
      const isBehind = await patience.wait(inTurn(followAll)).then(
        () => false,
        (error: unknown) => {
          report(error);
          return true;
        },
      );
      const isHeld =
        isBehind || mirror !== trusted || (change.deleted.length > 0 && (await hasOthers().catch(() => true)));
      await notes.note(change, isHeld, !isBehind).catch(report);
    },
    makeGood,
  };
}
