import { openDB } from "idb";
import type { PageVisit, PostingHistory } from "../../../../src/collection/collection.ts";
import { createIndexedDbCollection } from "../../../../src/storage/indexeddb-collection.ts";
import { sampleObservation, sampleVisit } from "../../collection/sample-visit.ts";
import { DAY, NOW } from "../../sample-roles.ts";

/** What a test has the user see and write: a title, a bullet, a note; and a bullet that came later. */
export interface Seen {
  readonly title: string;
  readonly bullet: string;
  readonly later: string;
  readonly notes: string;
}

/** A visit to the role of that number. */
export function visitTo(identifier: string, at: number, { title, bullet }: Pick<Seen, "title" | "bullet">): PageVisit {
  const url = `https://jobs.apple.com/en-us/details/${identifier}/potter`;
  const sample = { url, bullets: [bullet], posting: { identifier, title } };
  return {
    ...sampleVisit({ at, url }),
    page: { kind: "posting", observation: sampleObservation(sample), problems: [] },
  };
}

/** Fills the profile as a user does: two roles, one of them seen twice and gone by then, with values and a reminder. */
export async function fillProfile({ title, bullet, later, notes }: Seen): Promise<void> {
  const collection = createIndexedDbCollection();
  const [first, second] = ["200600001-0836", "200600002-3337"] as const;
  await collection.recordVisit(visitTo(first, NOW - 9 * DAY, { title, bullet }));
  await collection.recordVisit(visitTo(second, NOW - 8 * DAY, { title: "Potter", bullet }));
  await collection.recordVisit(visitTo(first, NOW - 2 * DAY, { title, bullet: later }));
  await collection.recordVisit({
    ...visitTo(second, NOW - DAY, { title, bullet }),
    page: { kind: "removed", identifier: second },
  });
  await collection.setMine(first, { notes, saved: true, stars: 3, status: "applied" }, NOW - DAY);
  await collection.setMine(first, { stars: undefined }, NOW - DAY + 1);
  await collection.setMine(first, { interview: "2026-12-03T14:30" }, NOW - DAY + 2);
  await collection.setReminder(first, { due: "2026-12-01", state: "waiting" }, NOW - DAY);
}

/** Everything that is kept, as an export has it. */
export async function keptHistories(): Promise<readonly PostingHistory[]> {
  const collection = createIndexedDbCollection();
  return collection.history((await collection.list()).map(({ key }) => key));
}

/** All rows of all stores, but for those that an undo needs. */
export async function allRows(): Promise<readonly (readonly [store: string, keys: unknown, rows: unknown])[]> {
  const database = await openDB("pomona");
  const names = [...database.objectStoreNames].filter((name) => !name.startsWith("import"));
  const rows = await Promise.all(
    names.map(async (name) => [name, await database.getAllKeys(name), await database.getAll(name)] as const),
  );
  database.close();
  return rows;
}
