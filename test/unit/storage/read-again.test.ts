import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { Reader } from "../../../src/collection/read-again.ts";
import { readWords } from "../../../src/extraction/read-words.ts";
import { READER_VERSION } from "../../../src/extraction/reader-version.ts";
import { createIndexedDbCollection, openOwn } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { MIGRATIONS, migrateFrom } from "../../../src/storage/migrations.ts";
import { HOUR, NOON, sampleObservation, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const go = () => Promise.resolve();

/** Tells the hours of every role, which the one before it did not. */
const later: Reader = {
  version: 2,
  read: (words) => {
    const { posting, provenance } = sampleObservation({ url: words.url });
    const { title } = words.header;
    const facts = { ...posting, title, identifier: identifierIn(words.url), workHours: 30 };
    return { observation: { ...words, reader: 2, posting: facts, provenance }, problems: [] };
  },
};
const identifierIn = (url: string) => /\d{9}-\d{4}/.exec(url)?.[0];
const collectionOf = (reader = later) => createIndexedDbCollection(openOwn, reader);

/** The database as version 0.1.0 left it: its first step, and rows without what later versions add. */
async function keepAsBefore(count: number): Promise<void> {
  const openToday = (onClosed: () => void) => openDatabase("today", onClosed);
  const collection = createIndexedDbCollection(openToday);
  for (let index = 0; index < count; index++) {
    const identifier = `20060${String(index).padStart(4, "0")}-0836`;
    const url = `https://jobs.apple.com/en-us/details/${identifier}/gardener`;
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await collection.recordVisit(sampleVisit({ url, posting: { identifier } }));
  }
  const today = await openToday(() => undefined);
  const database = await openFirst();
  for (const { layout: _layout, reader: _reader, ...record } of await today.getAll("postings"))
    void database.put("postings", record);
  for (const store of ["snapshots", "visits", "openings"] as const)
    // oxlint-disable-next-line no-await-in-loop -- store by store
    for (const row of await today.getAll(store)) void database.put(store, row);
  today.close();
  database.close();
}

function openFirst() {
  return openDB("pomona", 1, {
    upgrade(database, oldVersion, _new, transaction) {
      void migrateFrom(oldVersion, database, transaction, MIGRATIONS.slice(0, 1));
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }) as unknown as ReturnType<typeof openOwn>;
}

/** What version 0.1.0 kept of a role, read from its stores: today's verbs know of stores that it had not. */
async function historyBefore(key: string): Promise<PostingHistory> {
  const database = await openFirst();
  const [record, snapshots, visits] = await Promise.all([
    database.get("postings", key),
    database.getAllFromIndex("snapshots", "by-key", key),
    database.getAllFromIndex("visits", "by-key", key),
  ]);
  database.close();
  if (!record) throw new Error("nothing was kept");
  return { record, snapshots, visits };
}

describe("words that an earlier reader read", () => {
  it("are read again, and nothing else is changed", async () => {
    await keepAsBefore(1);
    const key = "200600000-0836";
    const known = await historyBefore(key);
    const collection = collectionOf();
    await collection.setMine(key, { saved: true, notes: "call" }, NOON);
    expect(known.record.posting.workHours).toBeUndefined();
    expect(await collection.readAgain(go)).toBe(1);
    const [after] = await collection.history([key]);
    expect(after?.record).toEqual({
      ...known.record,
      posting: { ...known.record.posting, workHours: 30 },
      layout: "sectioned",
      reader: 2,
      mine: { saved: { value: true, at: NOON }, notes: { value: "call", at: NOON } },
    });
    expect(after?.visits).toEqual(known.visits);
    const [snapshot] = known.snapshots;
    expect(after?.snapshots).toEqual([
      {
        ...snapshot,
        foundBy: 1,
        observation: { ...snapshot?.observation, reader: 2, posting: after?.snapshots[0]?.observation.posting },
      },
    ]);
    expect(after?.snapshots[0]?.observation.posting.workHours).toBe(30);
  });

  it("are read once: a second time there is nothing to do", async () => {
    await keepAsBefore(12);
    const collection = collectionOf();
    expect(await collection.readAgain(go)).toBe(12);
    const histories = await collection.history((await collection.list()).map(({ key }) => key));
    expect(await collection.readAgain(go)).toBe(0);
    expect(await collection.history((await collection.list()).map(({ key }) => key))).toEqual(histories);
  });

  it("are all read, also those that the record does not show; it shows its own", async () => {
    const old = createIndexedDbCollection();
    await old.recordVisit(sampleVisit({ bullets: ["A"] }));
    await old.recordVisit(sampleVisit({ bullets: ["B"], posting: { title: "Head gardener" } }));
    const collection = collectionOf();
    expect(await collection.readAgain(go)).toBe(2);
    const [history] = await collection.history([KEY]);
    expect(history?.snapshots.map(({ observation }) => [observation.reader, observation.posting.title])).toEqual([
      [2, "Gardener"],
      [2, "Head gardener"],
    ]);
    expect(history?.record).toMatchObject({ posting: { title: "Head gardener" }, snapshots: 2, visits: 2 });
  });

  it("get their facts from the reader that ships", async () => {
    const old = createIndexedDbCollection();
    const bullets = ["5+ years of pruning", "Writes Python"];
    await old.recordVisit(sampleVisit({ bullets, observation: { reader: READER_VERSION - 1 } }));
    const collection = collectionOf({ version: READER_VERSION, read: readWords });
    expect(await collection.readAgain(go)).toBe(1);
    expect((await collection.find(KEY))?.posting).toMatchObject({
      experienceRequirements: { years: 5 },
      skills: [{ name: "Python", requirement: "minimum" }],
    });
  });

  it("stay as they are without a reader, or where a later one has read them", async () => {
    const old = createIndexedDbCollection();
    await old.recordVisit(sampleVisit({ observation: { reader: 3 } }));
    expect([await old.readAgain(go), await collectionOf().readAgain(go)]).toEqual([0, 0]);
    expect((await old.read([KEY]))[0]?.observation.reader).toBe(3);
  });
});

describe("reading again", () => {
  it("goes on where it was ended", async () => {
    await keepAsBefore(25);
    const ended = collectionOf().readAgain(() => Promise.reject(new Error("the worker was stopped")));
    await expect(ended).rejects.toThrow("stopped");
    const collection = collectionOf();
    const readers = (await collection.list()).map(({ reader }) => reader ?? 1);
    expect(readers.filter((reader) => reader === 2)).toHaveLength(10);
    expect(await collection.readAgain(go)).toBe(15);
    expect((await collection.list()).every(({ reader }) => reader === 2)).toBe(true);
  });

  it("writes a batch whole or not at all", async () => {
    await keepAsBefore(3);
    const collection = collectionOf();
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.put;
    let puts = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      puts += 1;
      if (puts === 4) throw new DOMException("disk full", "QuotaExceededError");
      return original.call(this, value);
    });
    await expect(collection.readAgain(go)).rejects.toMatchObject({ code: "storage-full" });
    put.mockRestore();
    expect((await collection.list()).map(({ reader }) => reader)).toEqual([undefined, undefined, undefined]);
    expect(await collection.readAgain(go)).toBe(3);
  });

  it("lets others have their turn after every ten, and writes strictly", async () => {
    await keepAsBefore(25);
    const collection = collectionOf();
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const found: unknown[] = [];
    await collection.readAgain(async () => void found.push(await collection.find("200600024-0836")));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === "readwrite");
    transaction.mockRestore();
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ key: "200600024-0836" });
    expect(writes.map(([, , options]) => options)).toEqual([1, 2, 3].map(() => ({ durability: "strict" })));
  });

  it("passes over words that the reader fails on, and damaged rows, without holding up the others", async () => {
    await keepAsBefore(4);
    const database = await openFirst();
    await database.put("postings", { key: "200600002-0836" } as never);
    database.close();
    const read: Reader["read"] = (words) => {
      if (words.url.includes("200600001")) throw new Error("no");
      return later.read(words);
    };
    const collection = collectionOf({ version: 2, read });
    expect(await collection.readAgain(go)).toBe(3);
    expect((await collection.find("200600001-0836"))?.reader).toBeUndefined();
    expect((await collection.find("200600003-0836"))?.reader).toBe(2);
  });

  it("passes over a row that the browser cannot give back", async () => {
    await keepAsBefore(3);
    const collection = collectionOf();
    await collection.list();
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.get;
    const get = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      const made = original.call(this, key);
      if (this.name === "snapshots" && key === 2) queueMicrotask(() => this.transaction.abort());
      return made;
    });
    expect(await collection.readAgain(go)).toBe(2);
    get.mockRestore();
  });

  it("brings back no role that was purged while it was read", async () => {
    await keepAsBefore(2);
    const gone = "200600001-0836";
    const purged: Promise<void>[] = [];
    const read: Reader["read"] = (words) => {
      purged.push(collection.purge(NOON + 1));
      return later.read(words);
    };
    const collection = collectionOf({ version: 2, read });
    await collection.remove([gone], NOON);
    expect(await collection.readAgain(go)).toBe(1);
    await Promise.all(purged);
    expect(await collection.history(["200600000-0836", gone])).toHaveLength(1);
    const database = await openOwn(() => undefined);
    expect(await database.count("snapshots")).toBe(1);
    database.close();
  });
});

