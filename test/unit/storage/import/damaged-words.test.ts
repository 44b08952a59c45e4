import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { createImports } from "../../../../src/storage/import/create-imports.ts";
import { createIndexedDbCollection } from "../../../../src/storage/indexeddb-collection.ts";
import { HOUR, NOON, sampleObservation, sampleVisit } from "../../collection/sample-visit.ts";
import { sampleRole } from "../../sample-roles.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { allRows, keptHistories } from "./profile.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const whole = sampleObservation({
  bullets: ["Can climb"],
  url: `https://jobs.apple.com/en-us/details/${KEY}/gardener`,
});
const [SUMMARY, PART] = [{ summary: {} }, { summary: { items: "a" } }];

/** What a disk may leave of the words of a page. */
const DAMAGED: readonly (readonly [what: string, observation: unknown])[] = [
  ["no words", undefined],
  ["no sections", { ...whole, sections: undefined }],
  ["no facts", { ...whole, posting: undefined }],
  ["no words around the title", { ...whole, header: undefined }],
  ["a section without lines", { ...whole, sections: SUMMARY, posting: { ...whole.posting, qualifications: ["a"] } }],
  ["a section that is no list", { ...whole, sections: PART }],
];

/** Another browser's words of an hour before, in this language. */
const brought = (locale: string) => {
  const role = sampleRole(KEY, { record: { firstSeen: NOON, lastSeen: NOON } });
  const observation = sampleObservation({ url: `https://jobs.apple.com/${locale}/details/${KEY}/gardener` });
  const snapshots = [{ id: 1, key: KEY, source: `jobs.apple.com/${locale}`, takenAt: NOON, observation }];
  return { ...role, snapshots, visits: role.visits.map((visit) => ({ ...visit, id: "elsewhere", at: NOON })) };
};

describe.each(DAMAGED)("damaged words that are kept, with %s", (_what, observation) => {
  async function keepDamaged() {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit({ at: NOON + HOUR, bullets: ["Can climb"] }));
    const database = await openDB("pomona");
    const [row] = await database.getAll("snapshots");
    await database.put("snapshots", { ...row, observation });
    database.close();
    return collection;
  }

  it.each(["de-de", "en-us"])(
    "keep no file from being brought in, with older words of theirs in %s",
    async (locale) => {
      await keepDamaged();
      const before = await allRows();
      const imports = createImports();
      const made = await imports.bringIn("import-1", [brought(locale), sampleRole("200600009")], NOON + 2 * HOUR);
      expect(made).toMatchObject({ added: 1, changed: 1 });
      const history = (await keptHistories()).find(({ record }) => record.key === KEY);
      expect(history?.snapshots.map(({ takenAt }) => takenAt)).toEqual([NOON, NOON + HOUR]);
      expect(history?.snapshots[1]?.observation).toEqual(observation);
      await imports.undo("import-1");
      expect((await allRows()).filter(([store]) => store !== "likenesses")).toEqual(
        before.filter(([store]) => store !== "likenesses"),
      );
    },
  );

  it("keep none from being brought in beside a damaged record, and no visit from being remembered", async () => {
    const collection = await keepDamaged();
    await collection.recordVisit(sampleVisit({ at: NOON + 2 * HOUR, bullets: ["Can climb"] }));
    const [history] = await keptHistories();
    expect(history?.snapshots.at(-1)?.observation.posting.qualifications).toEqual(["Can climb"]);
    const database = await openDB("pomona");
    await database.delete("snapshots", history?.snapshots.at(-1)?.id ?? 0);
    await database.put("postings", { key: KEY, lastSeen: NOON + HOUR });
    database.close();
    const made = await createImports().bringIn("import-1", [brought("de-de")], NOON + 3 * HOUR);
    expect(made).toMatchObject({ changed: 1 });
  });
});
