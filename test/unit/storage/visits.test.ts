import { describe, expect, it } from "vitest";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { HOUR, NOON, removedVisit, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";

async function historyIn(collection: ReturnType<typeof createIndexedDbCollection>, key = KEY) {
  const [history] = await collection.history([key]);
  if (!history) throw new Error("nothing is kept");
  return history;
}

describe("a visit", () => {
  it("is kept with its words, and answers what was known before", async () => {
    const collection = createIndexedDbCollection();
    const first = await collection.recordVisit(sampleVisit());
    expect(first?.before).toBeUndefined();
    const second = await collection.recordVisit(sampleVisit({ at: NOON + HOUR }));
    expect(second?.before).toEqual(first?.record);
    expect(second?.record).toMatchObject({ visits: 2, snapshots: 1, firstSeen: NOON, lastSeen: NOON + HOUR });
    const { visits, snapshots } = await historyIn(collection);
    expect(visits.map(({ snapshot }) => snapshot)).toEqual([1, 1]);
    expect(snapshots[0]?.observation.sections.minimumQualifications?.items).toEqual(["Can prune a tree"]);
  });

  it("told again is neither a second visit nor answered otherwise", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const visit = sampleVisit({ at: NOON + HOUR, bullets: ["Has boots"] });
    const answers = [await collection.recordVisit(visit), await collection.recordVisit(visit)];
    expect(answers[1]).toEqual(answers[0]);
    const { record, visits, snapshots } = await historyIn(collection);
    expect([record.visits, visits.length, snapshots.length]).toEqual([2, 2, 2]);
  });

  it("told again after another one still says that the role was known", async () => {
    const collection = createIndexedDbCollection();
    const visit = sampleVisit();
    await collection.recordVisit(visit);
    await collection.recordVisit(sampleVisit());
    expect((await collection.recordVisit(visit))?.before).toBeDefined();
  });

  it("takes three snapshots of words that change and change back", async () => {
    const collection = createIndexedDbCollection();
    for (const bullets of [["A"], ["B"], ["B"], ["A"]]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await collection.recordVisit(sampleVisit({ bullets }));
    }
    const { snapshots, visits, record } = await historyIn(collection);
    expect(snapshots.map(({ observation }) => observation.posting.qualifications?.[0])).toEqual(["A", "B", "A"]);
    expect(visits.map(({ snapshot }) => snapshot)).toEqual([1, 2, 2, 3]);
    expect(record.snapshots).toBe(3);
  });

  it("compares with the same source only", async () => {
    const collection = createIndexedDbCollection();
    const german = "https://jobs.apple.com/de-de/details/200600001-0836/gaertner";
    await collection.recordVisit(sampleVisit());
    await collection.recordVisit(sampleVisit({ url: german, bullets: ["Kann Bäume schneiden"] }));
    await collection.recordVisit(sampleVisit());
    const { snapshots, record } = await historyIn(collection);
    expect(snapshots.map(({ source }) => source)).toEqual(["jobs.apple.com/en-us", "jobs.apple.com/de-de"]);
    expect(record.snapshot).toBe(1);
    expect((await collection.read([KEY]))[0]?.id).toBe(1);
  });

  it("loses nothing when two tabs tell theirs at once", async () => {
    const collection = createIndexedDbCollection();
    const visits = Array.from({ length: 20 }, (_, n) => sampleVisit({ bullets: [`Sentence ${n}`] }));
    await Promise.all(visits.map((visit) => collection.recordVisit(visit)));
    const { record, snapshots } = await historyIn(collection);
    expect([record.visits, record.snapshots, snapshots.length]).toEqual([20, 20, 20]);
  });

  it("keeps a list once that was read of a section as it stands, and any other as it is", async () => {
    const collection = createIndexedDbCollection();
    const look = sampleVisit({
      bullets: ["Can prune a tree", "Knows moss"],
      posting: { responsibilities: ["Prunes"] },
    });
    await collection.recordVisit(JSON.parse(JSON.stringify(look)) as typeof look);
    const [snapshot] = await collection.read([KEY]);
    expect(snapshot?.observation).toEqual(look.page.kind === "posting" && look.page.observation);
    const { sections, posting } = snapshot?.observation ?? {};
    expect(posting?.qualifications).toBe(sections?.minimumQualifications?.items);
  });

  it("keeps 1 MB of text and 500 bullets whole", async () => {
    const collection = createIndexedDbCollection();
    const bullets = [...Array.from({ length: 500 }, (_, n) => `Bullet ${n}`), "ü".repeat(1_000_000)];
    await collection.recordVisit(sampleVisit({ bullets }));
    const [snapshot] = await collection.read([KEY]);
    expect(snapshot?.observation.sections.minimumQualifications?.items).toEqual(bullets);
    expect(JSON.stringify(await collection.list()).length).toBeLessThan(2000);
  });
});

describe("a visit to a removed page", () => {
  it("says so of the role, without a snapshot", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const result = await collection.recordVisit(removedVisit(KEY, { at: NOON + HOUR }));
    expect(result?.record).toMatchObject({ listing: "removed", lastSeen: NOON, visits: 2, snapshots: 1 });
    const { visits } = await historyIn(collection);
    expect(visits[1]).not.toHaveProperty("snapshot");
    expect(visits[1]).toMatchObject({ kind: "removed", at: NOON + HOUR });
  });

  it("says since when the role is gone, and when it is back", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    await collection.recordVisit(removedVisit(KEY, { at: NOON + HOUR }));
    await collection.recordVisit(removedVisit(KEY, { at: NOON + 2 * HOUR }));
    expect(await collection.find(KEY)).toMatchObject({ listing: "removed", goneSince: NOON + HOUR });
    await collection.recordVisit(sampleVisit({ at: NOON + 3 * HOUR }));
    const back = { listing: "listed", goneSince: NOON + HOUR, returnedAt: NOON + 3 * HOUR };
    expect(await collection.find(KEY)).toMatchObject(back);
  });

  it("finds the role by its nine digits", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    expect((await collection.recordVisit(removedVisit("200600001")))?.record.key).toBe(KEY);
  });

  it("finds a role that printed no number under its address", async () => {
    const collection = createIndexedDbCollection();
    const url = "https://jobs.apple.com/en-us/details/200600009/gardener";
    await collection.recordVisit(sampleVisit({ url, posting: { identifier: undefined } }));
    expect((await collection.recordVisit(removedVisit("200600009")))?.record.key).toBe(url);
  });

  it("records nothing of a role never seen", async () => {
    const collection = createIndexedDbCollection();
    expect(await collection.recordVisit(removedVisit("200600002"))).toBeUndefined();
    expect(await collection.list()).toEqual([]);
  });
});
