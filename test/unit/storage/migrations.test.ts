import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { openDB, unwrap, type IDBPDatabase } from "idb";
import { describe, expect, it, vi } from "vitest";
import { MIGRATIONS, migrateFrom, type Migration } from "../../../src/storage/migrations.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();

/** Opens the database as the first steps leave it. */
function openAt(version: number): Promise<IDBPDatabase> {
  return openDB("pomona", version, {
    upgrade(database, oldVersion, _new, transaction) {
      void migrateFrom(oldVersion, database, transaction, MIGRATIONS.slice(0, version));
    },
  });
}

/** For each step: how the database looks before it and after it. */
const TESTS: Readonly<Record<string, (before: number) => Promise<void>>> = {
  "create-stores": async () => {
    const database = await openAt(1);
    expect([...database.objectStoreNames]).toEqual(["openings", "postings", "snapshots", "visits"]);
    const transaction = database.transaction([...database.objectStoreNames]);
    const indexes = [...database.objectStoreNames].map((name) => [...transaction.objectStore(name).indexNames]);
    expect(indexes).toEqual([[], ["by-family", "by-last-seen", "by-removed"], ["by-key"], ["by-id", "by-key"]]);
    await database.add("visits", { id: "a", key: "200600001" });
    await expect(database.add("visits", { id: "a", key: "200600001" })).rejects.toMatchObject({
      name: "ConstraintError",
    });
    database.close();
  },
  "index-snapshots-by-reader": async (before) => {
    const old = await openAt(before);
    const ids = await Promise.all([2, 1, 3].map((reader) => old.add("snapshots", { observation: { reader } })));
    old.close();
    const database = await openAt(before + 1);
    const keys = await database.getAllKeysFromIndex("snapshots", "by-reader", IDBKeyRange.upperBound(3, true));
    expect(keys).toEqual([ids[1], ids[0]]);
    expect(await database.count("snapshots")).toBe(3);
    database.close();
  },
  "create-reminders": async (before) => {
    const old = await openAt(before);
    expect([...old.objectStoreNames]).not.toContain("reminders");
    const rows = [
      ["postings", { key: "200600001", lastSeen: 1, mine: { notes: { value: "Mine", at: 1 } } }],
      ["snapshots", { id: 1, key: "200600001", observation: { reader: 1 } }],
      ["visits", { id: "visit-1", key: "200600001" }],
      ["openings", { key: "200600001", visit: "visit-1" }],
    ] as const;
    await Promise.all(rows.map(([store, row]) => old.put(store, row)));
    old.close();
    const database = await openAt(before + 1);
    const kept = await Promise.all(rows.map(([store]) => database.getAll(store)));
    expect(kept).toEqual(rows.map(([, row]) => [row]));
    await database.put("reminders", { key: "200600001", due: "2026-11-28" });
    await database.put("reminders", { key: "200600001", due: "2026-11-29" });
    expect(await database.getAll("reminders")).toEqual([{ key: "200600001", due: "2026-11-29" }]);
    database.close();
  },
  "create-likenesses": async (before) => {
    const old = await openAt(before);
    expect([...old.objectStoreNames]).not.toContain("twins");
    const rows = [
      ["postings", { key: "200600001", lastSeen: 1, latest: { "jobs.apple.com/en-us": 1 } }],
      ["snapshots", { id: 1, key: "200600001", observation: { reader: 1 } }],
      ["visits", { id: "visit-1", key: "200600001" }],
      ["openings", { key: "200600001", visit: "visit-1" }],
      ["reminders", { key: "200600001", due: "2026-11-28" }],
    ] as const;
    await Promise.all(rows.map(([store, row]) => old.put(store, row)));
    old.close();
    const database = await openAt(before + 1);
    const kept = await Promise.all(rows.map(([store]) => database.getAll(store)));
    expect(kept).toEqual(rows.map(([, row]) => [row]));
    await database.put("likenesses", { key: "200600001", bands: [1, 2] });
    expect(await database.getAllKeysFromIndex("likenesses", "by-band", 2)).toEqual(["200600001"]);
    await database.put("twins", { keys: ["200600001", "200600002"] });
    await database.put("twins", { keys: ["200600001", "200600002"] });
    expect(await database.getAllKeysFromIndex("twins", "by-key", "200600002")).toEqual([["200600001", "200600002"]]);
    database.close();
  },
  "create-imports": async (before) => {
    const old = await openAt(before);
    expect([...old.objectStoreNames]).not.toContain("imports");
    const rows = [
      ["postings", { key: "200600001", lastSeen: 1, latest: { "jobs.apple.com/en-us": 1 } }],
      ["snapshots", { id: 1, key: "200600001", observation: { reader: 1 } }],
      ["visits", { id: "visit-1", key: "200600001" }],
      ["openings", { key: "200600001", visit: "visit-1" }],
      ["reminders", { key: "200600001", due: "2026-11-28" }],
      ["likenesses", { key: "200600001", bands: [1, 2] }],
      ["twins", { keys: ["200600001", "200600002"] }],
    ] as const;
    await Promise.all(rows.map(([store, row]) => old.put(store, row)));
    old.close();
    const database = await openAt(before + 1);
    const kept = await Promise.all(rows.map(([store]) => database.getAll(store)));
    expect(kept).toEqual(rows.map(([, row]) => [row]));
    await database.put("imports", { id: "import-1" });
    await database.put("importRows", { key: "200600001" });
    expect(await Promise.all([database.count("imports"), database.count("importRows")])).toEqual([1, 1]);
    database.close();
  },
  "create-upkeep": async (before) => {
    const old = await openAt(before);
    expect([...old.objectStoreNames]).not.toContain("upkeep");
    const rows = [
      ["postings", { key: "200600001", lastSeen: 1, latest: { "jobs.apple.com/en-us": 1 } }],
      ["snapshots", { id: 1, key: "200600001", observation: { reader: 1 } }],
      ["visits", { id: "visit-1", key: "200600001" }],
      ["openings", { key: "200600001", visit: "visit-1" }],
      ["reminders", { key: "200600001", due: "2026-11-28" }],
      ["likenesses", { key: "200600001", bands: [1, 2] }],
      ["twins", { keys: ["200600001", "200600002"] }],
      ["imports", { id: "import-1" }],
      ["importRows", { key: "200600001" }],
    ] as const;
    await Promise.all(rows.map(([store, row]) => old.put(store, row)));
    old.close();
    const database = await openAt(before + 1);
    const kept = await Promise.all(rows.map(([store]) => database.getAll(store)));
    expect(kept).toEqual(rows.map(([, row]) => [row]));
    const birth = expect.stringMatching(/^[-0-9a-f]{36}$/) as unknown;
    // What holds roles took the place of no other.
    expect(await database.getAll("upkeep")).toEqual([{ id: "state", birth, changes: 0, settled: true }]);
    database.close();
    globalThis.indexedDB = new IDBFactory();
    const made = await openAt(before + 1);
    expect(await made.getAll("upkeep")).toEqual([{ id: "state", birth, changes: 0, settled: false }]);
    made.close();
  },
  "create-answers": async (before) => {
    const old = await openAt(before);
    expect([...old.objectStoreNames]).not.toContain("answers");
    const rows = [
      ["postings", { key: "200600001", lastSeen: 1, mine: { notes: { value: "Mine", at: 1 } } }],
      ["snapshots", { id: 1, key: "200600001", observation: { reader: 1 } }],
      ["visits", { id: "visit-1", key: "200600001" }],
      ["reminders", { key: "200600001", due: "2026-11-28" }],
      ["imports", { id: "import-1" }],
    ] as const;
    await Promise.all(rows.map(([store, row]) => old.put(store, row)));
    const state: unknown = await old.get("upkeep", "state");
    old.close();
    const database = await openAt(before + 1);
    const kept = await Promise.all(rows.map(([store]) => database.getAll(store)));
    expect(kept).toEqual(rows.map(([, row]) => [row]));
    expect(await database.get("upkeep", "state")).toEqual(state);
    await database.put("answers", { key: "skill swift", value: { value: "gap", at: 1 } });
    await database.put("answers", { key: "skill swift", value: { value: "met", at: 2 } });
    expect(await database.getAll("answers")).toEqual([{ key: "skill swift", value: { value: "met", at: 2 } }]);
    database.close();
  },
};

