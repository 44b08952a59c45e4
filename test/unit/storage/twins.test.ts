import { describe, expect, it, vi } from "vitest";
import type { Reader } from "../../../src/collection/read-again.ts";
import type { Observation } from "../../../src/posting/observation.ts";
import { createIndexedDbCollection, openOwn } from "../../../src/storage/indexeddb-collection.ts";
import { MIGRATIONS } from "../../../src/storage/migrations.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { BULLETS, withOtherWords } from "../collection/likeness/sample-text.ts";
import { NOON, sampleObservation, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const [FIRST, SECOND, THIRD] = ["200600001-0836", "200600002-0836", "200600003-0836"] as const;
const OTHER = withOtherWords(BULLETS, 60);
const go = () => Promise.resolve();

const visit = (identifier: string, bullets: readonly string[] = BULLETS, locale = "en-us") =>
  sampleVisit({
    url: `https://jobs.apple.com/${locale}/details/${identifier}/gardener`,
    bullets,
    posting: { identifier },
  });

/** What is kept of likenesses and twins, as it stands in the stores. */
async function kept() {
  const database = await openOwn(() => undefined);
  const [likenesses, twins] = [await database.getAllKeys("likenesses"), await database.getAllKeys("twins")];
  database.close();
  return { likenesses, twins };
}

/** Takes away what was kept of likenesses, as before they were kept at all. */
async function forgetAll(): Promise<void> {
  const database = await openOwn(() => undefined);
  await database.clear("likenesses");
  await database.clear("twins");
  database.close();
}

describe("twins", () => {
  it("are roles of other numbers with the same text, whichever was seen first", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(visit(SECOND));
    await collection.recordVisit(visit(THIRD, OTHER));
    expect(await collection.twins()).toEqual([]);
    await collection.recordVisit(visit(FIRST, withOtherWords(BULLETS, 1)));
    expect(await collection.twins()).toEqual([[FIRST, SECOND]]);
  });

  it("are not the places of one role, which are one anyway", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(visit(FIRST));
    await collection.recordVisit(visit("200600001-1451"));
    expect(await collection.twins()).toEqual([]);
  });

  it("are twins no more when the words of one of them are others, and again when they are the same again", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(visit(FIRST));
    await collection.recordVisit(visit(SECOND));
    await collection.recordVisit(visit(FIRST, OTHER));
    expect(await collection.twins()).toEqual([]);
    await collection.recordVisit(visit(FIRST));
    expect(await collection.twins()).toEqual([[FIRST, SECOND]]);
  });

  it("stay twins when one is looked at in another language", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(visit(FIRST));
    await collection.recordVisit(visit(SECOND));
    await collection.recordVisit(visit(FIRST, OTHER, "de-de"));
    expect(await collection.twins()).toEqual([[FIRST, SECOND]]);
  });

  it("are looked for in the transaction of the visit, and only where its words are new", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(visit(FIRST));
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    await collection.recordVisit(visit(FIRST));
    const written = () => (put.mock.contexts as IDBObjectStore[]).map(({ name }) => name);
    expect(written()).not.toContain("likenesses");
    await collection.recordVisit(visit(SECOND));
    expect(written()).toContain("twins");
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual(
      [1, 2].map(() => ["readwrite", { durability: "strict" }]),
    );
    vi.restoreAllMocks();
  });

  it("are few for each role, however many share a text", async () => {
    const collection = createIndexedDbCollection();
    for (let at = 0; at < 60; at++)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(visit(`2006000${String(at + 10)}-0836`));
    const twins = await collection.twins();
    expect(twins.length).toBeLessThanOrEqual(60 * 8);
    expect(new Set(twins.flat()).size).toBe(60);
  });

  it("are forgotten with a role that is purged, and not before", async () => {
    const collection = createIndexedDbCollection();
    for (const key of [FIRST, SECOND, THIRD])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(visit(key));
    await collection.remove([FIRST], NOON);
    expect((await kept()).twins).toHaveLength(3);
    await collection.purge(NOON + 1);
    expect(await kept()).toEqual({ likenesses: [SECOND, THIRD], twins: [[SECOND, THIRD]] });
  });

  it("keep no visit from being written where the row of another is damaged", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(visit(FIRST));
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.get;
    const get = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === "likenesses") throw new DOMException("Failed to read large IndexedDB value", "DataError");
      return original.call(this, key);
    });
    const result = await collection.recordVisit(visit(SECOND));
    expect(result?.record.visits).toBe(1);
    get.mockRestore();
    expect((await kept()).likenesses).toEqual([FIRST]);
    expect(await collection.findTwins(go)).toBe(1);
    expect(await collection.twins()).toEqual([[FIRST, SECOND]]);
  });
});

