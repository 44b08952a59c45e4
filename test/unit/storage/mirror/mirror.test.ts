import { describe, expect, it, vi } from "vitest";
import type { PageVisit } from "../../../../src/collection/collection.ts";
import { HOUR, NOON, removedVisit, sampleVisit } from "../../collection/sample-visit.ts";
import { filesUnder } from "../../source-files.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { type TwoCopies, twoCopies } from "./two-copies.ts";

useFreshDatabase();
const [KEY, OTHER, THIRD] = ["200600001-0836", "200600002-0836", "200600003-0836"] as const;
const rest = () => Promise.resolve();

function look(key: string, bullet = "Can prune a tree", at = NOON): PageVisit {
  const url = `https://jobs.apple.com/en-us/details/${key}/gardener`;
  return sampleVisit({ at, url, bullets: [bullet], posting: { identifier: key } });
}

/** What a user does on a day: three roles, of which the first two become theirs. */
async function live({ start }: TwoCopies) {
  const collection = start();
  for (const key of [KEY, OTHER, THIRD]) await collection.recordVisit(look(key));
  await collection.setMine(KEY, { saved: true, notes: "Ask about shears" }, NOON);
  await collection.setReminder(OTHER, { due: "2026-12-01", state: "waiting" }, NOON);
  await collection.recordVisit(look(KEY, "Can prune a hedge", NOON + HOUR));
  return collection;
}

/** What the collection holds of these roles, as the mirror would. */
async function ofUsers(copies: TwoCopies, keys: readonly string[]) {
  const rows = await copies.rowsOf("collection");
  const isTheirs = ([, value]: [unknown, { readonly key: string }]) => keys.includes(value.key);
  return Object.fromEntries(
    Object.entries(rows).map(([store, some]) => [
      store,
      store === "answers" ? some : some.filter((row) => isTheirs(row as never)),
    ]),
  );
}