describe("migrations", () => {
  it("each have a test, and names of their own that never change", () => {
    const names = MIGRATIONS.map(({ name }) => name);
    expect(names).toEqual([
      "create-stores",
      "index-snapshots-by-reader",
      "create-reminders",
      "create-likenesses",
      "create-imports",
      "create-upkeep",
      "create-answers",
    ]);
    expect(Object.keys(TESTS)).toEqual(names);
  });

  it.each(MIGRATIONS.map(({ name }, before) => ({ name, before })))("$name does what it says", async (step) => {
    await TESTS[step.name]?.(step.before);
    expect.hasAssertions();
  });

  it("lead to the version that is their number", async () => {
    const database = await openDatabase("pomona", () => undefined);
    expect(database.version).toBe(MIGRATIONS.length);
    database.close();
  });
});

const mark: Migration = {
  name: "mark",
  async migrate(_database, transaction) {
    await transaction.objectStore("postings").put({ key: "marked" });
  },
};

describe("opening", () => {
  it("takes the steps that are lacking, in order, and keeps what is there", async () => {
    const old = await openDatabase("pomona", () => undefined);
    await old.put("postings", { key: "200600001", lastSeen: 1 } as never);
    old.close();
    const database = await openDatabase("pomona", () => undefined, [...MIGRATIONS, mark]);
    expect(await database.getAllKeys("postings")).toEqual(["200600001", "marked"]);
    database.close();
  });

  it("leaves everything as it was when a step fails", async () => {
    (await openDatabase("pomona", () => undefined)).close();
    const failing: Migration = {
      name: "failing",
      migrate: () => Promise.reject(new DOMException("disk full", "QuotaExceededError")),
    };
    const opening = openDatabase("pomona", () => undefined, [...MIGRATIONS, mark, failing]);
    await expect(opening).rejects.toMatchObject({ code: "storage-full" });
    const database = await openDatabase("pomona", () => undefined);
    expect([database.version, await database.count("postings")]).toEqual([MIGRATIONS.length, 0]);
    database.close();
  });

  it("lets go of the database when a later version wants to change it", async () => {
    const onClosed = vi.fn<() => void>();
    await openDatabase("pomona", onClosed);
    const later = await openDatabase("pomona", () => undefined, [...MIGRATIONS, mark]);
    expect(onClosed).toHaveBeenCalledOnce();
    later.close();
    await expect(openDatabase("pomona", onClosed)).rejects.toMatchObject({ code: "storage-unavailable" });
  });

  it("tells when the browser ended it", async () => {
    const onClosed = vi.fn<() => void>();
    const database = await openDatabase("pomona", onClosed);
    forceCloseDatabase(unwrap(database) as unknown as typeof IDBDatabase);
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it("says so when an older version does not let go, and does not hold on to what opens late", async () => {
    const stubborn = await openAt(MIGRATIONS.length);
    const opening = openDatabase("pomona", () => undefined, [...MIGRATIONS, mark]);
    await expect(opening).rejects.toMatchObject({ code: "storage-held" });
    const close = vi.spyOn(IDBDatabase.prototype, "close");
    stubborn.close();
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
    close.mockRestore();
  });
});
