import { describe, expect, it, vi } from "vitest";
import type { PostingRecord } from "../../../src/collection/posting-record.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { HOUR, NOON, removedVisit, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();

const [FIRST, SECOND] = ["200600001-0836", "200600002-3337"];
const see = (identifier: string, bullets: readonly string[], at = NOON) =>
  sampleVisit({ at, bullets, posting: { identifier }, url: `https://jobs.apple.com/en-us/details/${identifier}/x` });

describe("marks", () => {
  it("are those of the roles asked for that are kept, each once, in one transaction", async () => {
    const collection = createIndexedDbCollection();
    for (const identifier of [FIRST, SECOND]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await collection.recordVisit(see(identifier, ["Can prune a tree"]));
    }
    await collection.setMine(FIRST, { saved: true, status: "applied", notes: "secret" }, NOON);
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const marks = await collection.marks([SECOND, "200600003", FIRST, SECOND]);
    expect(transaction.mock.calls.map(([stores]) => stores)).toEqual([["postings", "openings"]]);
    transaction.mockRestore();
    expect(marks.map(({ identifier, saved, status }) => [identifier, saved, status])).toEqual([
      [SECOND, false, undefined],
      [FIRST, true, "applied"],
    ]);
    expect(JSON.stringify(marks)).not.toContain("secret");
  });

  it("tell of a change that the last visit found, and no longer once a visit found none", async () => {
    const collection = createIndexedDbCollection();
    const marked = async () => (await collection.marks([FIRST]))[0];
    await collection.recordVisit(see(FIRST, ["One"]));
    expect(await marked()).toMatchObject({ changed: false, lastSeen: NOON, listing: "listed" });
    await collection.recordVisit(see(FIRST, ["One", "Two"], NOON + HOUR));
    expect(await marked()).toMatchObject({ changed: true, lastSeen: NOON + HOUR });
    await collection.recordVisit(see(FIRST, ["One", "Two"], NOON + 2 * HOUR));
    expect(await marked()).toMatchObject({ changed: false });
    await collection.recordVisit(removedVisit(FIRST, { at: NOON + 3 * HOUR }));
    expect(await marked()).toMatchObject({ changed: false, listing: "removed", lastSeen: NOON + 2 * HOUR });
    await collection.remove([FIRST], NOON);
    expect(await marked()).toBeUndefined();
  });

  it("pass over a damaged row", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(see(FIRST, ["One"]));
    const database = await openDatabase("pomona", () => undefined);
    await database.put("postings", { key: SECOND, family: "200600002", posting: "?" } as unknown as PostingRecord);
    database.close();
    expect((await collection.marks([SECOND, FIRST])).map(({ identifier }) => identifier)).toEqual([FIRST]);
  });
});
