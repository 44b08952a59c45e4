import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { createIndexedDbCollection, openOwn } from "../../../../src/storage/indexeddb-collection.ts";
import type { MirrorTools } from "../../../../src/storage/mirror/mirror-tools.ts";
import { ownMirror } from "../../../../src/storage/mirror/open-mirror.ts";
import { NOON, sampleVisit } from "../../collection/sample-visit.ts";
import { useFreshDatabase } from "../fresh-database.ts";

useFreshDatabase();
const keys = Array.from({ length: 120 }, (_, at) => `2006${String(at).padStart(5, "0")}-0836`);
const rest = () => Promise.resolve();

/** A browser's buckets and locks. What is deleted takes its rows along, and closes whatever is open in it. */
function fakeBrowser() {
  const buckets = new Map<string, { readonly factory: IDBFactory; readonly opened: IDBDatabase[] }>();
  const made: string[] = [];
  const turns = new Map<string, Promise<unknown>>();
  const storageBuckets = {
    open(name: string) {
      const bucket = buckets.get(name) ?? { factory: new IDBFactory(), opened: [] };
      if (!buckets.has(name)) made.push(name);
      buckets.set(name, bucket);
      const open = (database: string, version: number) => {
        const request = bucket.factory.open(database, version);
        request.addEventListener("success", () => bucket.opened.push(request.result));
        return request;
      };
      return Promise.resolve({ indexedDB: { open } });
    },
    keys: () => Promise.resolve([...buckets.keys()].toSorted()),
    delete(name: string) {
      for (const database of buckets.get(name)?.opened ?? []) database.close();
      buckets.delete(name);
      return Promise.resolve();
    },
  };
  const locks = {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const before = turns.get(name) ?? Promise.resolve();
      const next = before.then(work, work);
      turns.set(
        name,
        next.catch(() => undefined),
      );
      return next;
    },
  };
  return { storageBuckets, locks, buckets, made };
}

function profile() {
  const browser = fakeBrowser();
  const reports: unknown[] = [];
  const purged: MirrorTools["purged"] = { read: () => Promise.resolve([]), write: () => Promise.resolve() };
  const start = () =>
    createIndexedDbCollection(
      openOwn,
      undefined,
      undefined,
      ownMirror(browser, purged, (error) => reports.push(error)),
    );
  return { ...browser, start, reports };
}

/** Fails the next write that would count a change of a mirror. */
function failNextWrite(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const original = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    value: { readonly id?: unknown },
    ...more
  ) {
    if (this.name !== "upkeep" || value.id !== "mirror") return original.call(this, value, ...more);
    put.mockRestore();
    throw new DOMException("disk full", "QuotaExceededError");
  });
}

describe("the mirror in buckets", () => {
  it("is replaced while several pages of ours write, and no number is made twice", { timeout: 20_000 }, async () => {
    const { start, buckets, made } = profile();
    const [worker, page] = [start(), start()];
    for (const key of keys) {
      await worker.recordVisit(
        sampleVisit({ url: `https://jobs.apple.com/en-us/details/${key}/x`, posting: { identifier: key } }),
      );
      await worker.setMine(key, { notes: "before" }, NOON);
    }
    await page.setMine(keys[0] ?? "", { stars: 1 }, NOON + 1);
    failNextWrite();
    await worker.setMine(keys[1] ?? "", { stars: 1 }, NOON + 2);
    // Begins the fresh one, which both write to, or about, from here on.
    const writes = keys.slice(0, 30).map(async (key, at) => {
      await new Promise((resolve) => void setTimeout(resolve, at * 7));
      await (at % 2 ? worker : page).setMine(key, { stars: 3 }, NOON + 10 + at);
    });
    await Promise.all(writes);
    for (const collection of [worker, page, worker]) await collection.keepMirror(rest);
    expect(made).toEqual([...new Set(made)]);
    expect(made.length).toBeGreaterThan(1);
    expect([...buckets.keys()]).toEqual(made.slice(-1));
    for (const collection of [page, worker]) await collection.setMine(keys[2] ?? "", { stars: 5 }, NOON + 99);
    expect(made).toEqual([...new Set(made)]);

    globalThis.indexedDB = new IDBFactory();
    const again = start();
    const marks = Object.fromEntries(
      (await again.list()).map(({ key, mine }) => [key, [mine.notes?.value, mine.stars?.value]]),
    );
    const stars = (at: number): number | undefined => (at === 2 ? 5 : at < 30 ? 3 : undefined);
    expect(marks).toEqual(Object.fromEntries(keys.map((key, at) => [key, ["before", stars(at)]])));
  });

  it("is none where there are no buckets", () => {
    expect(ownMirror({}, { read: () => Promise.resolve([]), write: () => Promise.resolve() }, () => undefined)).toBe(
      undefined,
    );
  });
});
