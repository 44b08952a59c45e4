import { describe, expect, it, vi } from "vitest";
import type { Collection } from "../../../src/collection/collection.ts";
import { NO_NEWEST } from "../../../src/collection/newest-roles.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { BULLETS, withOtherWords } from "../collection/likeness/sample-text.ts";
import { HOUR, NOON, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();

/** Roles seen an hour apart, the first one first, each with words of its own, or with those of all that say "same". */
async function seen(...roles: readonly (readonly [identifier: string, words?: "same"])[]): Promise<Collection> {
  const collection = createIndexedDbCollection();
  for (const [n, [identifier, words]] of roles.entries()) {
    const bullets = words ? BULLETS : withOtherWords(BULLETS, 40 + n).map((line) => `${line} ${n}`);
    const url = `https://jobs.apple.com/en-us/details/${identifier}/gardener`;
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await collection.recordVisit(sampleVisit({ at: NOON + n * HOUR, url, bullets, posting: { identifier } }));
  }
  return collection;
}
const keysOf = (records: readonly { readonly key: string }[]) => records.map(({ key }) => key);

describe("the newest roles", () => {
  it("are the beginning of the list, without what was removed", async () => {
    const collection = await seen(["200600001"], ["200600002"], ["200600003"], ["200600004"]);
    await collection.remove(["200600003"], NOON);
    const newest = await collection.newest(2, false);
    expect(keysOf(newest.records)).toEqual(["200600004", "200600002"]);
    expect(newest).toMatchObject({ records: (await collection.list()).slice(0, 2), relatives: [], isWhole: false });
  });

  it("are all of them where there are no more", async () => {
    const collection = await seen(["200600001"], ["200600002"]);
    expect(await collection.newest(2, true)).toEqual({ ...NO_NEWEST, records: await collection.list(), isWhole: true });
    expect(await createIndexedDbCollection().newest(2, false)).toMatchObject({ isWhole: true });
  });

  it("are the saved ones alone, where these are wanted", async () => {
    const collection = await seen(["200600001"], ["200600002"], ["200600003"], ["200600004"]);
    for (const key of ["200600001", "200600003", "200600004"])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.setMine(key, { saved: true }, NOON);
    await collection.setMine("200600004", { saved: false }, NOON + 1);
    const { records, isWhole } = await collection.newest(1, true);
    expect([keysOf(records), isWhole]).toEqual([["200600003"], false]);
  });

  it("bring their families along, wherever these stand in the list", async () => {
    const collection = await seen(
      ["200600001-0836", "same"],
      ["200600002-0836", "same"],
      ["200600002-1451", "same"],
      ["200600008"],
      ["200600009-0836", "same"],
      ["200600010"],
    );
    const { records, relatives, twins } = await collection.newest(2, false);
    expect(keysOf(records)).toEqual(["200600010", "200600009-0836"]);
    expect(keysOf(relatives).toSorted()).toEqual(["200600001-0836", "200600002-0836", "200600002-1451"]);
    expect(new Set(twins.map(String))).toEqual(new Set((await collection.twins()).map(String)));
  });

  it("touch no text, and of the roles no more than these", async () => {
    const collection = await seen(["200600001"], ["200600002"], ["200600003"], ["200600004"]);
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const step = vi.spyOn(IDBCursor.prototype, "continue");
    const getAll = vi.spyOn(IDBObjectStore.prototype, "getAll");
    await collection.newest(1, false);
    expect(transaction.mock.calls.map(([stores]) => stores)).toEqual([["postings", "twins"]]);
    expect([step.mock.calls.length, getAll.mock.calls.length]).toEqual([1, 0]);
    for (const one of [transaction, step, getAll]) one.mockRestore();
  });

  it("are not told where a row cannot be read, for the list leaves that one out", async () => {
    const collection = await seen(["200600001"]);
    const cursor = vi.spyOn(IDBIndex.prototype, "openCursor").mockImplementation(() => {
      throw new DOMException("Failed to read large IndexedDB value", "DataError");
    });
    expect(await collection.newest(2, false)).toEqual(NO_NEWEST);
    cursor.mockRestore();
  });
});
