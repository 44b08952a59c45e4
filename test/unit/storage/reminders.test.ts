import { describe, expect, it, vi } from "vitest";
import type { Reminder } from "../../../src/collection/reminder.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { HOUR, NOON, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const WAITING = { due: "2026-11-28", state: "waiting" } as const;

async function withRole() {
  const collection = createIndexedDbCollection();
  await collection.recordVisit(sampleVisit());
  return collection;
}

describe("a reminder", () => {
  it("is set, moved, done and set again, and told again by each repeated call", async () => {
    const collection = await withRole();
    expect(await collection.reminders()).toEqual([]);
    const steps = [
      [WAITING, 5],
      [{ due: "2026-12-01", state: "waiting" }, 6],
      [{ due: "2026-12-01", state: "done" }, 7],
      [WAITING, 8],
    ] as const;
    for (const [value, at] of steps) {
      const kept = { key: KEY, ...value, at };
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await collection.setReminder(KEY, value, at)).toEqual(kept);
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect(await collection.setReminder(KEY, value, at)).toEqual(kept);
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect(await collection.reminders()).toEqual([kept]);
    }
  });

  it("is not brought back by a late retry of what was asked before it was done", async () => {
    const collection = await withRole();
    await collection.setReminder(KEY, WAITING, 5);
    await collection.setReminder(KEY, { ...WAITING, state: "done" }, 6);
    expect(await collection.setReminder(KEY, WAITING, 5)).toMatchObject({ state: "done", at: 6 });
    expect(await collection.reminders()).toMatchObject([{ state: "done" }]);
  });

  it("is kept by the next start, is part of the history, and leaves the light record as it was", async () => {
    const collection = await withRole();
    const before = await collection.find(KEY);
    const kept = await collection.setReminder(KEY, WAITING, 5);
    const again = createIndexedDbCollection();
    expect(await again.reminders()).toEqual([kept]);
    expect((await again.history([KEY]))[0]?.reminder).toEqual(kept);
    expect(await again.find(KEY)).toEqual(before);
  });

  it("cannot be set on a role that is not kept", async () => {
    const collection = createIndexedDbCollection();
    await expect(collection.setReminder(KEY, WAITING, 5)).rejects.toMatchObject({ code: "not-found" });
    expect(await collection.reminders()).toEqual([]);
  });
});

describe("the reminder of a role that is removed", () => {
  it("is not told while the role is away, and is there again when that comes back", async () => {
    const collection = await withRole();
    const kept = await collection.setReminder(KEY, WAITING, 5);
    await collection.remove([KEY], NOON);
    expect(await collection.reminders()).toEqual([]);
    await collection.restore([KEY]);
    expect(await collection.reminders()).toEqual([kept]);
  });

  it("goes with the role for good", async () => {
    const collection = await withRole();
    await collection.setReminder(KEY, WAITING, 5);
    await collection.remove([KEY], NOON);
    await collection.purge(NOON + 1);
    await collection.recordVisit(sampleVisit());
    expect(await collection.reminders()).toEqual([]);
    expect((await collection.history([KEY]))[0]).not.toHaveProperty("reminder");
  });

  it("brings the role back when it is set after that, and only then", async () => {
    const collection = await withRole();
    await collection.remove([KEY], NOON);
    await collection.setReminder(KEY, WAITING, NOON - HOUR);
    await collection.setReminder(KEY, { ...WAITING, state: "cancelled" }, NOON + 1);
    expect(await collection.list()).toEqual([]);
    await collection.setReminder(KEY, WAITING, NOON + HOUR);
    expect(await collection.list()).toHaveLength(1);
    expect(await collection.reminders()).toHaveLength(1);
  });
});

describe("damage", () => {
  it("to one reminder leaves the others, and is mended by setting it anew", async () => {
    const collection = await withRole();
    await collection.recordVisit(sampleVisit({ posting: { identifier: "200600002" } }));
    await collection.setReminder("200600002", WAITING, 5);
    const database = await openDatabase("pomona", () => undefined);
    for (const row of [{ due: "soon" }, { ...WAITING, at: "now" }, { ...WAITING, state: "lost", at: 9 }]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await database.put("reminders", { key: KEY, ...row } as unknown as Reminder);
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect((await collection.reminders()).map(({ key }) => key)).toEqual(["200600002"]);
    }
    database.close();
    await collection.setReminder(KEY, WAITING, 1);
    expect(await collection.reminders()).toHaveLength(2);
  });

  it("that the browser cannot read past takes no more with it than what is damaged", async () => {
    const collection = await withRole();
    await collection.recordVisit(sampleVisit({ posting: { identifier: "200600002" } }));
    await collection.setReminder(KEY, WAITING, 5);
    await collection.setReminder("200600002", WAITING, 5);
    const lost = new Set([KEY]);
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const original = IDBObjectStore.prototype.get;
    const get = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === "reminders" && lost.has(key as string)) throw new DOMException("Failed to read", "DataError");
      return original.call(this, key);
    });
    expect((await collection.reminders()).map(({ key }) => key)).toEqual(["200600002"]);
    lost.add("200600002");
    expect(await collection.reminders()).toEqual([]);
    get.mockRestore();
  });

  it("to a role hides its reminder until the role is seen again", async () => {
    const collection = await withRole();
    const kept = await collection.setReminder(KEY, WAITING, 5);
    const database = await openDatabase("pomona", () => undefined);
    await database.put("postings", { key: KEY, lastSeen: 1, family: KEY } as never);
    database.close();
    expect(await collection.reminders()).toEqual([]);
    await collection.recordVisit(sampleVisit());
    expect(await collection.reminders()).toEqual([kept]);
  });
});
