import { expect, it } from "vitest";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { HOUR, NOON, sampleVisit } from "../collection/sample-visit.ts";
import { threadTime } from "../thread-time.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const VISITS = 200;
const VERSIONS = 30;
/** Visits in a group: long enough to be told from noise. */
const GROUP = 50;

/** A text as long as a posting's, of which each version has one bullet of its own. */
function bulletsOf(version: number): readonly string[] {
  const kept = Array.from({ length: 60 }, (_, at) => `Looks after orchard number ${at}, `.repeat(4));
  return [...kept, `Plants row ${version}`];
}

it(`keeps ${VISITS} visits to a role with ${VERSIONS} versions small, the last as quick as the first`, async () => {
  const collection = createIndexedDbCollection();
  const groups: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const version = Math.floor((visit * VERSIONS) / VISITS);
    const start = threadTime();
    // oxlint-disable-next-line no-await-in-loop -- one look after the other is what is measured
    await collection.recordVisit(sampleVisit({ at: NOON + visit * HOUR, bullets: bulletsOf(version) }));
    const group = Math.floor(visit / GROUP);
    groups[group] = (groups[group] ?? 0) + threadTime() - start;
  }
  const [history] = await collection.history([KEY]);
  expect(history?.record).toMatchObject({ visits: VISITS, snapshots: VERSIONS });
  expect(history?.snapshots).toHaveLength(VERSIONS);
  expect(history?.visits).toHaveLength(VISITS);
  // A visit without news is a line: all of them together take less than one of the texts for each ten.
  const [texts, looks] = [history?.snapshots, history?.visits].map((kept) => JSON.stringify(kept).length);
  const oneText = (texts ?? 0) / VERSIONS;
  expect(looks).toBeLessThan((VISITS / 10) * oneText);
  // The record that every list reads does not grow with its versions.
  expect(JSON.stringify(history?.record).length).toBeLessThan(oneText);
  expect(groups.at(-1)).toBeLessThan((groups[0] ?? 0) * 3);
});
