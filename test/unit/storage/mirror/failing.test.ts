import { afterEach, describe, expect, it, vi } from "vitest";
import { createIndexedDbCollection, openOwn } from "../../../../src/storage/indexeddb-collection.ts";
import type { MirrorTools } from "../../../../src/storage/mirror/mirror-tools.ts";
import { NOON, sampleVisit } from "../../collection/sample-visit.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { type TwoCopies, twoCopies } from "./two-copies.ts";

useFreshDatabase();
const [KEY, OTHER] = ["200600001-0836", "200600002-0836"] as const;
const rest = () => Promise.resolve();
const look = (key: string) =>
  sampleVisit({ url: `https://jobs.apple.com/en-us/details/${key}/x`, posting: { identifier: key } });

afterEach(() => {
  vi.restoreAllMocks();
});

async function lived(): Promise<TwoCopies> {
  const copies = twoCopies();
  const collection = copies.start();
  for (const key of [KEY, OTHER]) await collection.recordVisit(look(key));
  await collection.setMine(KEY, { saved: true, notes: "Ask about shears" }, NOON);
  return copies;
}

const startWith = (copies: TwoCopies, tools: Partial<MirrorTools>) =>
  createIndexedDbCollection(openOwn, undefined, undefined, { ...copies.tools, ...tools });

/** Every write to a mirror fails while this is so. */
function fillMirror(): () => void {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const original = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    value: { readonly id?: unknown },
    ...more
  ) {
    if (this.name === "upkeep" && value.id === "mirror") throw new DOMException("disk full", "QuotaExceededError");
    return original.call(this, value, ...more);
  });
  return () => put.mockRestore();
}

async function textOfMirror(copies: TwoCopies): Promise<string> {
  return JSON.stringify(await copies.rowsOf("mirror"));
}

describe("a mirror that cannot be had", () => {
  it("keeps no other work from being done", async () => {
    const copies = twoCopies();
    copies.failMirror(true);
    const collection = copies.start();
    await collection.recordVisit(look(KEY));
    await expect(collection.keepMirror(rest)).resolves.toEqual([]);
    expect(copies.reports).not.toEqual([]);
  });

  it("is waited for once, and then by nobody until it answers", async () => {
    const copies = await lived();
    let waits = 0;
    // A wait of the mirror's patience is over at once, and counted.
    const wait = (ms: number) =>
      ms < 3000 ? copies.tools.wait(ms) : copies.tools.wait(30).then(() => void (waits += 1));
    let answer: () => void = () => undefined;
    const silence = new Promise<void>((resolve) => void (answer = resolve));
    const openMirror: MirrorTools["openMirror"] = (onClosed) => silence.then(() => copies.tools.openMirror(onClosed));
    const collection = startWith(copies, { wait, openMirror });
    for (const stars of [1, 2, 3] as const) await collection.setMine(KEY, { stars }, NOON + stars);
    await collection.keepMirror(rest);
    expect(waits).toBe(1);
    answer();
    await vi.waitFor(async () => {
      await collection.keepMirror(rest);
      expect(await copies.rowsOf("mirror")).toMatchObject({
        postings: [[KEY, { mine: { stars: { value: 3, at: NOON + 3 } } }]],
      });
    });
  });
});

describe("a mirror that a write has failed on", () => {
  it("is written no more at the next start, either", async () => {
    const copies = await lived();
    const makeRoom = fillMirror();
    await copies.start().setMine(KEY, { stars: 1 }, NOON + 1);
    makeRoom();
    const torn = await copies.rowsOf("mirror");
    const open = vi.spyOn(copies.tools, "openMirror");
    expect(copies.buckets()).toBe(2);
    const again = copies.start();
    await again.setMine(KEY, { stars: 2 }, NOON + 2);
    expect(open).toHaveBeenCalled();
    expect(await copies.rowsOf("mirror")).toEqual(torn);
    await again.keepMirror(rest);
    expect(copies.buckets()).toBe(1);
    expect(await textOfMirror(copies)).toContain(`"stars":{"value":2`);
  });

  it("nor where there was no room for a mark of that", async () => {
    const copies = await lived();
    vi.spyOn(copies.tools, "beginFresh").mockRejectedValueOnce(new DOMException("no room", "QuotaExceededError"));
    const makeRoom = fillMirror();
    await copies.start().setMine(KEY, { stars: 1 }, NOON + 1);
    makeRoom();
    const torn = await copies.rowsOf("mirror");
    expect(copies.buckets()).toBe(1);
    const again = copies.start();
    await again.setMine(KEY, { stars: 2 }, NOON + 2);
    expect(await copies.rowsOf("mirror")).toEqual(torn);
    await again.keepMirror(rest);
    expect(await textOfMirror(copies)).toContain(`"stars":{"value":2`);
  });

  it("gives way to one that holds what was acknowledged meanwhile, also where the database is lost before its end", async () => {
    const copies = await lived();
    const makeRoom = fillMirror();
    const collection = copies.start();
    await collection.setMine(KEY, { stars: 1 }, NOON + 1);
    makeRoom();
    vi.spyOn(copies.tools, "alone").mockReturnValue(new Promise<never>(() => undefined));
    await collection.setMine(KEY, { stars: 2 }, NOON + 2);
    await collection.setMine(OTHER, { notes: "Second" }, NOON + 3);
    copies.losePrimary();
    vi.restoreAllMocks();
    const again = copies.start();
    expect((await again.find(KEY))?.mine).toMatchObject({ stars: { value: 2 }, notes: { value: "Ask about shears" } });
    expect((await again.find(OTHER))?.mine.notes?.value).toBe("Second");
    await again.keepMirror(rest);
    expect(copies.buckets()).toBe(1);
    expect(await again.rescue()).toEqual({ at: NOON, roles: 2 });
  });
});

describe("a role that was deleted for good while the mirror failed", () => {
  async function purged(copies: TwoCopies) {
    copies.failMirror(true);
    const collection = copies.start();
    await collection.remove([KEY], NOON + 1);
    await collection.purge(NOON + 2);
    copies.failMirror(false);
  }

  it("does not come back with a loss, and is noted no longer than until the mirror has followed", async () => {
    const copies = await lived();
    await purged(copies);
    expect(copies.purged()).toEqual([KEY]);
    copies.losePrimary();
    const again = copies.start();
    expect([await again.list(), await again.removed(), await again.rescue()]).toEqual([[], [], { at: NOON, roles: 0 }]);
    await again.keepMirror(rest);
    expect(copies.purged()).toEqual([]);
    expect(await copies.allText()).not.toContain(KEY);
  });

  it("comes back where the user has brought it in from a file since", async () => {
    const copies = await lived();
    const histories = await copies.start().history([KEY]);
    await purged(copies);
    await copies.startImports().bringIn("import", histories, NOON + 5);
    expect(copies.purged()).toEqual([]);
    copies.losePrimary();
    expect((await copies.start().find(KEY))?.mine.notes?.value).toBe("Ask about shears");
  });

  it("comes back where the user has kept it anew", async () => {
    const copies = await lived();
    await purged(copies);
    const again = copies.start();
    await again.recordVisit(sampleVisit({ at: NOON + 9 }));
    await again.setMine(KEY, { notes: "Once more" }, NOON + 9);
    copies.losePrimary();
    expect((await copies.start().find(KEY))?.mine.notes?.value).toBe("Once more");
  });
});
