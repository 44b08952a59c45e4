import { openDB } from "idb";
import { migrateFrom, MIGRATIONS } from "../../src/storage/migrations.ts";
import { openDatabase } from "../../src/storage/open-database.ts";
import { generateRoles } from "../e2e/generated-roles.ts";

// Runs in a page of the extension's, whose background is left out meanwhile: nobody else opens the database.

const NAME = "pomona";
const ROLES = 3000;
const AT_ONCE = 1000;
const NOW = Date.UTC(2026, 10, 21, 12);

/** The version that the migrations lead to. */
export const newest = MIGRATIONS.length;

/** Makes the database as an extension of that version would have left it, with thousands of rows. */
export async function make(version: number): Promise<void> {
  const database = await openDB(NAME, version, {
    upgrade(opened, oldVersion, _new, transaction) {
      void migrateFrom(oldVersion, opened, transaction, MIGRATIONS.slice(0, version));
    },
  });
  for (let from = 0; from < ROLES; from += AT_ONCE) {
    const transaction = database.transaction(["postings", "snapshots", "visits"], "readwrite");
    for (const { record, snapshot, visit } of rowsOf(from)) {
      void transaction.objectStore("postings").put(record);
      void transaction.objectStore("snapshots").put(snapshot);
      void transaction.objectStore("visits").put(visit);
    }
    await transaction.done;
  }
  database.close();
}

function rowsOf(from: number) {
  return generateRoles(from, AT_ONCE, NOW).map(({ record, snapshot }) => {
    const { key, lastSeen: at, posting } = record;
    const visit = { id: `visit-${key}`, key, at, url: posting.url, kind: "posting", snapshot: snapshot.id };
    return { record: plain(record), snapshot: plain(snapshot), visit };
  });
}

/** As a database gives it back: without what is not there. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What the browser finds when nobody brings the database up to date; then it is brought up to date, and looked at. */
export async function look(): Promise<{ readonly found: number; readonly lost: string[]; readonly torn: string[] }> {
  const found = (await indexedDB.databases()).find(({ name }) => name === NAME)?.version ?? 0;
  const database = await openDatabase(NAME, () => undefined);
  const lost: string[] = [];
  const torn: string[] = database.version === newest ? [] : [`version ${database.version}`];
  const stores = ["postings", "snapshots", "visits"] as const;
  const kept = await Promise.all(stores.map((name) => database.getAll(name)));
  const texts = new Set(kept.flat().map((row) => canonical(row)));
  for (let from = 0; from < ROLES; from += AT_ONCE) {
    for (const { record, snapshot, visit } of rowsOf(from)) {
      for (const row of [record, snapshot, visit]) if (!texts.has(canonical(row))) lost.push(`a row of ${record.key}`);
    }
  }
  for (const [at, name] of stores.entries()) {
    if (kept[at]?.length !== ROLES) torn.push(`${kept[at]?.length} rows of ${name}`);
    for (const index of database.transaction(name).store.indexNames) {
      if (index === "by-removed") continue;
      const count = await database.countFromIndex(name, index);
      if (count !== ROLES) torn.push(`${count} rows in ${name} ${String(index)}`);
    }
  }
  torn.push(...(await differences(database.objectStoreNames)));
  database.close();
  return { found, lost, torn };
}

const canonical = (row: unknown): string =>
  JSON.stringify(row, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Stores that a new database has and this one lacks. */
async function differences(names: DOMStringList): Promise<string[]> {
  const fresh = await openDatabase(`${NAME}-new`, () => undefined);
  const missing = [...fresh.objectStoreNames].filter((name) => !names.contains(name));
  fresh.close();
  return missing.map((name) => `no store ${name}`);
}
