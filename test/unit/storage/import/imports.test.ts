import { openDB } from "idb";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import { createImports } from "../../../../src/storage/import/create-imports.ts";
import { createIndexedDbCollection } from "../../../../src/storage/indexeddb-collection.ts";
import { removedVisit } from "../../collection/sample-visit.ts";
import { DAY, NOW, sampleRole } from "../../sample-roles.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { allRows, fillProfile, keptHistories, visitTo } from "./profile.ts";

useFreshDatabase();

const TEXTS = { title: "Potter", bullet: "Fires a kiln", later: "Fires two kilns", notes: "Call" };
const [FIRST, SECOND] = ["200600001-0836", "200600002-3337"] as const;

/** What another browser has: the same first role, with later words and a later note, and one that nobody here knows. */
async function fromElsewhere(): Promise<readonly PostingHistory[]> {
  const here = globalThis.indexedDB;
  globalThis.indexedDB = new IDBFactory();
  const collection = createIndexedDbCollection();
  await collection.recordVisit(visitTo(FIRST, NOW - 5 * DAY, { title: "Potter", bullet: "Between" }));
  await collection.recordVisit(visitTo("200600003", NOW - DAY, { title: "Weaver", bullet: "Weaves" }));
  await collection.setMine(FIRST, { notes: "Later" }, NOW);
  const histories = await keptHistories();
  globalThis.indexedDB = here;
  return histories;
}

/** What the background does when it starts, with roles that it has not looked at. */
async function lookForTwins(): Promise<void> {
  await createIndexedDbCollection().findTwins(() => Promise.resolve());
}

/** All rows but those of one store. */
async function rowsBut(store: string): Promise<unknown> {
  return (await allRows()).filter(([name]) => name !== store);
}

