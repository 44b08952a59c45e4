import { describe, expect, it } from "vitest";
import type { Remember } from "../../../src/collection/settings.ts";
import { createIndexedDbCollection, openOwn } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { HOUR, NOON, removedVisit, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const OTHER = "200600002-0836";
const other = (at = NOON) =>
  sampleVisit({ at, url: `https://jobs.apple.com/en-us/details/${OTHER}/x`, posting: { identifier: OTHER } });
const remembering = (remember: Remember) =>
  createIndexedDbCollection(openOwn, undefined, () => Promise.resolve(remember));

/** How many rows each store has. */
async function rows(): Promise<readonly number[]> {
  const database = await openDatabase("pomona", () => undefined);
  const counts = await Promise.all(
    (["postings", "snapshots", "visits", "openings"] as const).map((name) => database.count(name)),
  );
  database.close();
  return counts;
}

describe("where only what the user saves is remembered", () => {
  it("a look leaves no trace, and is answered as it would have been written, but for the snapshot", async () => {
    const written = (await remembering("every").recordVisit(other()))?.record;
    const look = sampleVisit();
    const answer = await remembering("saved").recordVisit(look);
    expect(await rows()).toEqual([1, 1, 1, 1]);
    expect(answer?.before).toBeUndefined();
    expect(answer?.record).toMatchObject({ key: KEY, visits: 1, snapshots: 0, mine: {}, firstSeen: NOON });
    expect(Object.keys(answer?.record ?? {})).toEqual(Object.keys(written ?? {}));
    expect(await remembering("saved").find(KEY)).toBeUndefined();
  });

  it("a look that is wanted after all is written, once, under the same id", async () => {
    const collection = remembering("saved");
    const look = sampleVisit();
    await collection.recordVisit(look);
    await expect(collection.setMine(KEY, { saved: true }, 5)).rejects.toMatchObject({ code: "not-found" });
    await collection.recordVisit({ ...look, wanted: true });
    await collection.recordVisit({ ...look, wanted: true });
    expect((await collection.setMine(KEY, { saved: true }, 5)).visits).toBe(1);
    expect(await rows()).toEqual([1, 1, 1, 1]);
  });

  it("what is kept already is kept up to date, saved or not", async () => {
    await remembering("every").recordVisit(sampleVisit());
    const collection = remembering("saved");
    await collection.recordVisit(sampleVisit({ at: NOON + HOUR, bullets: ["Can climb a tree"] }));
    expect(await collection.find(KEY)).toMatchObject({ visits: 2, snapshots: 2, lastSeen: NOON + HOUR });
    expect(await collection.recordVisit(removedVisit(KEY))).toMatchObject({ record: { visits: 3 } });
    expect((await collection.find(KEY))?.listing).toBe("removed");
  });

  it("a role that was removed does not come back by a look, at its posting or at a page without it", async () => {
    await remembering("every").recordVisit(sampleVisit());
    const collection = remembering("saved");
    await collection.remove([KEY], NOON);
    const kept = await collection.find(KEY);
    expect(await collection.recordVisit(sampleVisit())).toMatchObject({ before: { key: KEY } });
    await collection.recordVisit(removedVisit(KEY));
    expect(await collection.find(KEY)).toEqual(kept);
    expect(await collection.list()).toEqual([]);
  });

  it("a damaged record is mended by a look, for it was kept", async () => {
    const collection = remembering("saved");
    const database = await openDatabase("pomona", () => undefined);
    await database.put("postings", { key: KEY, mine: { saved: { value: true, at: 1 } } } as never);
    database.close();
    await collection.recordVisit(sampleVisit());
    expect(await collection.find(KEY)).toMatchObject({ visits: 1, mine: { saved: { value: true } } });
  });
});

describe("what was kept for long enough", () => {
  it("is removed together, and comes back together", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    await collection.recordVisit(other(NOON + HOUR));
    expect(await collection.letGo(NOON, 9)).toEqual([]);
    expect(await collection.letGo(NOON + 1, 9)).toEqual([KEY]);
    expect(await collection.removed()).toEqual([{ key: KEY, at: 9 }]);
    expect((await collection.list()).map(({ key }) => key)).toEqual([OTHER]);
    expect(await collection.letGo(NOON + 1, 10)).toEqual([]);
    await collection.restore([KEY]);
    expect(await collection.list()).toHaveLength(2);
  });

  it("stays where the user did something with it, or waits to be reminded of it", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    await collection.recordVisit(other());
    await collection.setMine(KEY, { notes: "Mine" }, 5);
    await collection.setReminder(OTHER, { due: "2026-12-01", state: "waiting" }, 5);
    expect(await collection.letGo(NOON + HOUR, 9)).toEqual([]);
    await collection.setReminder(OTHER, { due: "2026-12-01", state: "done" }, 6);
    expect(await collection.letGo(NOON + HOUR, 9)).toEqual([OTHER]);
    await collection.purge(10);
    expect((await collection.history([KEY, OTHER])).map(({ record }) => record.key)).toEqual([KEY]);
  });

  it("stays where its page was looked at since, also where that no longer shows the posting", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    await collection.recordVisit(removedVisit(KEY, { at: NOON + 2 * HOUR }));
    expect(await collection.letGo(NOON + HOUR, 9)).toEqual([]);
    expect(await collection.letGo(NOON + 3 * HOUR, 9)).toEqual([KEY]);
  });

  it("stays once it was brought back, for as long as what was looked at then", async () => {
    const collection = createIndexedDbCollection();
    const DAY = 24 * HOUR;
    await collection.recordVisit(sampleVisit({ at: NOON - 100 * DAY }));
    expect(await collection.letGo(NOON - 90 * DAY, NOON)).toEqual([KEY]);
    await collection.restore([KEY]);
    expect(await collection.letGo(NOON - 89 * DAY, NOON + DAY)).toEqual([]);
    expect(await collection.letGo(NOON + 1, NOON + 91 * DAY)).toEqual([KEY]);
  });

  it("goes also where a damaged record stays", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const database = await openDatabase("pomona", () => undefined);
    await database.put("postings", { key: OTHER, lastSeen: 1 } as never);
    database.close();
    expect(await collection.letGo(NOON + 1, 9)).toEqual([KEY]);
    expect(await collection.damaged()).toEqual([OTHER]);
  });
});

