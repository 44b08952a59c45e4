import type { IDBPDatabase, IDBPTransaction } from "idb";

/** One step from a version of the database to the next. */
export interface Migration {
  /** Says what it does; never changes. */
  readonly name: string;
  /**
   * Changes the stores. Untyped on purpose: the schema in `schema.ts` is the newest one, an old step knows its own time.
   * It may wait for nothing but the transaction.
   */
  readonly migrate: (
    database: IDBPDatabase,
    transaction: IDBPTransaction<unknown, string[], "versionchange">,
  ) => void | Promise<void>;
}

/**
 * Append only: the length of the list is the version of the database. A step that was released is never edited, moved
 * or taken out; a test pins their names and wants a before/after test for each.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: "create-stores",
    migrate(database) {
      const postings = database.createObjectStore("postings", { keyPath: "key" });
      postings.createIndex("by-last-seen", "lastSeen");
      postings.createIndex("by-family", "family");
      postings.createIndex("by-removed", "removedAt");
      const snapshots = database.createObjectStore("snapshots", { keyPath: "id", autoIncrement: true });
      snapshots.createIndex("by-key", "key");
      const visits = database.createObjectStore("visits", { autoIncrement: true });
      visits.createIndex("by-key", "key");
      visits.createIndex("by-id", "id", { unique: true });
      database.createObjectStore("openings", { keyPath: "key" });
    },
  },
  {
    name: "index-snapshots-by-reader",
    migrate(_database, transaction) {
      transaction.objectStore("snapshots").createIndex("by-reader", "observation.reader");
    },
  },
  {
    name: "create-reminders",
    migrate(database) {
      database.createObjectStore("reminders", { keyPath: "key" });
    },
  },
  {
    name: "create-likenesses",
    migrate(database) {
      const likenesses = database.createObjectStore("likenesses", { keyPath: "key" });
      likenesses.createIndex("by-band", "bands", { multiEntry: true });
      const twins = database.createObjectStore("twins", { keyPath: "keys" });
      twins.createIndex("by-key", "keys", { multiEntry: true });
    },
  },
  {
    name: "create-imports",
    migrate(database) {
      database.createObjectStore("imports", { keyPath: "id" });
      database.createObjectStore("importRows", { keyPath: "key" });
    },
  },
  {
    name: "create-upkeep",
    async migrate(database, transaction) {
      const upkeep = database.createObjectStore("upkeep", { keyPath: "id" });
      // What holds roles is no database that came in place of a lost one.
      const settled = (await transaction.objectStore("postings").count()) > 0;
      await upkeep.put({ id: "state", birth: crypto.randomUUID(), changes: 0, settled });
    },
  },
  {
    name: "create-answers",
    migrate(database) {
      database.createObjectStore("answers", { keyPath: "key" });
    },
  },
];

/** Takes the steps that a database of the given version (0: new) lacks, in order. */
export async function migrateFrom(
  version: number,
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], "versionchange">,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  for (const { migrate } of migrations.slice(version)) {
    // oxlint-disable-next-line no-await-in-loop -- each step builds on the one before
    await migrate(database, transaction);
  }
}