describe("the mirror", () => {
  it("holds every row of the roles that the user did something with, and of no other", async () => {
    const copies = twoCopies();
    await live(copies);
    const mirror = await copies.rowsOf("mirror");
    expect(mirror).toEqual(await ofUsers(copies, [KEY, OTHER]));
    expect(Object.values(mirror).map(({ length }) => length)).toEqual([2, 3, 3, 1, 0]);
    expect(copies.reports).toEqual([]);
  });

  it("follows each verb before it is answered", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
    const acts = [
      () => collection.setMine(KEY, { notes: "Bring gloves" }, NOON + 1),
      () => collection.setMine(KEY, { saved: undefined }, NOON + 2),
      () => collection.recordVisit(removedVisit(KEY, { at: NOON + 2 * HOUR })),
      () => collection.recordVisit(look(OTHER, "Can plant a tree", NOON + 3 * HOUR)),
      () => collection.remove([KEY, THIRD], NOON + 3),
      () => collection.restore([KEY]),
      () => collection.setReminder(OTHER, { due: "2026-12-01", state: "done" }, NOON + 4),
      () =>
        collection.setAnswers(
          [{ ask: { kind: "skill", words: "Swift", role: OTHER }, set: { value: "met" }, taken: [] }],
          NOON,
        ),
      () => collection.setAnswers([{ ask: { kind: "skill", words: "Swift" }, set: {}, taken: ["value"] }], NOON + 1),
      () => collection.remove([KEY], NOON + 5),
      () => collection.purge(NOON + 6),
    ];
    for (const act of acts) {
      await act();
      expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
    }
  });

  it("follows decisions that are made side by side, from several pages", async () => {
    const copies = twoCopies();
    const [one, two] = [await live(copies), copies.start()];
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        (at % 2 ? one : two).setMine(at % 3 ? KEY : OTHER, { notes: `Note ${at}` }, NOON + at),
      ),
    );
    await Promise.all([one.keepMirror(rest), two.keepMirror(rest)]);
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
  });

  it("forgets what is deleted for good", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
    const swift = { kind: "skill", words: "Swift", role: KEY } as const;
    await collection.setAnswers([{ ask: swift, set: { value: "met" }, taken: [] }], NOON);
    await collection.remove([KEY], NOON + 1);
    await collection.purge(NOON + 2);
    const text = await copies.allText();
    expect(text).toContain("Swift");
    expect(text).not.toContain(KEY);
    expect(text).not.toContain("shears");
    expect(text).not.toContain("hedge");
    expect(text).toContain(OTHER);
  });

  it("takes over a role whole that was deleted and kept anew in the meantime", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
    await collection.remove([KEY], NOON + 1);
    // The mirror may well hear of the last of these together with the first.
    const purging = collection.purge(NOON + 2);
    await collection.recordVisit(look(KEY, "Can rake leaves", NOON + 5 * HOUR));
    await collection.setMine(KEY, { stars: 3 }, NOON + 3);
    await purging;
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
  });

  it("does not run ahead of a decision that the disk had no room for", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
    const before = await copies.rowsOf("mirror");
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      const made = original.call(this, value);
      this.transaction.abort();
      Object.assign(this.transaction, { error: new DOMException("disk full while committing", "QuotaExceededError") });
      return made;
    });
    const setting = collection.setMine(KEY, { notes: "Lost" }, NOON + 1);
    await expect(setting).rejects.toMatchObject({ code: "storage-full" });
    put.mockRestore();
    expect((await collection.find(KEY))?.mine.notes?.value).toBe("Ask about shears");
    expect(await copies.rowsOf("mirror")).toEqual(before);
    await collection.setMine(KEY, { notes: "Kept" }, NOON + 2);
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
    expect(copies.reports).toEqual([]);
  });

  it("is written as strictly as the collection, in one transaction for each decision", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    await collection.setMine(KEY, { stars: 2 }, NOON + 1);
    // One here and one there, and nothing that is read before either.
    expect(transaction).toHaveBeenCalledTimes(2);
    await collection.recordVisit(look(KEY, "Can prune a rose", NOON + 4 * HOUR));
    await collection.recordVisit(look(THIRD, "Can prune a rose", NOON + 4 * HOUR));
    const writing = transaction.mock.calls.map(([, ...how]) => how).filter(([mode]) => mode === "readwrite");
    transaction.mockRestore();
    // Twice for what is the user's, once for what is not.
    expect(writing).toEqual(Array.from({ length: 5 }, () => ["readwrite", { durability: "strict" }]));
  });

  it("is told of every change: nothing is changed by way of a cursor, of which it would not hear", () => {
    const files = filesUnder("src/storage");
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(({ text }) => /[cC]ursor\.(update|delete)\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("fails nothing by failing, and is made good later", async () => {
    const copies = twoCopies();
    copies.failMirror(true);
    const collection = await live(copies);
    expect((await collection.find(KEY))?.mine.notes?.value).toBe("Ask about shears");
    expect(copies.reports).not.toEqual([]);
    copies.failMirror(false);
    const again = copies.start();
    await again.keepMirror(rest);
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
    await again.setMine(KEY, { stars: 5 }, NOON + 9);
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
  });

  it("is followed by a fresh one after a write to it has failed, and is written no more", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
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
    await collection.setMine(KEY, { stars: 1 }, NOON + 1);
    expect(copies.reports).toHaveLength(1);
    const before = await copies.rowsOf("mirror");
    // Still no room: what is there stays as it is.
    await collection.setMine(KEY, { stars: 2 }, NOON + 2);
    await collection.keepMirror(rest);
    // The old one is still the first.
    expect(copies.buckets()).toBeGreaterThan(1);
    expect(await copies.rowsOf("mirror")).toEqual(before);
    put.mockRestore();
    await collection.setMine(KEY, { stars: 3 }, NOON + 3);
    await collection.keepMirror(rest);
    expect(copies.buckets()).toBe(1);
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
    await collection.setMine(KEY, { stars: 4 }, NOON + 4);
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
  });

  it("is made anew where it was lost itself, and rid of what should not be there", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
    copies.loseMirror();
    await copies.start().keepMirror(rest);
    expect(await copies.rowsOf("mirror")).toEqual(await ofUsers(copies, [KEY, OTHER]));
    // Purged while the mirror could not be had.
    copies.failMirror(true);
    const without = copies.start();
    await without.remove([KEY], NOON + 1);
    await without.purge(NOON + 2);
    copies.failMirror(false);
    await copies.start().keepMirror(rest);
    expect(await copies.allText()).not.toContain("shears");
    expect(await collection.find(KEY)).toBeUndefined();
  });

  it("follows files that come in, of whatever size, and go again", async () => {
    const copies = twoCopies();
    const collection = await live(copies);
    const [history] = await collection.history([KEY]);
    if (!history) throw new Error("no history");
    const many = Array.from({ length: 300 }, (_, at) => {
      const key = `2007${String(at).padStart(5, "0")}`;
      return { ...history, record: { ...history.record, key, family: key }, snapshots: [], visits: [] };
    });
    const imports = copies.startImports();
    await imports.bringIn("import-few", many.slice(0, 5), NOON + 1);
    expect((await copies.rowsOf("mirror"))["postings"]).toHaveLength(7);
    await imports.bringIn("import-many", many, NOON + 2);
    await copies.start().keepMirror(rest);
    expect((await copies.rowsOf("mirror"))["postings"]).toHaveLength(302);
    await imports.undo("import-many");
    await copies.start().keepMirror(rest);
    expect((await copies.rowsOf("mirror"))["postings"]).toHaveLength(7);
  });
});
