import { forceCloseDatabase } from "fake-indexeddb";
import { unwrap } from "idb";
import { describe, expect, it, vi } from "vitest";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import type { Database } from "../../../src/storage/schema.ts";
import { asOpeningError, asTransactionError } from "../../../src/storage/storage-error.ts";
import { NOON, removedVisit, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";

describe("transactions", () => {
  it("that write are strict, and one for each decision", async () => {
    const collection = createIndexedDbCollection();
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    await collection.recordVisit(sampleVisit());
    await collection.recordVisit(removedVisit(KEY));
    await collection.setMine(KEY, { saved: true }, 1);
    await collection.setReminder(KEY, { due: "2026-11-28", state: "waiting" }, 1);
    await collection.remove([KEY], 2);
    await collection.restore([KEY]);
    await collection.purge(3);
    const calls = transaction.mock.calls.map(([, ...how]) => how).filter(([mode]) => mode !== "versionchange");
    expect(calls).toEqual(Array.from({ length: 7 }, () => ["readwrite", { durability: "strict" }]));
    transaction.mockRestore();
  });

  it("are ended as soon as all is asked for, so that the browser need not ask", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");
    await collection.setMine(KEY, { saved: true }, 1);
    await collection.find(KEY);
    expect(commit).toHaveBeenCalledTimes(2);
    commit.mockRestore();
  });

  it("leave nothing half done when the disk is full", async () => {
    const collection = createIndexedDbCollection();
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      if (this.name === "openings") throw new DOMException("disk full", "QuotaExceededError");
      return original.call(this, value);
    });
    await expect(collection.recordVisit(sampleVisit())).rejects.toMatchObject({ code: "storage-full" });
    put.mockRestore();
    expect(await collection.find(KEY)).toBeUndefined();
    expect(await collection.history([KEY])).toEqual([]);
    expect((await collection.recordVisit(sampleVisit()))?.record.snapshot).toBe(1);
  });

  it.each(["get", "put"] as const)("tell the reason when the browser ends them during a %s", async (verb) => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const original = IDBObjectStore.prototype[verb];
    const request = vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function (
      this: IDBObjectStore,
      value: IDBValidKey,
    ) {
      const made = original.call(this, value);
      this.transaction.abort();
      Object.assign(this.transaction, { error: new DOMException("disk full while committing", "QuotaExceededError") });
      return made;
    });
    await expect(collection.setMine(KEY, { saved: true }, 1)).rejects.toMatchObject({ code: "storage-full" });
    request.mockRestore();
    expect((await collection.find(KEY))?.mine).toEqual({});
  });
});

describe("a connection", () => {
  it("that was closed or ended is opened again by the next call", async () => {
    const opened: Database[] = [];
    const collection = createIndexedDbCollection(async (onClosed) => {
      const database = await openDatabase("pomona", onClosed);
      opened.push(database);
      return database;
    });
    await collection.recordVisit(sampleVisit());
    opened[0]?.close();
    expect(await collection.list()).toHaveLength(1);
    forceCloseDatabase(rawOf(opened[1]));
    expect(await collection.list()).toHaveLength(1);
    expect(opened).toHaveLength(3);
  });

  it("that could not be had is asked for again by the next call", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("private window", "InvalidStateError");
    });
    const collection = createIndexedDbCollection();
    await expect(collection.list()).rejects.toMatchObject({ name: "CollectionError", code: "storage-unavailable" });
    expect(await collection.list()).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe("errors", () => {
  it.each([
    ["QuotaExceededError", "storage-full"],
    ["InvalidStateError", "storage-unavailable"],
    ["SecurityError", "storage-unavailable"],
    ["UnknownError", "storage-unavailable"],
    ["VersionError", "storage-unavailable"],
    ["DataError", "unknown"],
  ])("%s becomes %s, with the browser's words", (name, code) => {
    const error = asOpeningError(new DOMException("why", name));
    expect([error.code, error.message]).toEqual([code, `${name}: why`]);
    expect(asOpeningError(error)).toBe(error);
    const ofRow = asTransactionError(new DOMException("why", name)).code;
    expect(ofRow).toBe(code === "storage-full" ? code : "unknown");
  });

  it("tells a full disk by its words, too", () => {
    const words = "Connection is closing because of: database or disk is full";
    expect(asTransactionError(new DOMException(words, "UnknownError")).code).toBe("storage-full");
    expect(asOpeningError(new DOMException(words, "UnknownError")).code).toBe("storage-full");
  });

  it("tell of a full disk also where LevelDB ends the connection because of it", () => {
    const why = "Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (WritableFileAppend::8)";
    const error = new DOMException(why, "UnknownError");
    expect([asOpeningError(error).code, asTransactionError(error).code]).toEqual(["storage-full", "storage-full"]);
  });

  it("that are no errors are told as they are", () => {
    expect(asOpeningError(NOON)).toMatchObject({ code: "unknown" });
  });
});

/** The browser's own object behind idb's, as fake-indexeddb's types want it. */
function rawOf(database: Database | undefined): typeof IDBDatabase {
  if (!database) throw new Error("no database was opened");
  return unwrap(database) as unknown as typeof IDBDatabase;
}
