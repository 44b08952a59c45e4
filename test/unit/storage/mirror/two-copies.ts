import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { createIndexedDbCollection, openOwn } from "../../../../src/storage/indexeddb-collection.ts";
import type { KeptCollection } from "../../../../src/storage/indexeddb-collection.ts";
import { createImports } from "../../../../src/storage/import/create-imports.ts";
import { MIRRORED_STORES } from "../../../../src/storage/mirror/mirrored-stores.ts";
import type { MirrorTools, PurgedKey } from "../../../../src/storage/mirror/mirror-tools.ts";
import { MIGRATIONS } from "../../../../src/storage/migrations.ts";
import { openDatabase } from "../../../../src/storage/open-database.ts";
import { NOON } from "../../collection/sample-visit.ts";

/** A profile whose database has a mirror, as a browser with buckets keeps it. */
export interface TwoCopies {
  readonly tools: MirrorTools;
  /** What the mirror could not follow, and why. */
  readonly reports: unknown[];
  /** How many mirrors there are. */
  readonly buckets: () => number;
  /** Keys that are noted as deleted for good, outside of both copies. */
  readonly purged: () => readonly string[];
  /** Starts the worker again, or another page of ours: nothing is known but what is on the disk. */
  readonly start: () => KeptCollection;
  readonly startImports: () => ReturnType<typeof createImports>;
  /** The browser could not read the files of the database, and made another. */
  readonly losePrimary: () => void;
  readonly loseMirror: () => void;
  /** The mirror cannot be opened while this is so. */
  readonly failMirror: (fails: boolean) => void;
  /** All rows of the mirrored stores, with their keys; of the users' roles, where it is the collection's. */
  readonly rowsOf: (which: "collection" | "mirror") => Promise<Record<string, readonly unknown[]>>;
  /** All text in either copy. */
  readonly allText: () => Promise<string>;
}

export function twoCopies(): TwoCopies {
  /** In the order in which they were begun. */
  let buckets: IDBFactory[] = [];
  let fails = false;
  let purged: readonly PurgedKey[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const reports: unknown[] = [];
  const openIn = (factory: IDBFactory, onClosed: () => void) => openDatabase("pomona", onClosed, MIGRATIONS, factory);
  const orFail = <T>(answer: () => T): Promise<T> =>
    fails ? Promise.reject(new DOMException("no room", "QuotaExceededError")) : Promise.resolve(answer());
  const first = (): IDBFactory => {
    const [bucket = new IDBFactory()] = buckets;
    if (buckets.length === 0) buckets = [bucket];
    return bucket;
  };
  const tools: MirrorTools = {
    openMirror: (onClosed) => orFail(first).then((bucket) => openIn(bucket, onClosed)),
    isThere: () => Promise.resolve(buckets.length > 0),
    others: () => orFail(() => buckets.slice(1).map((bucket) => (onClosed: () => void) => openIn(bucket, onClosed))),
    beginFresh: () =>
      orFail(() => {
        const begun = new IDBFactory();
        buckets.push(begun);
        const trust = () => Promise.resolve(void (buckets = buckets.slice(buckets.indexOf(begun))));
        return { open: (onClosed: () => void) => openIn(begun, onClosed), trust };
      }),
    alone<T>(work: () => Promise<T>): Promise<T> {
      const next = turn.then(work, work);
      turn = next.catch(() => undefined);
      return next;
    },
    purged: {
      read: () => Promise.resolve(purged),
      write: (keys) => Promise.resolve(void (purged = keys)),
    },
    now: () => NOON,
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    report: (error) => reports.push(error),
  };
  const inBucket = async <T>(work: () => Promise<T>): Promise<T> => {
    const own = globalThis.indexedDB;
    globalThis.indexedDB = first();
    try {
      return await work();
    } finally {
      globalThis.indexedDB = own;
    }
  };
  return {
    tools,
    reports,
    buckets: () => buckets.length,
    purged: () => purged.map(({ key }) => key),
    start: () => createIndexedDbCollection(openOwn, undefined, undefined, tools),
    startImports: () => createImports(openOwn, tools),
    losePrimary: () => void (globalThis.indexedDB = new IDBFactory()),
    loseMirror: () => void (buckets = []),
    failMirror: (now) => void (fails = now),
    rowsOf: (which) => (which === "mirror" ? inBucket(mirroredRows) : mirroredRows()),
    allText: async () => JSON.stringify([await everyRow(), await inBucket(everyRow), purged]),
  };
}

async function mirroredRows(): Promise<Record<string, readonly unknown[]>> {
  const database = await openDB("pomona");
  const rows = await Promise.all(
    MIRRORED_STORES.map(async (store) => {
      const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
      return [store, values.map((value: unknown, at) => [keys[at], value])] as const;
    }),
  );
  database.close();
  return Object.fromEntries(rows);
}

async function everyRow(): Promise<unknown> {
  const database = await openDB("pomona");
  const rows = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
  database.close();
  return rows;
}
