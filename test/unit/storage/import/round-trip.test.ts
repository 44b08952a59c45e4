import * as fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { ExportFormat } from "../../../../src/exports/format.ts";
import { csv } from "../../../../src/exports/csv.ts";
import type { FileRead } from "../../../../src/exports/import/file-read.ts";
import { readJson } from "../../../../src/exports/import/read-json.ts";
import { readNdjson } from "../../../../src/exports/import/read-ndjson.ts";
import { readOwnTable } from "../../../../src/exports/import/read-own-table.ts";
import { readTable } from "../../../../src/exports/import/read-table.ts";
import { json } from "../../../../src/exports/json.ts";
import { ndjson } from "../../../../src/exports/ndjson.ts";
import { createImports } from "../../../../src/storage/import/create-imports.ts";
import { fullRole } from "../../exports/full-role.ts";
import { HOSTILE_TEXTS, hostileText } from "../../exports/hostile-texts.ts";
import { textOf } from "../../exports/written.ts";
import { NOW, sampleRole } from "../../sample-roles.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { profiles } from "./kept-history.ts";
import { fillProfile, keptHistories, type Seen } from "./profile.ts";

useFreshDatabase();

const FORMATS: readonly (readonly [ExportFormat, (text: string) => FileRead])[] = [
  [json, readJson],
  [ndjson, readNdjson],
];

async function broughtIn({ roles, refused }: FileRead): Promise<void> {
  expect(refused).toEqual([]);
  globalThis.indexedDB = new IDBFactory();
  await createImports().bringIn(
    "import-1",
    roles.map(({ history }) => history),
    NOW,
  );
}

describe.each(FORMATS)("a file of $id", (format, read) => {
  it("comes back byte for byte from an empty profile, whatever the texts are", async () => {
    const seen = fc.record<Seen>({ title: hostileText, bullet: hostileText, later: hostileText, notes: hostileText });
    const property = fc.asyncProperty(seen, async (texts) => {
      globalThis.indexedDB = new IDBFactory();
      await fillProfile(texts);
      const text = await textOf(format, await keptHistories());
      await broughtIn(read(text));
      expect(await textOf(format, await keptHistories())).toBe(text);
    });
    const examples = HOSTILE_TEXTS.map((text): [Seen] => [
      { title: text, bullet: text, later: `${text} later`, notes: text },
    ]);
    await fc.assert(property, { numRuns: 80, examples });
  });
});

describe("a file of our CSV", () => {
  /** A cell holds one value a line. */
  const lineless = (text: string) => text.toWellFormed().replace(/[\r\n]/g, " ");

  it("comes back with its own columns, the guard of formulas taken off", async () => {
    const property = fc.asyncProperty(hostileText, hostileText, async (title, bullet) => {
      const role = fullRole({ title, qualifications: [`- ${lineless(bullet)}`, "=1+1"], evergreen: true });
      const copy = sampleRole("https://example.org/jobs/7", {
        posting: { identifier: undefined, url: "https://example.org/jobs/7", travel: title },
        problems: [{ field: "workHours", detail: "" }],
      });
      const text = await textOf(csv, [role, copy]);
      await broughtIn(readOwnTable(readTable(text.replace(/^\uFEFF/, "")), 2));
      const kept = await keptHistories();
      const inOrder = [role, copy].flatMap(({ record }) => kept.filter((one) => one.record.key === record.key));
      expect(await textOf(csv, inOrder)).toBe(text);
      expect(inOrder[0]?.snapshots[0]?.observation.posting.qualifications?.[1]).toBe("=1+1");
    });
    const examples = HOSTILE_TEXTS.map((text): [string, string] => [text, text]);
    await fc.assert(property, { numRuns: 60, examples });
  });
});

/** What goes along: everything, and less of it in each way that the formats have. */
const CHOICES = [
  { withNotes: true, withHistory: true },
  { withNotes: false, withHistory: true },
  { withNotes: true, withHistory: false },
  { withNotes: false, withHistory: false },
] as const;
const readTableOf = (text: string) => readOwnTable(readTable(text.replace(/^\uFEFF/, "")), 2);

describe.each([...FORMATS, [csv, readTableOf] as const])("a whole profile as $id", (format, read) => {
  it.each(CHOICES)("exported again says the same, notes: $withNotes, history: $withHistory", async (choice) => {
    const property = fc.asyncProperty(profiles, async (histories) => {
      const text = await textOf(format, histories, choice);
      await broughtIn(read(text));
      const kept = await keptHistories();
      expect(kept.map(({ record }) => record.key)).toEqual(histories.map(({ record }) => record.key));
      expect(await textOf(format, kept, choice)).toBe(text);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