describe("bringing in", () => {
  it("says what would come of it and changes nothing", async () => {
    await fillProfile(TEXTS);
    const before = await allRows();
    const [second] = (await keptHistories()).filter(({ record }) => record.key === SECOND);
    const seen: number[] = [];
    const roles = [...(await fromElsewhere()), ...(second ? [second] : [])];
    const outcomes = await createImports().plan(roles, (done) => seen.push(done));
    expect(outcomes.map(({ key, outcome, versions, mine }) => [key, outcome, versions, mine])).toEqual([
      ["200600003", "new", 1, []],
      [FIRST, "changed", 1, ["notes"]],
      [SECOND, "same", 0, []],
    ]);
    expect(seen).toEqual([3]);
    expect(await allRows()).toEqual(before);
  });

  it("merges, and is undone to the last row", async () => {
    await fillProfile(TEXTS);
    const before = await allRows();
    const imports = createImports();
    expect(await imports.last()).toBeUndefined();
    const made = await imports.bringIn("import-1", await fromElsewhere(), NOW);
    expect(made).toEqual({ id: "import-1", at: NOW, added: 1, changed: 1, answers: 0 });
    expect(await imports.last()).toEqual(made);
    const first = (await keptHistories()).find(({ record }) => record.key === FIRST);
    expect(first?.snapshots.map(({ observation }) => observation.posting.qualifications)).toEqual([
      ["Fires a kiln"],
      ["Between"],
      ["Fires two kilns"],
    ]);
    expect(first?.record.mine.notes?.value).toBe("Later");
    expect(first?.record.earlierNotes).toEqual([{ value: "Call", at: NOW - DAY }]);
    expect(first?.record.mine.status?.value).toBe("applied");
    expect(await imports.undo("import-1")).toEqual({
      keys: ["200600003", FIRST],
      left: [],
      answers: 0,
      answersLeft: 0,
    });
    await lookForTwins();
    expect(await allRows()).toEqual(before);
    expect(await imports.last()).toBeUndefined();
    await expect(imports.undo("import-1")).rejects.toMatchObject({ code: "not-found" });
  });

  it("is no second import when it is asked for again", async () => {
    const roles = await fromElsewhere();
    const imports = createImports();
    const made = await imports.bringIn("import-1", roles, NOW);
    const after = await allRows();
    expect(await imports.bringIn("import-1", roles, NOW + 1)).toEqual(made);
    expect(await allRows()).toEqual(after);
    expect(await imports.bringIn("import-2", roles, NOW)).toMatchObject({ added: 0, changed: 0 });
    expect(await allRows()).toEqual(after);
  });

  it("leaves a role as it is that was seen or changed since, when it is undone", async () => {
    await fillProfile(TEXTS);
    const imports = createImports();
    await imports.bringIn("import-1", await fromElsewhere(), NOW);
    const collection = createIndexedDbCollection();
    await collection.setMine(FIRST, { notes: "Since" }, NOW + 1);
    expect(await imports.undo("import-1")).toMatchObject({ keys: ["200600003"], left: [FIRST] });
    expect((await collection.find(FIRST))?.mine.notes?.value).toBe("Since");
    expect(await collection.find("200600003")).toBeUndefined();
  });

  it("leaves no trace of a role that is deleted for good, and can be undone for as long as a removal", async () => {
    await fillProfile(TEXTS);
    const imports = createImports();
    await imports.bringIn("import-1", await fromElsewhere(), NOW);
    const collection = createIndexedDbCollection();
    await collection.remove([FIRST], NOW - 1);
    await collection.purge(NOW);
    expect(await imports.last()).toBeDefined();
    expect(await imports.undo("import-1")).toMatchObject({ keys: ["200600003"], left: [] });
    expect(await collection.find(FIRST)).toBeUndefined();
    await imports.bringIn("import-2", await fromElsewhere(), NOW);
    await collection.purge(NOW + 1);
    expect(await imports.last()).toBeUndefined();
    const database = await openDB("pomona");
    expect(await database.count("importRows")).toBe(0);
    database.close();
  });

  it("gives numbers of its own where a file's are taken, or too large to count on from", async () => {
    await fillProfile(TEXTS);
    const role = sampleRole("200600009");
    const numbered = (id: number): PostingHistory => ({
      ...role,
      record: { ...role.record, snapshot: id, latest: { "jobs.apple.com/en-us": id } },
      snapshots: role.snapshots.map((snapshot) => ({ ...snapshot, id })),
      visits: role.visits.map((visit) => ({ ...visit, snapshot: id })),
    });
    for (const id of [1, 0, Number.MAX_SAFE_INTEGER]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await createImports().bringIn(`import-${id}`, [numbered(id)], NOW);
      // oxlint-disable-next-line no-await-in-loop -- see above
      const kept = (await keptHistories()).find(({ record }) => record.key === "200600009");
      expect(kept?.snapshots.map((snapshot) => snapshot.id)).toEqual([4]);
      expect(kept?.record).toMatchObject({ snapshot: 4, latest: { "jobs.apple.com/en-us": 4 } });
      expect(kept?.visits[0]?.snapshot).toBe(4);
      // oxlint-disable-next-line no-await-in-loop -- see above
      await createImports().undo(`import-${id}`);
    }
    const visit = await createIndexedDbCollection().recordVisit(visitTo("200600010", NOW, TEXTS));
    expect(visit?.record.snapshot).toBeLessThan(10);
  });

  it("leaves out a visit that is kept of another role", async () => {
    await fillProfile(TEXTS);
    const [kept] = await keptHistories();
    const role = sampleRole("200600009");
    const stolen = { ...role, visits: role.visits.map((visit) => ({ ...visit, id: kept?.visits[0]?.id ?? "" })) };
    expect(await createImports().plan([stolen])).toMatchObject([{ key: "200600009", outcome: "taken" }]);
    expect(await createImports().bringIn("import-1", [stolen], NOW)).toMatchObject({ added: 0, changed: 0 });
  });

  it("mends a damaged record, and keeps the user's side of it", async () => {
    await fillProfile(TEXTS);
    const whole = (await keptHistories()).filter(({ record }) => record.key === FIRST);
    const database = await openDB("pomona");
    const damaged = { key: FIRST, lastSeen: NOW, mine: { stars: { value: 2, at: NOW } } };
    await database.put("postings", damaged);
    database.close();
    const before = await rowsBut("likenesses");
    const imports = createImports();
    await imports.bringIn("import-1", whole, NOW);
    const record = await createIndexedDbCollection().find(FIRST);
    expect([record?.mine.stars?.value, record?.mine.notes?.value]).toEqual([2, "Call"]);
    await imports.undo("import-1");
    expect(await rowsBut("likenesses")).toEqual(before);
  });

  it("keeps the versions and visits of a damaged record, and what the file has besides", async () => {
    await fillProfile(TEXTS);
    const visits = (await keptHistories()).find(({ record }) => record.key === FIRST)?.visits ?? [];
    const database = await openDB("pomona");
    await database.put("postings", { key: FIRST, lastSeen: NOW, mine: { notes: { value: "Call", at: NOW - DAY } } });
    database.close();
    const brought = (await fromElsewhere()).filter(({ record }) => record.key === FIRST);
    const imports = createImports();
    const [planned] = await imports.plan(brought);
    expect(planned).toMatchObject({ outcome: "changed", versions: 1, visits: 1, note: "replaced" });
    expect(await imports.bringIn("import-1", brought, NOW)).toMatchObject({ added: 0, changed: 1 });
    const first = (await keptHistories()).find(({ record }) => record.key === FIRST);
    expect(first?.snapshots.map(({ observation }) => observation.posting.qualifications)).toEqual([
      ["Fires a kiln"],
      ["Between"],
      ["Fires two kilns"],
    ]);
    expect(first?.visits.map(({ id }) => id)).toEqual(expect.arrayContaining(visits.map(({ id }) => id)));
    expect(first?.record).toMatchObject({ visits: 3, snapshots: 3, snapshot: first?.snapshots.at(-1)?.id });
    expect(first?.record.earlierNotes).toEqual([{ value: "Call", at: NOW - DAY }]);
  });

  it("keeps the visits of a damaged record of which no words are left", async () => {
    await fillProfile(TEXTS);
    const database = await openDB("pomona");
    await database.put("postings", { key: FIRST, lastSeen: NOW });
    for (const id of await database.getAllKeysFromIndex("snapshots", "by-key", FIRST))
      // oxlint-disable-next-line no-await-in-loop -- two of them
      await database.delete("snapshots", id);
    database.close();
    const brought = (await fromElsewhere()).filter(({ record }) => record.key === FIRST);
    await createImports().bringIn("import-1", brought, NOW);
    const first = (await keptHistories()).find(({ record }) => record.key === FIRST);
    expect(first?.visits.map(({ at, snapshot }) => [at, snapshot === undefined])).toEqual([
      [NOW - 9 * DAY, true],
      [NOW - 5 * DAY, false],
      [NOW - 2 * DAY, true],
    ]);
    expect(first?.record.visits).toBe(3);
  });

  it("is no longer looked at once whoever looks is gone", async () => {
    await fillProfile(TEXTS);
    const gone = () => {
      throw new Error("gone");
    };
    await expect(createImports().plan(await fromElsewhere(), gone)).rejects.toMatchObject({ name: "CollectionError" });
    const done: number[] = [];
    const roles = await fromElsewhere();
    await createImports().bringIn("import-1", roles, NOW, [], (count) => done.push(count));
    expect(done).toEqual([roles.length]);
  });

  it("leaves all as it was when it cannot be finished", async () => {
    await fillProfile(TEXTS);
    const before = await allRows();
    const hostile = { ...sampleRole("200600009"), reminder: { key: "200600009", at: () => 1 } };
    const roles = [...(await fromElsewhere()), hostile as unknown as PostingHistory];
    await expect(createImports().bringIn("import-1", roles, NOW)).rejects.toMatchObject({ code: "unknown" });
    expect(await allRows()).toEqual(before);
  });

  it("is no look: the first one at a role that nobody saw is answered as the first", async () => {
    const role = sampleRole("200600009", { record: { visits: 0 } });
    await createImports().bringIn("import-1", [{ ...role, visits: [] }], NOW);
    const look = visitTo("200600009", NOW + DAY, TEXTS);
    const result = await createIndexedDbCollection().recordVisit(look);
    expect(result?.before).toBeUndefined();
    expect(result?.record).toMatchObject({ visits: 1, firstSeen: NOW + DAY });
  });

  it("finds the role that a table names without the code of its place", async () => {
    await fillProfile(TEXTS);
    const role = sampleRole("200600001", { record: { visits: 0, mine: { stars: { value: 5, at: NOW } } } });
    const table = {
      ...role,
      snapshots: role.snapshots.map((snapshot) => ({ ...snapshot, source: "table" })),
      visits: [],
    };
    await createImports().bringIn("import-1", [table], NOW);
    const collection = createIndexedDbCollection();
    expect((await collection.find(FIRST))?.mine.stars?.value).toBe(5);
    expect(await collection.find("200600001")).toBeUndefined();
    // A visit goes on as ever.
    await collection.recordVisit(removedVisit(FIRST, { at: NOW + 1 }));
    expect((await collection.find(FIRST))?.listing).toBe("removed");
  });
});