describe("what was removed", () => {
  it("is listed until it is purged, the last first, damaged records too", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const database = await openDatabase("pomona", () => undefined);
    await database.put("postings", { key: OTHER } as never);
    database.close();
    await collection.remove([KEY], 5);
    await collection.remove([OTHER], 6);
    expect(await collection.removed()).toEqual([
      { key: OTHER, at: 6 },
      { key: KEY, at: 5 },
    ]);
    expect(await collection.damaged()).toEqual([]);
    await collection.restore([OTHER]);
    expect(await collection.damaged()).toEqual([OTHER]);
    await collection.remove([OTHER], 7);
    await collection.purge(8);
    expect([await collection.removed(), await collection.damaged(), await rows()]).toEqual([[], [], [0, 0, 0, 0]]);
  });
});

describe("a page that had stood open for long when it was looked at", () => {
  const late = (visit: ReturnType<typeof sampleVisit>) => ({ ...visit, late: true }) as const;

  it("is answered with what is kept, and changes nothing of it, whatever it says", async () => {
    const collection = remembering("every");
    await collection.recordVisit(sampleVisit({ at: NOON }));
    const kept = (await collection.recordVisit(removedVisit(KEY, { at: NOON + HOUR })))?.record;
    const before = await rows();
    const answer = await collection.recordVisit(late(sampleVisit({ at: NOON - HOUR, bullets: ["Has boots"] })));
    expect(answer).toMatchObject({ record: kept, before: kept });
    expect(kept?.listing, "a role that is gone is not listed again by an old page").toBe("removed");
    await collection.recordVisit(sampleVisit({ at: NOON + 2 * HOUR }));
    const listed = await collection.find(KEY);
    const gone = await collection.recordVisit(late(removedVisit(KEY, { at: NOON - HOUR })));
    expect([gone?.record, await collection.find(KEY)]).toEqual([listed, listed]);
    expect((await rows()).slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it("is kept as of its load where the user wants its role", async () => {
    const collection = remembering("every");
    const look = late(sampleVisit({ at: NOON - HOUR }));
    expect((await collection.recordVisit(look))?.record).toMatchObject({ snapshots: 0 });
    expect(await rows()).toEqual([0, 0, 0, 0]);
    await collection.recordVisit({ ...look, wanted: true });
    expect(await collection.find(KEY)).toMatchObject({ firstSeen: NOON - HOUR, lastSeen: NOON - HOUR, visits: 1 });
  });

  it("brings a role back that the user wants again, and writes nothing over what was seen since", async () => {
    const collection = remembering("every");
    await collection.recordVisit(sampleVisit({ at: NOON }));
    const seen = await collection.find(KEY);
    await collection.remove([KEY], NOON + 1);
    const before = await rows();
    const look = { ...late(sampleVisit({ at: NOON - HOUR, bullets: ["Has boots"] })), wanted: true } as const;
    for (const _ of [1, 2]) expect((await collection.recordVisit(look))?.record).toMatchObject({ lastSeen: NOON });
    expect(await collection.find(KEY)).toEqual({
      ...seen,
      lastRemoval: { at: NOON + 1 },
      mine: { saved: { at: NOON + 1 } },
    });
    expect(await rows()).toEqual(before);
    await collection.recordVisit(removedVisit(KEY, { at: NOON + HOUR }));
    const gone = await collection.find(KEY);
    await collection.recordVisit({ ...look, id: "another", at: NOON + 1 });
    expect(await collection.find(KEY), "an older page lists nothing again").toEqual(gone);
    const listed = (await collection.recordVisit(sampleVisit({ at: NOON + 3 * HOUR })))?.record;
    await collection.recordVisit({ ...late(removedVisit(KEY, { at: NOON })), wanted: true });
    expect(await collection.find(KEY), "nor is it gone by one").toEqual(listed);
  });
});
