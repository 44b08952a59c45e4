import type { Database } from "../schema.ts";
import { MIGRATIONS } from "../migrations.ts";
import { openDatabase } from "../open-database.ts";
import type { MirrorTools } from "./mirror-tools.ts";

/** Followed by a number: a mirror that a write has failed on is followed by the next. */
const NAME = "pomona-mirror-";

/** Mirrors that are begun at once: each page of ours may be making one, and have marked the one before it. */
const MOST_BEGUN = 4;

/** Chromium's storage buckets, as far as they are used here. */
interface StorageBuckets {
  open(
    name: string,
    how: { readonly durability: "strict"; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

/** Web locks, as far as they are used here. */
interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * The mirror of the extension's own database, in a bucket of its own: the browser keeps that in other files, which a
 * full disk that took the first ones has left whole. (Chromium 156, November 2026)
 * Nothing where there are no buckets: Firefox keeps databases in SQLite, which loses no more than what was being written.
 * @param browser The browser's `navigator`.
 * @param purged Keeps keys outside of every database.
 * @param report Told why the mirror could not follow.
 */
export function ownMirror(
  browser: object,
  purged: MirrorTools["purged"],
  report: (error: unknown) => void,
): MirrorTools | undefined {
  const { storageBuckets: buckets, locks } = browser as {
    readonly storageBuckets?: StorageBuckets;
    readonly locks?: Locks;
  };
  if (!buckets || !locks) return undefined;
  const existing = async (): Promise<readonly number[]> => {
    const names = await buckets.keys();
    const numbers = names.filter((name) => name.startsWith(NAME)).map((name) => Number(name.slice(NAME.length)));
    return numbers.toSorted((a, b) => a - b);
  };
  // Between two looks at the names, and what follows from them, another page of ours may have deleted one.
  const atNames = <T>(work: () => Promise<T>): Promise<T> => locks.request(`${NAME}names`, work);
  const bucketOf = (number: number) => buckets.open(`${NAME}${number}`, { durability: "strict", persisted: true });
  const openIn = async (number: number, onClosed: () => void): Promise<Database> =>
    openDatabase("pomona", onClosed, MIGRATIONS, (await bucketOf(number)).indexedDB);
  const deleteAll = (numbers: readonly number[]) =>
    Promise.all(numbers.map((number) => buckets.delete(`${NAME}${number}`)));
  /** One that is there: it is never made again once it was deleted. */
  const openKept = (number: number, onClosed: () => void): Promise<Database> =>
    atNames(async () => {
      if (!(await existing()).includes(number)) throw new Error(`Mirror ${number} was deleted.`);
      return openIn(number, onClosed);
    });
  return {
    // Of several the least is whole: the others were begun, and their copying ended before its end.
    openMirror: (onClosed) => atNames(async () => openIn((await existing())[0] ?? 1, onClosed)),
    isThere: async () => (await existing()).length > 0,
    async others() {
      return (await existing()).slice(1).map((number) => (onClosed: () => void) => openKept(number, onClosed));
    },
    beginFresh: () =>
      atNames(async () => {
        const before = await existing();
        // Another name each time: what is deleted is gone a while later.
        const number = (before.at(-1) ?? 0) + 1;
        await bucketOf(number);
        // The last that were begun may hold what no other does.
        await deleteAll(before.slice(1, -MOST_BEGUN));
        return {
          open: (onClosed) => openKept(number, onClosed),
          trust: () => atNames(async () => void (await deleteAll((await existing()).filter((one) => one < number)))),
        };
      }),
    alone: (work) => locks.request(`${NAME}fresh`, work),
    purged,
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    report,
  };
}
