import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import type { PageVisit } from "../../../../src/collection/collection.ts";
import { HOUR, NOON, sampleVisit } from "../../collection/sample-visit.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { type TwoCopies, twoCopies } from "./two-copies.ts";

useFreshDatabase();
const [KEY, OTHER] = ["200600001-0836", "200600002-0836"] as const;
const rest = () => Promise.resolve();

function look(key: string, at = NOON): PageVisit {
  return sampleVisit({ at, url: `https://jobs.apple.com/en-us/details/${key}/x`, posting: { identifier: key } });
}

async function lived(): Promise<TwoCopies> {
  const copies = twoCopies();
  const collection = copies.start();
  for (const key of [KEY, OTHER]) await collection.recordVisit(look(key));
  await collection.setMine(KEY, { saved: true, notes: "Ask about shears" }, NOON);
  await collection.setMine(OTHER, { saved: true }, NOON);
  return copies;
}

async function damage(row: object): Promise<void> {
  const database = await openDB("pomona");
  await database.put("postings", row);
  database.close();
}

async function noteInMirror(copies: TwoCopies): Promise<string | undefined> {
  const rows = (await copies.rowsOf("mirror"))["postings"] as readonly [
    string,
    { mine?: { notes?: { value: string } } },
  ][];
  return rows.find(([key]) => key === KEY)?.[1].mine?.notes?.value;
}

describe("the mirror of a role whose record is damaged", () => {
  it.each([
    { key: KEY, title: "torn" },
    { key: KEY, mine: { saved: { value: true, at: NOON } } },
  ])("stays whole while all is copied anew (%#)", async (torn) => {
    const copies = await lived();
    await damage(torn);
    copies.failMirror(true);
    await copies.start().setMine(OTHER, { stars: 2 }, NOON + 1);
    copies.failMirror(false);
    await copies.start().keepMirror(rest);
    expect(await noteInMirror(copies)).toBe("Ask about shears");
  });

  it("stays whole where the user removes the role, which is then removed there, too", async () => {
    const copies = await lived();
    await damage({ key: KEY, mine: { saved: { value: true, at: NOON } } });
    const collection = copies.start();
    await collection.remove([KEY], NOON + 1);
    expect(await noteInMirror(copies)).toBe("Ask about shears");
    copies.losePrimary();
    expect(await copies.start().removed()).toMatchObject([{ key: KEY }]);
    await collection.purge(NOON + 2);
  });

  it("gives a look at its page the user's side back, and is not overwritten by less", async () => {
    const copies = await lived();
    await damage({ key: KEY });
    const collection = copies.start();
    const result = await collection.recordVisit(look(KEY, NOON + HOUR));
    expect(result?.record.mine).toMatchObject({ saved: { value: true }, notes: { value: "Ask about shears" } });
    await collection.setMine(KEY, { stars: 1 }, NOON + 2 * HOUR);
    expect(await noteInMirror(copies)).toBe("Ask about shears");
    expect(await collection.damaged()).toEqual([]);
  });

  it("is mended without it where no mirror can be had", async () => {
    const copies = await lived();
    await damage({ key: KEY });
    copies.failMirror(true);
    const result = await copies.start().recordVisit(look(KEY, NOON + HOUR));
    expect(result?.record.mine).toEqual({});
  });
});
