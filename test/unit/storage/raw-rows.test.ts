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
