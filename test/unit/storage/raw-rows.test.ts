import { describe, expect, it } from "vitest";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const BAD = "200600002-0836";

describe("a damaged record", () => {
  it("is set aside, is given back as it lies there, and nothing else suffers", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const itself: Record<string, unknown> = { key: "200600003" };
    itself["itself"] = itself;
    const row = { key: BAD, lastSeen: 5, mine: "broken", big: 3n, names: new Map([["a", 1]]) };
    const database = await openDatabase("pomona", () => undefined);
    await database.put("postings", row as never);
    await database.put("postings", itself as never);
    await database.add("visits", { id: "visit-x", key: BAD } as never);
    database.close();
    expect((await collection.list()).map(({ key }) => key)).toEqual([KEY]);
    expect(await collection.damaged()).toEqual([BAD, "200600003"]);
    expect(JSON.parse(await collection.raw([BAD, "200600003", "200600004"]))).toEqual({
      format: "pomona-raw",
      version: 1,
      roles: [
        {
          key: BAD,
          record: { key: BAD, lastSeen: 5, mine: "broken", big: "3", names: [["a", 1]] },
          snapshots: [],
          visits: [{ id: "visit-x", key: BAD }],
        },
        { key: "200600003", unreadable: expect.stringContaining("circular") as unknown },
        { key: "200600004", snapshots: [], visits: [] },
      ],
    });
    await collection.setMine(KEY, { saved: true }, 1);
    await collection.recordVisit(sampleVisit());
    expect((await collection.find(KEY))?.visits).toBe(2);
  });
});

describe("a damaged answer or reminder", () => {
  it("is listed, is given back as it lies there, and is set aside where it is set again", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const [torn, reminder] = [
      {
        key: "skill swift",
        kind: "skill",
        words: "Swift",
        value: { value: "torn", at: 1 },
        note: { value: "Long", at: 1 },
      },
      { key: KEY, due: "2026-12-01", state: "waiting" },
    ];
    const database = await openDatabase("pomona", () => undefined);
    await database.put("answers", torn as never);
    await database.put("reminders", reminder as never);
    database.close();
    expect([await collection.damaged(), await collection.damagedBeside()]).toEqual([[], [KEY, "skill swift"]]);
    expect(JSON.parse(await collection.raw([KEY, "skill swift"]))).toMatchObject({
      roles: [
        { key: KEY, reminder },
        { key: "skill swift", answer: torn },
      ],
    });

    await collection.setReminder(KEY, { due: "2026-12-02", state: "waiting" }, 5);
    const again = [{ ask: { kind: "skill", words: "Swift" }, set: { value: "met" }, taken: [] }] as const;
    await collection.setAnswers(again, 5);
    await collection.setAnswers(again, 5);
    expect(await collection.answers()).toMatchObject([{ key: "skill swift", value: { value: "met", at: 5 } }]);
    const aside = "damaged skill swift 5";
    expect(await collection.damagedBeside()).toEqual([aside]);
    expect(JSON.parse(await collection.raw([aside]))).toMatchObject({ roles: [{ answer: { ...torn, key: aside } }] });
  });
});
