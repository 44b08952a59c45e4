import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import type { PageVisit } from "../../../src/collection/collection.ts";
import type { Snapshot } from "../../../src/collection/posting-record.ts";
import type { Reader } from "../../../src/collection/read-again.ts";
import { createImports } from "../../../src/storage/import/create-imports.ts";
import { createIndexedDbCollection, openOwn } from "../../../src/storage/indexeddb-collection.ts";
import { HOUR, NOON, sampleObservation, sampleVisit } from "../collection/sample-visit.ts";
import { sampleRole } from "../sample-roles.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";

/** As it comes by message: what was one list is two. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const look = (sample: Parameters<typeof sampleVisit>[0]): PageVisit => sent(sampleVisit(sample));
const isShared = ({ observation }: Snapshot): boolean =>
  observation.posting.qualifications === observation.sections.minimumQualifications?.items;

/** Of each snapshot, whether its list is kept once. */
async function areShared(): Promise<readonly boolean[]> {
  const database = await openDB("pomona");
  const rows = await database.getAll("snapshots");
  database.close();
  return rows.map(isShared);
}

describe("a list of a page that is a fact, too, is kept once", () => {
  it("where a page was visited, and went on drawing itself", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(look({ id: "arrival-1" }));
    expect(await areShared()).toEqual([true]);
    await collection.recordVisit(look({ id: "arrival-1", at: NOON + 300, bullets: ["Can climb", "Can fly"] }));
    expect(await areShared()).toEqual([true]);
  });

  it("where it came in a file", async () => {
    const role = sent(sampleRole("200600009", { posting: { qualifications: ["Can climb"] } }));
    expect(role.snapshots.map(isShared)).toEqual([false]);
    await createImports().bringIn("import-1", [role], NOON);
    expect(await areShared()).toEqual([true]);
  });

  it("where a later reader has read it again", async () => {
    const read: Reader["read"] = ({ url }) => {
      const { posting, provenance } = sent(sampleObservation({ url }));
      return { observation: { ...sampleObservation({ url }), reader: 2, posting, provenance }, problems: [] };
    };
    const collection = createIndexedDbCollection(openOwn, { version: 2, read });
    await collection.recordVisit(look({ at: NOON + HOUR }));
    expect(await collection.readAgain(() => Promise.resolve())).toBe(1);
    expect((await collection.find(KEY))?.reader).toBe(2);
    expect(await areShared()).toEqual([true]);
  });
});
