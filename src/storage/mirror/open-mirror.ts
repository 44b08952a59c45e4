import { MIGRATIONS } from "../migrations.ts";
import { openDatabase } from "../open-database.ts";
import type { MirrorTools } from "./mirrored-connection.ts";

/** Chromium's storage buckets, as far as they are used here. */
interface StorageBuckets {
  open(
    name: string,
    how: { readonly durability: "strict"; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
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
  return {
    async openMirror(onClosed) {
      const bucket = await storageBuckets.open("pomona-mirror", { durability: "strict", persisted: true });
      return openDatabase("pomona", onClosed, MIGRATIONS, bucket.indexedDB);
    },
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    report,
  };
}
