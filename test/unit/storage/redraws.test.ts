import { describe, expect, it } from "vitest";
import type { PageVisit } from "../../../src/collection/collection.ts";
import { hasChanged } from "../../../src/collection/changed-at.ts";
import { versionsOf } from "../../../src/collection/versions.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { HOUR, NOON, removedVisit, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const HALF = ["Can prune a tree"];
const WHOLE = ["Can prune a tree", "Has boots"];

/** What one arrival at a page found, `after` ms from its first look. */
const look = (bullets: readonly string[], after = 0): PageVisit =>
  sampleVisit({ id: "arrival-1", at: NOON + HOUR + after, bullets });

async function kept(collection: ReturnType<typeof createIndexedDbCollection>, key = KEY) {
  const [history] = await collection.history([key]);
  if (!history) throw new Error("nothing is kept");
  const { record, visits, snapshots } = history;
  const items = snapshots.map(({ observation }) => observation.posting.qualifications?.join());
  return { record, visits, snapshots, items, counts: [record.visits, visits.length, record.snapshots] };
}

describe("a page that goes on drawing itself", () => {
  it("is one visit with its last words, also when they come late or twice", async () => {
    const collection = createIndexedDbCollection();
    const [first, second] = [look(HALF), look(WHOLE, 300)];
    await collection.recordVisit(first);
    const answer = await collection.recordVisit(second);
    const after = await kept(collection);
    expect(after.counts).toEqual([1, 1, 1]);
    expect(after.items).toEqual([WHOLE.join()]);
    expect(after.snapshots[0]).toMatchObject({ id: 1, takenAt: second.at });
    expect(after.visits[0]).toMatchObject({ id: "arrival-1", at: second.at, snapshot: 1 });
    expect(after.record).toMatchObject({ firstSeen: first.at, lastSeen: second.at, snapshot: 1 });
    expect(hasChanged(after.record)).toBe(false);
    expect(answer).toEqual({ record: after.record, before: undefined });

    for (const again of [first, second, first])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await collection.recordVisit(again)).toEqual(answer);
    expect(await kept(collection)).toEqual(after);
  });

  it("is compared with how the role stood before, in one new version", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit({ bullets: ["Can climb"] }));
    const opened = await collection.recordVisit(look(HALF));
    const answer = await collection.recordVisit(look(WHOLE, 300));
    expect(answer?.before).toEqual(opened?.before);
    const { counts, items, snapshots, visits } = await kept(collection);
    expect(counts).toEqual([2, 2, 2]);
    expect(items).toEqual(["Can climb", WHOLE.join()]);
    expect(versionsOf({ snapshots, visits })).toHaveLength(2);
  });

  it("adds words where its first look found none, and takes back those that were there for a moment", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit({ bullets: WHOLE }));
    await collection.recordVisit(look(WHOLE));
    await collection.recordVisit(look([...WHOLE, "Sings"], 200));
    expect((await kept(collection)).counts).toEqual([2, 2, 2]);
    await collection.recordVisit(look(WHOLE, 400));
    const { counts, items, record, visits } = await kept(collection);
    expect(counts).toEqual([2, 2, 1]);
    expect(items).toEqual([WHOLE.join()]);
    expect(record).toMatchObject({ snapshot: 1, latest: { "jobs.apple.com/en-us": 1 } });
    expect(visits.map(({ snapshot }) => snapshot)).toEqual([1, 1]);
  });

  it("leaves what the user did meanwhile", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(look(HALF));
    await collection.setMine(KEY, { notes: "Ask them" }, NOON + HOUR + 100);
    await collection.remove([KEY], NOON + HOUR + 200);
    await collection.recordVisit(look(WHOLE, 300));
    const { record, items } = await kept(collection);
    expect(record).toMatchObject({ mine: { notes: { value: "Ask them" } }, removedAt: NOON + HOUR + 200 });
    expect(items).toEqual([WHOLE.join()]);
  });

  it("was never gone where it said so only before it was drawn", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit({ bullets: WHOLE }));
    await collection.recordVisit(removedVisit(KEY, { id: "arrival-1", at: NOON + HOUR }));
    const answer = await collection.recordVisit(look(WHOLE, 300));
    expect(answer?.record.listing).toBe("listed");
    expect([answer?.record.goneSince, answer?.record.returnedAt]).toEqual([undefined, undefined]);
    const { counts, visits } = await kept(collection);
    expect(counts).toEqual([2, 2, 1]);
    expect(visits[1]).toMatchObject({ kind: "posting", snapshot: 1 });
  });

  it("loses no words to another tab's visit in between, and takes none of its", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(look(HALF));
    const other = sampleVisit({ at: NOON + HOUR + 100, bullets: ["Can climb"] });
    await collection.recordVisit(other);
    await collection.recordVisit(look(HALF, 50));
    expect((await kept(collection)).items).toEqual([HALF.join(), "Can climb"]);
    await collection.recordVisit(look(WHOLE, 300));
    const { counts, items, record, visits } = await kept(collection);
    expect(counts).toEqual([2, 2, 3]);
    expect(items).toEqual([HALF.join(), "Can climb", WHOLE.join()]);
    expect(visits.map(({ snapshot }) => snapshot)).toEqual([3, 2]);
    expect(record.snapshot).toBe(3);
    // The other's page may draw itself, too.
    await collection.recordVisit({ ...sampleVisit({ id: other.id, at: NOON + HOUR + 400, bullets: ["Can fly"] }) });
    const later = await kept(collection);
    expect(later.counts).toEqual([2, 2, 4]);
    expect(later.snapshots).toHaveLength(4);
  });

  it("is a visit to each of two roles where it shows the role's number late", async () => {
    const collection = createIndexedDbCollection();
    const url = "https://jobs.apple.com/en-us/details/200600001-0836/gardener";
    const bare = sampleVisit({ id: "arrival-1", at: NOON + HOUR, posting: { identifier: undefined } });
    await collection.recordVisit(bare);
    const named = look(WHOLE, 300);
    for (const each of [named, bare, named])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(each);
    expect((await kept(collection)).counts).toEqual([1, 1, 1]);
    const [other] = (await collection.list()).filter(({ key }) => key !== KEY);
    expect(other).toMatchObject({ visits: 1, snapshots: 1, posting: { url } });
  });
});
