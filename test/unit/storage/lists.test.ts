import { describe, expect, it, vi } from "vitest";
import type { PostingRecord } from "../../../src/collection/posting-record.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { HOUR, NOON, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();

/** A collection with roles seen an hour apart, the first one first. */
async function withRoles(...identifiers: string[]) {
  const collection = createIndexedDbCollection();
  for (const [n, identifier] of identifiers.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await collection.recordVisit(sampleVisit({ at: NOON + n * HOUR, posting: { identifier } }));
  }
  return collection;
}
const keysOf = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);

describe("lists", () => {
  it("come last seen first, without what was removed", async () => {
    const collection = await withRoles("200600001", "200600002", "200600003");
    await collection.remove(["200600002"], NOON);
    expect(keysOf(await collection.list())).toEqual(["200600003", "200600001"]);
  });

  it("have the higher number first of those seen at one time", async () => {
    const collection = await withRoles("200600002", "200600003", "200600001");
    const seen = { url: "https://jobs.apple.com/en-us/details/200600001/x", at: NOON + 9 * HOUR };
    for (const identifier of ["200600001", "200600003"])
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await collection.recordVisit(sampleVisit({ ...seen, id: `again-${identifier}`, posting: { identifier } }));
    expect(keysOf(await collection.list())).toEqual(["200600003", "200600001", "200600002"]);
  });

  it("never touch the texts", async () => {
    const collection = await withRoles("200600001");
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    await collection.list();
    expect(transaction.mock.calls.map(([stores]) => stores)).toEqual([["postings"]]);
    transaction.mockRestore();
  });

  it("read texts and histories in the order asked, leaving out what is not kept", async () => {
    const collection = await withRoles("200600001", "200600002");
    const asked = ["200600002", "200600007", "200600001"];
    expect(keysOf(await collection.read(asked))).toEqual(["200600002", "200600001"]);
    const histories = await collection.history(asked);
    expect(keysOf(histories.map(({ record }) => record))).toEqual(["200600002", "200600001"]);
    expect(await collection.find("200600007")).toBeUndefined();
  });
});

describe("a damaged row", () => {
  async function damage(key: string, row: object): Promise<void> {
    const database = await openDatabase("pomona", () => undefined);
    await database.put("postings", { key, family: key, lastSeen: 1, ...row } as unknown as PostingRecord);
    database.close();
  }

  it("does not take the other roles down with it", async () => {
    const collection = await withRoles("200600001", "200600002");
    await damage("200600002", { posting: "?" });
    expect(keysOf(await collection.list())).toEqual(["200600001"]);
    expect(await collection.find("200600002")).toBeUndefined();
    expect(keysOf(await collection.read(["200600002", "200600001"]))).toEqual(["200600001"]);
    await collection.remove(["200600001", "200600002"], NOON);
  });

  it("is one whose time is no number, for the list as for its beginning", async () => {
    const collection = await withRoles("200600001", "200600002", "200600003");
    const record = await collection.find("200600002");
    for (const time of [{ lastSeen: Number.NaN }, { firstSeen: Number.NaN, lastSeen: NOON }]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await damage("200600002", { ...record, ...time });
      // oxlint-disable-next-line no-await-in-loop -- see above
      const [listed, newest] = await Promise.all([collection.list(), collection.newest(9, false)]);
      expect(keysOf(listed)).toEqual(["200600003", "200600001"]);
      expect(newest.records).toEqual(listed);
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect(await collection.damaged()).toEqual(["200600002"]);
    }
  });

  it("is told by its key, as is one that the browser cannot read; a visit mends it", async () => {
    const collection = await withRoles("200600001", "200600002", "200600003");
    expect(await collection.damaged()).toEqual([]);
    await damage("200600002", { posting: "?" });
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.get;
    const get = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      const made = original.call(this, key);
      if (key === "200600003") queueMicrotask(() => this.transaction.abort());
      return made;
    });
    expect(await collection.damaged()).toEqual(["200600002", "200600003"]);
    get.mockRestore();
    await collection.recordVisit(sampleVisit({ posting: { identifier: "200600002" } }));
    expect(await collection.damaged()).toEqual([]);
  });

  it("is made anew by a visit, with the user's side as it was", async () => {
    const collection = await withRoles("200600001");
    const mine = { notes: { value: "Mine", at: 1 } };
    await damage("200600001", { mine });
    const result = await collection.recordVisit(sampleVisit({ posting: { identifier: "200600001" } }));
    expect(result?.record).toMatchObject({ visits: 1, mine });
  });

  it("that the browser cannot read is left out, the others are read one by one", async () => {
    const collection = await withRoles("200600001", "200600002", "200600003");
    const lost = () => new DOMException("Failed to read large IndexedDB value", "DataError");
    const getAll = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
      throw lost();
    });
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.get;
    const get = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      if (key === "200600002") throw lost();
      return original.call(this, key);
    });
    expect(keysOf(await collection.list())).toEqual(["200600003", "200600001"]);
    getAll.mockRestore();
    get.mockRestore();
  });
});