describe("a visit before its words were read again", () => {
  it("sees no edit where only the reader got better, also where it found more around the title", async () => {
    await createIndexedDbCollection().recordVisit(sampleVisit());
    const collection = collectionOf();
    const result = await collection.recordVisit(
      sampleVisit({
        at: NOON + HOUR,
        posting: { workHours: 30, employmentUnit: "Grounds" },
        observation: { reader: 2, header: { title: "Gardener", employmentUnit: "Grounds" } },
      }),
    );
    expect(result?.record).toMatchObject({
      snapshots: 1,
      visits: 2,
      reader: 2,
      posting: { employmentUnit: "Grounds" },
    });
    await collection.readAgain(go);
    expect((await collection.find(KEY))?.posting.employmentUnit).toBe("Grounds");
  });

  it("sees no edit where the earlier reader was wrong about words that are told more fully now", async () => {
    await createIndexedDbCollection().recordVisit(sampleVisit({ posting: { workHours: 38 } }));
    const visit = sampleVisit({
      posting: { workHours: 30 },
      observation: { reader: 2, header: { title: "Gardener", employmentUnit: "Grounds" } },
    });
    expect((await collectionOf().recordVisit(visit))?.record.snapshots).toBe(1);
  });

  it("still sees an edit", async () => {
    await createIndexedDbCollection().recordVisit(sampleVisit());
    const collection = collectionOf();
    const edited = sampleVisit({ bullets: ["Can prune a hedge"], observation: { reader: 2 } });
    expect((await collection.recordVisit(edited))?.record.snapshots).toBe(2);
    const renamed = sampleVisit({
      bullets: ["Can prune a hedge"],
      posting: { title: "Head gardener" },
      observation: { reader: 2 },
    });
    expect((await collection.recordVisit(renamed))?.record.snapshots).toBe(3);
  });
});
