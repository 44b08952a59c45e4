import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { createIndexedDbCollection, openOwn } from "../../../../src/storage/indexeddb-collection.ts";
import type { KeptCollection } from "../../../../src/storage/indexeddb-collection.ts";
import { createImports } from "../../../../src/storage/import/create-imports.ts";
import { MIRRORED_STORES } from "../../../../src/storage/mirror/mirrored-stores.ts";
import type { MirrorTools } from "../../../../src/storage/mirror/mirrored-connection.ts";
import { MIGRATIONS } from "../../../../src/storage/migrations.ts";
import { openDatabase } from "../../../../src/storage/open-database.ts";
import { NOON } from "../../collection/sample-visit.ts";

/** A profile whose database has a mirror, as a browser with buckets keeps it. */
export interface TwoCopies {
  readonly tools: MirrorTools;
  /** What the mirror could not follow, and why. */
  readonly reports: unknown[];
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
  let bucket = new IDBFactory();
  let fails = false;
  const reports: unknown[] = [];
  let fresh: IDBFactory | undefined;
  const openIn = (factory: IDBFactory, onClosed: () => void) => openDatabase("pomona", onClosed, MIGRATIONS, factory);
  const tools: MirrorTools = {
    openMirror: (onClosed) =>
      fails ? Promise.reject(new DOMException("no room", "QuotaExceededError")) : openIn(bucket, onClosed),
    hasFresh: () => Promise.resolve(fresh !== undefined),
    beginFresh() {
      if (fails) return Promise.reject(new DOMException("no room", "QuotaExceededError"));
      const begun = (fresh = new IDBFactory());
      return Promise.resolve((onClosed: () => void) => openIn(begun, onClosed));
    },
    trustFresh() {
      bucket = fresh ?? bucket;
      fresh = undefined;
      return Promise.resolve();
    },
    now: () => NOON,
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    report: (error) => reports.push(error),
  };
  const inBucket = async <T>(work: () => Promise<T>): Promise<T> => {
    const own = globalThis.indexedDB;
    globalThis.indexedDB = bucket;
    try {
      return await work();
    } finally {
      globalThis.indexedDB = own;
    }
  };
  return {
    tools,
    reports,
    start: () => createIndexedDbCollection(openOwn, undefined, undefined, tools),
    startImports: () => createImports(openOwn, tools),
    losePrimary: () => void (globalThis.indexedDB = new IDBFactory()),
    loseMirror: () => void (bucket = new IDBFactory()),
    failMirror: (now) => void (fails = now),
    rowsOf: (which) => (which === "mirror" ? inBucket(mirroredRows) : mirroredRows()),
    allText: async () => JSON.stringify([await everyRow(), await inBucket(everyRow)]),
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
