import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { createIndexedDbCollection, openOwn } from "../../../../src/storage/indexeddb-collection.ts";
import type { MirrorTools } from "../../../../src/storage/mirror/mirror-tools.ts";
import { HOUR, NOON, sampleVisit } from "../../collection/sample-visit.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { twoCopies } from "./two-copies.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const OTHER = "200600002-0836";
const SWIFT = { kind: "skill", words: "Swift" } as const;
const rest = () => Promise.resolve();
const other = (at = NOON) =>
  sampleVisit({ at, url: `https://jobs.apple.com/en-us/details/${OTHER}/x`, posting: { identifier: OTHER } });

async function lived() {
  const copies = twoCopies();
  const collection = copies.start();
  await collection.recordVisit(sampleVisit());
  await collection.recordVisit(sampleVisit({ at: NOON + HOUR, bullets: ["Can prune a hedge"] }));
  await collection.setMine(KEY, { saved: true, notes: "Ask about shears" }, NOON);
  await collection.setReminder(KEY, { due: "2026-12-01", state: "waiting" }, NOON);
  await collection.setAnswers([{ ask: SWIFT, set: { value: "met" }, taken: [] }], NOON);
  return { copies, before: await collection.history([KEY]) };
}

describe("a database that was lost", () => {
  it("has what the mirror holds before anything is read from it, and says so until that was read", async () => {
    const { copies, before } = await lived();
    copies.losePrimary();
    const again = copies.start();
    expect(await again.history([KEY])).toEqual(before);
    expect(await again.answers()).toMatchObject([{ ...SWIFT, value: { value: "met", at: NOON } }]);
    expect(await again.rescue()).toEqual({ at: NOON, roles: 1 });
    await again.dismissRescue();
    expect(await again.rescue()).toBeUndefined();
    const later = copies.start();
    await later.keepMirror(rest);
    expect([await later.rescue(), await later.history([KEY])]).toEqual([undefined, before]);
  });

  it("has it once, also where it was ended in the middle and is done again, and lost again", async () => {
    const { copies, before } = await lived();
    for (const _ of [1, 2, 3]) {
      copies.losePrimary();
      // oxlint-disable-next-line no-await-in-loop -- one loss after the other is the point
      expect(await copies.start().history([KEY])).toEqual(before);
      // oxlint-disable-next-line no-await-in-loop -- see above
      await Promise.all([copies.start().keepMirror(rest), copies.start().keepMirror(rest)]);
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect(await copies.rowsOf("mirror")).toEqual(await copies.rowsOf("collection"));
    }
  });

  it("is given it later where the mirror cannot be had at once, merged with what is kept by then", async () => {
    const { copies, before } = await lived();
    copies.losePrimary();
    copies.failMirror(true);
    const without = copies.start();
    expect(await without.list()).toEqual([]);
    await without.recordVisit(other());
    await without.recordVisit(sampleVisit({ at: NOON + 9 * HOUR, bullets: ["Can prune a vine"] }));
    await without.setMine(KEY, { stars: 4 }, NOON + 9 * HOUR);
    await without.setAnswers([{ ask: SWIFT, set: { note: "Since school" }, taken: [] }], NOON + 1);
    copies.failMirror(false);
    const again = copies.start();
    expect(await again.keepMirror(rest)).toEqual([KEY]);
    const [history] = await again.history([KEY]);
    expect(history?.record.mine).toMatchObject({ ...before[0]?.record.mine, stars: { value: 4 } });
    expect(history?.snapshots).toHaveLength(3);
    expect(history?.visits).toHaveLength(3);
    expect(await again.find(OTHER)).toBeDefined();
    expect(await again.answers()).toMatchObject([{ value: { value: "met" }, note: { value: "Since school" } }]);
    expect(await again.rescue()).toEqual({ at: NOON, roles: 1 });
    const theirs = (await copies.rowsOf("collection"))["snapshots"]?.length ?? 0;
    expect((await copies.rowsOf("mirror"))["snapshots"]).toHaveLength(theirs - 1);
  });

  it("is waited for where the mirror is slow, for what is shown without it would be an empty list", async () => {
    const { copies } = await lived();
    copies.losePrimary();
    // ms are hundredths here.
    const wait = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms / 100));
    const openMirror: MirrorTools["openMirror"] = async (onClosed) => {
      await wait(9000);
      return copies.tools.openMirror(onClosed);
    };
    const again = createIndexedDbCollection(openOwn, undefined, undefined, { ...copies.tools, wait, openMirror });
    expect(await again.list()).toHaveLength(1);
    expect(await again.rescue()).toEqual({ at: NOON, roles: 1 });
  });

  it("is told of, where the browser told us, also while no mirror can be had", async () => {
    const { copies } = await lived();
    copies.losePrimary();
    (await openOwn(() => undefined)).close();
    const database = await openDB("pomona");
    await database.put("upkeep", { id: "loss" });
    database.close();
    copies.failMirror(true);
    expect(await copies.start().rescue()).toEqual({ at: NOON });
    copies.failMirror(false);
    const again = copies.start();
    await again.keepMirror(rest);
    expect(await again.rescue()).toEqual({ at: NOON, roles: 1 });
  });

  it("keeps what is acknowledged right after it was brought back, if it is lost once more", async () => {
    const { copies } = await lived();
    copies.losePrimary();
    await copies.start().setMine(KEY, { notes: "After the loss" }, NOON + 1);
    copies.losePrimary();
    expect((await copies.start().find(KEY))?.mine.notes?.value).toBe("After the loss");
  });

  it("counts the roles that the user finds as theirs, and no removed one or one without any value left", async () => {
    const { copies } = await lived();
    const collection = copies.start();
    const more = ["200600003-0836", "200600004-0836"] as const;
    for (const key of more) {
      const url = `https://jobs.apple.com/en-us/details/${key}/x`;
      await collection.recordVisit(sampleVisit({ url, posting: { identifier: key } }));
      await collection.setMine(key, { saved: true }, NOON);
    }
    await collection.setMine(more[0], { saved: undefined }, NOON + 1);
    await collection.remove([more[1]], NOON + 1);
    copies.losePrimary();
    const again = copies.start();
    expect(await again.rescue()).toEqual({ at: NOON, roles: 1 });
    expect([await again.list(), await again.removed()].map(({ length }) => length)).toEqual([2, 1]);
  });

  it.each([
    ["removes", 0],
    ["brings in", 202],
  ] as const)("knows of a decision that %s more than two hundred roles, at once", async (verb, left) => {
    const { copies, before } = await lived();
    const collection = copies.start();
    const [history] = before;
    if (!history) throw new Error("no history");
    const many = Array.from({ length: 201 }, (_, at) => {
      const key = `2007${String(at).padStart(5, "0")}`;
      return { ...history, record: { ...history.record, key, family: key }, snapshots: [], visits: [] };
    });
    await collection.recordVisit(other());
    await collection.setMine(OTHER, { saved: true }, NOON);
    await copies.startImports().bringIn("import", many, NOON + 1);
    expect((await copies.rowsOf("mirror"))["postings"]).toHaveLength(203);
    if (verb === "removes") await collection.remove([KEY, OTHER, ...many.map(({ record }) => record.key)], NOON + 2);
    else await collection.remove([OTHER], NOON + 2);
    copies.losePrimary();
    expect(await copies.start().list()).toHaveLength(left);
    expect(copies.reports).toEqual([]);
  });

  it("is copied anew where its last change alone is missing and the mirror has nothing to say of it", async () => {
    const { copies } = await lived();
    const collection = copies.start();
    await collection.recordVisit(other());
    await collection.setMine(OTHER, { saved: true }, NOON);
    const database = await openDB("pomona");
    const rows = await Promise.all([database.get("postings", OTHER), database.get("upkeep", "state")]);
    await collection.remove([OTHER], NOON + 1);
    await collection.purge(NOON + 2);
    const [role, state] = rows as [object, { readonly changes: number }];
    await database.put("postings", role);
    await database.put("upkeep", { ...state, changes: state.changes + 1 });
    database.close();
    const again = copies.start();
    await again.keepMirror(rest);
    // Both say the same again.
    expect((await copies.rowsOf("mirror"))["postings"]).toEqual((await copies.rowsOf("collection"))["postings"]);
  });

  it("that has lost its last changes alone has them from the mirror", async () => {
    const { copies } = await lived();
    const collection = copies.start();
    const [old] = await collection.history([KEY]);
    await collection.setMine(KEY, { notes: "Ask about gloves" }, NOON + 5);
    const database = await openDB("pomona");
    const state = (await database.get("upkeep", "state")) as { readonly changes: number };
    await database.put("postings", old?.record);
    await database.put("upkeep", { ...state, changes: state.changes - 1 });
    database.close();
    const again = copies.start();
    await again.keepMirror(rest);
    expect((await again.find(KEY))?.mine.notes?.value).toBe("Ask about gloves");
    expect(await copies.rowsOf("mirror")).toEqual(await copies.rowsOf("collection"));
  });

  it("brings no role back that the user deleted for good", async () => {
    const { copies } = await lived();
    const collection = copies.start();
    await collection.remove([KEY], NOON);
    await collection.purge(NOON + 1);
    copies.losePrimary();
    expect(await copies.start().list()).toEqual([]);
    expect(await copies.allText()).not.toContain("shears");
  });

  it("keeps the user's side of a damaged record", async () => {
    const { copies } = await lived();
    const database = await openDB("pomona");
    await database.put("postings", { key: KEY, mine: { notes: { value: "Ask about shears", at: NOON } } });
    database.close();
    copies.loseMirror();
    await copies.start().keepMirror(rest);
    copies.losePrimary();
    const again = copies.start();
    expect(await again.damaged()).toEqual([KEY]);
    expect((await again.recordVisit(sampleVisit()))?.record.mine.notes?.value).toBe("Ask about shears");
  });

  it("is told of where nothing was the user's, and where the mirror was lost with it", async () => {
    const copies = twoCopies();
    expect(await copies.start().rescue()).toBeUndefined();
    await copies.start().recordVisit(sampleVisit());
    copies.losePrimary();
    expect(await copies.start().rescue()).toEqual({ at: NOON, roles: 0 });
  });
});

describe("a database that is no other one's successor", () => {
  it("has nothing to say at its first start, nor where an earlier version of it is brought up", async () => {
    const copies = twoCopies();
    await copies.start().keepMirror(rest);
    expect(await copies.start().rescue()).toBeUndefined();
  });
});
