import type { Database } from "../schema.ts";
import { MIGRATIONS } from "../migrations.ts";
import { openDatabase } from "../open-database.ts";
import type { MirrorTools } from "./mirrored-connection.ts";

/** Followed by a number: a mirror that a write has failed on is followed by the next. */
const NAME = "pomona-mirror-";

/** Chromium's storage buckets, as far as they are used here. */
interface StorageBuckets {
  open(
    name: string,
    how: { readonly durability: "strict"; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<readonly string[]>;
  delete(name: string): Promise<void>;
}

/**
 * The mirror of the extension's own database, in a bucket of its own: the browser keeps that in other files, which a
 * full disk that took the first ones has left whole. (Chromium 156, November 2026)
 * Nothing where there are no buckets: Firefox keeps databases in SQLite, which loses no more than what was being written.
 * @param browser The browser's `navigator`.
 * @param report Told why the mirror could not follow.
 */
export function ownMirror(browser: object, report: (error: unknown) => void): MirrorTools | undefined {
  const { storageBuckets } = browser as { readonly storageBuckets?: StorageBuckets };
  if (!storageBuckets) return undefined;
  const existing = async (): Promise<readonly number[]> => {
    const names = await storageBuckets.keys();
    const numbers = names.filter((name) => name.startsWith(NAME)).map((name) => Number(name.slice(NAME.length)));
    return numbers.toSorted((a, b) => a - b);
  };
  // Of two the lesser is whole: the other was begun, and its copying ended before its end.
  const trusted = async (): Promise<number> => (await existing())[0] ?? 1;
  const openNumber = async (number: number, onClosed: () => void): Promise<Database> => {
    const bucket = await storageBuckets.open(`${NAME}${number}`, { durability: "strict", persisted: true });
    return openDatabase("pomona", onClosed, MIGRATIONS, bucket.indexedDB);
  };
  return {
    openMirror: async (onClosed) => openNumber(await trusted(), onClosed),
    hasFresh: async () => (await existing()).length > 1,
    async beginFresh() {
      const old = await trusted();
      const begun = (await existing()).filter((number) => number > old);
      await Promise.all(begun.map((number) => storageBuckets.delete(`${NAME}${number}`)));
      // Another name each time: what is deleted is gone a while later.
      const fresh = (begun.at(-1) ?? old) + 1;
      return (onClosed) => openNumber(fresh, onClosed);
    },
    async trustFresh() {
      const numbers = await existing();
      await Promise.all(numbers.slice(0, -1).map((number) => storageBuckets.delete(`${NAME}${number}`)));
    },
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    report,
  };
}
