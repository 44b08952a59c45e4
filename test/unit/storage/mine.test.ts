import { describe, expect, it } from "vitest";
import { mineOf } from "../../../src/collection/posting-record.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { HOUR, NOON, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";

async function withRole() {
  const collection = createIndexedDbCollection();
  await collection.recordVisit(sampleVisit());
  return collection;
}

describe("the user's side", () => {
  it("is not touched by a visit", async () => {
    const collection = await withRole();
    const { mine } = await collection.setMine(KEY, { saved: true, status: "applied", stars: 4, notes: "Mine" }, 5);
    await collection.recordVisit(sampleVisit({ bullets: ["Other words"], at: NOON + HOUR }));
    expect((await collection.find(KEY))?.mine).toEqual(mine);
  });

  it("loses nothing when many set something at once", async () => {
    const [card, popup] = [await withRole(), createIndexedDbCollection()];
    await Promise.all([
      card.setMine(KEY, { notes: "Mine" }, 1),
      popup.setMine(KEY, { stars: 4 }, 1),
      card.recordVisit(sampleVisit()),
      popup.setMine(KEY, { saved: true }, 2),
      card.setMine(KEY, { status: "applied" }, 2),
    ]);
    const record = await card.find(KEY);
    const values = (["saved", "status", "stars", "notes"] as const).map((name) => mineOf(record, name));
    expect(values).toEqual([true, "applied", 4, "Mine"]);
  });

  it("takes a value away", async () => {
    const collection = await withRole();
    await collection.setMine(KEY, { stars: 4 }, 1);
    expect((await collection.setMine(KEY, { stars: undefined }, 2)).mine).toEqual({ stars: { at: 2 } });
  });

  it("cannot be set on a role that is not kept", async () => {
    const collection = createIndexedDbCollection();
    await expect(collection.setMine(KEY, { saved: true }, 1)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("removal", () => {
  it("is undone by restore, everything as it was but for when it had been removed", async () => {
    const collection = await withRole();
    const before = await collection.setMine(KEY, { saved: true, notes: "Mine" }, 1);
    await collection.remove([KEY, "200600007"], NOON);
    expect(await collection.list()).toEqual([]);
    await collection.restore([KEY, "200600007"]);
    expect(await collection.list()).toEqual([{ ...before, lastRemoval: { at: NOON } }]);
    await collection.restore([KEY]);
    expect((await collection.find(KEY))?.lastRemoval).toEqual({ at: NOON });
  });

  it("keeps the time of the first telling", async () => {
    const collection = await withRole();
    await collection.remove([KEY], NOON);
    await collection.remove([KEY], NOON + HOUR);
    expect((await collection.find(KEY))?.removedAt).toBe(NOON);
  });

  it("is final after a purge, with all texts and visits, and only for what was removed before", async () => {
    const collection = await withRole();
    await collection.recordVisit(sampleVisit({ posting: { identifier: "200600002" } }));
    await collection.recordVisit(sampleVisit({ posting: { identifier: "200600003" } }));
    await collection.remove([KEY], NOON);
    await collection.remove(["200600002"], NOON + HOUR);
    await collection.purge(NOON + HOUR);
    await collection.restore([KEY, "200600002"]);
    expect((await collection.list()).map(({ key }) => key)).toEqual(["200600003", "200600002"]);
    const database = await openDatabase("pomona", () => undefined);
    const counts = ["postings", "snapshots", "visits", "openings"] as const;
    expect(await Promise.all(counts.map((store) => database.count(store)))).toEqual([2, 2, 2, 2]);
    database.close();
  });

  it("is ended by a visit: the role is seen again, with notes, but not saved", async () => {
    const collection = await withRole();
    await collection.setMine(KEY, { saved: true, notes: "Mine" }, 1);
    await collection.remove([KEY], NOON);
    await collection.recordVisit(sampleVisit({ at: NOON + HOUR }));
    const [record] = await collection.list();
    expect([mineOf(record, "saved"), mineOf(record, "notes")]).toEqual([undefined, "Mine"]);
  });

  it("is undone also after such a visit: the role is saved again, unless the user has unsaved it since", async () => {
    const collection = await withRole();
    await collection.setMine(KEY, { saved: true }, 1);
    await collection.remove([KEY], NOON);
    await collection.recordVisit(sampleVisit({ at: NOON + HOUR }));
    await collection.recordVisit(sampleVisit({ at: NOON + 2 * HOUR }));
    const saved = async () => {
      await collection.restore([KEY]);
      return mineOf(await collection.find(KEY), "saved");
    };
    expect(await saved()).toBe(true);
    await collection.setMine(KEY, { saved: undefined }, NOON + 3 * HOUR);
    expect(await saved()).toBeUndefined();
  });

  it("saves nothing that was not saved when it was removed", async () => {
    const collection = await withRole();
    await collection.setMine(KEY, { saved: true }, 1);
    for (const at of [NOON, NOON + 2 * HOUR]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.remove([KEY], at);
      // oxlint-disable-next-line no-await-in-loop -- see above
      await collection.recordVisit(sampleVisit({ at: at + HOUR }));
    }
    await collection.restore([KEY]);
    expect(mineOf(await collection.find(KEY), "saved")).toBeUndefined();
  });
});
