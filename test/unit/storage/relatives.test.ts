import { describe, expect, it } from "vitest";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { BULLETS, withOtherWords } from "../collection/likeness/sample-text.ts";
import { NOON, sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const [FIRST, ELSEWHERE, AGAIN, ALONE] = ["200600001-0836", "200600001-1451", "200600002-0836", "200600009-0836"];
const OTHER = withOtherWords(BULLETS, 60);

/** A role in two places, its text under another number, and a role that is alone; what each visit answered. */
async function seen() {
  const collection = createIndexedDbCollection();
  const answers: (true | undefined)[] = [];
  const visit = async (identifier: string, datePosted: string, bullets = BULLETS) => {
    const url = `https://jobs.apple.com/en-us/details/${identifier}/gardener`;
    const result = await collection.recordVisit(sampleVisit({ url, bullets, posting: { identifier, datePosted } }));
    answers.push(result?.related);
  };
  await visit(FIRST, "2026-05-01");
  await visit(ALONE, "2026-05-01", OTHER);
  await visit(ELSEWHERE, "2026-05-02");
  await visit(AGAIN, "2026-07-02");
  return { collection, answers };
}

describe("relatives of a role", () => {
  it("are its family, newest first, whichever of them is asked for", async () => {
    const { collection } = await seen();
    for (const key of [FIRST, ELSEWHERE, AGAIN]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const relatives = await collection.relatives(key);
      expect(relatives.map((relative) => relative.key)).toEqual([AGAIN, ELSEWHERE, FIRST]);
    }
    expect(await collection.relatives(ALONE)).toEqual([]);
    expect(await collection.relatives("200600404")).toEqual([]);
  });

  it("are told of by a visit, as far as there may be any", async () => {
    const { answers } = await seen();
    expect(answers).toEqual([undefined, undefined, true, true]);
  });

  it("tell nothing of the user's, and no address", async () => {
    const { collection } = await seen();
    await collection.setMine(FIRST, { notes: "Ask Ada", saved: true }, NOON);
    const relatives = JSON.stringify(await collection.relatives(AGAIN));
    expect(relatives).toContain(FIRST);
    expect(relatives).not.toMatch(/Ada|mine|https/);
  });

  it("are not those that the user removed, nor are there any of one that was", async () => {
    const { collection } = await seen();
    await collection.remove([ELSEWHERE], NOON);
    expect((await collection.relatives(AGAIN)).map(({ key }) => key)).toEqual([AGAIN, FIRST]);
    expect(await collection.relatives(ELSEWHERE)).toEqual([]);
  });

  it("are a hundred at most, for a shop has its manager in every town", async () => {
    const { collection } = await seen();
    for (let at = 0; at < 120; at++) {
      const identifier = `200600001-${2000 + at}`;
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await collection.recordVisit(sampleVisit({ posting: { identifier } }));
    }
    const relatives = await collection.relatives(AGAIN);
    expect(relatives).toHaveLength(100);
    expect(relatives.map(({ key }) => key)).toContain(FIRST);
  });
});