describe("twins of what was kept before", () => {
  it("are found later, in batches, and looked for once", async () => {
    const collection = createIndexedDbCollection();
    for (let at = 0; at < 25; at++)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(
        visit(`2006000${String(at + 10)}-0836`, withOtherWords(BULLETS, at < 2 ? 0 : 30 + at)),
      );
    await forgetAll();
    const rests = vi.fn<() => Promise<void>>(go);
    expect(await collection.findTwins(rests)).toBe(25);
    expect(rests).toHaveBeenCalledTimes(3);
    expect(await collection.twins()).toEqual([["200600010-0836", "200600011-0836"]]);
    expect(await collection.findTwins(rests)).toBe(0);
  });

  it("are found also where the work was broken off", async () => {
    const collection = createIndexedDbCollection();
    for (let at = 0; at < 15; at++)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(visit(`2006000${String(at + 10)}-0836`));
    await forgetAll();
    await expect(collection.findTwins(() => Promise.reject(new Error("ended")))).rejects.toThrow("ended");
    expect((await kept()).likenesses).toHaveLength(10);
    expect(await collection.findTwins(go)).toBe(5);
    expect(new Set((await collection.twins()).flat()).size).toBe(15);
  });

  it("are found where an earlier reader read a title wrongly, and its words have been read again", async () => {
    const wrong = createIndexedDbCollection();
    const misread = visit(FIRST);
    const { observation } = misread.page as { observation: Observation };
    const posting = { ...observation.posting, title: "Save this gardener" };
    await wrong.recordVisit({
      ...misread,
      page: { kind: "posting", problems: [], observation: { ...observation, posting } },
    });
    await wrong.recordVisit(visit(SECOND));
    await wrong.recordVisit(visit(THIRD, OTHER));
    const read: Reader["read"] = (words) => {
      const identifier = [FIRST, SECOND, THIRD].find((key) => words.url.includes(key));
      const { posting: facts } = sampleObservation({ url: words.url, posting: { identifier } });
      return { observation: { ...words, reader: 2, posting: facts, provenance: {} }, problems: [] };
    };
    const collection = createIndexedDbCollection(openOwn, { version: 2, read });
    expect(await collection.readAgain(go)).toBe(3);
    expect((await kept()).likenesses).toEqual([SECOND, THIRD]);
    expect(await collection.findTwins(go)).toBe(1);
    expect(await collection.twins()).toEqual([[FIRST, SECOND]]);
  });

  it("pass over a damaged record", async () => {
    const collection = createIndexedDbCollection();
    for (const key of [FIRST, SECOND, THIRD])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(visit(key));
    await forgetAll();
    const database = await openOwn(() => undefined);
    await database.put("postings", { key: SECOND } as never);
    database.close();
    await collection.findTwins(go);
    expect(await collection.twins()).toEqual([[FIRST, THIRD]]);
  });

  it("are found in a database of before the step that made room for them", async () => {
    const before = MIGRATIONS.findIndex(({ name }) => name === "create-likenesses");
    const today = createIndexedDbCollection((onClosed) => openDatabase("today", onClosed));
    for (const key of [FIRST, SECOND])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await today.recordVisit(visit(key));
    const [source, old] = [
      await openDatabase("today", () => undefined),
      await openDatabase("pomona", () => undefined, MIGRATIONS.slice(0, before)),
    ];
    for (const store of ["postings", "snapshots", "visits", "openings"] as const)
      // oxlint-disable-next-line no-await-in-loop -- store by store
      for (const row of await source.getAll(store)) void old.put(store, row);
    source.close();
    old.close();
    const collection = createIndexedDbCollection();
    expect(await collection.list()).toHaveLength(2);
    expect(await collection.twins()).toEqual([]);
    await collection.findTwins(go);
    expect(await collection.twins()).toEqual([[FIRST, SECOND]]);
  });
});
