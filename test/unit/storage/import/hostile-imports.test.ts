import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileError } from "../../../../src/exports/import/file-read.ts";
import { openFile } from "../../../../src/exports/import/open-file.ts";
import { json } from "../../../../src/exports/json.ts";
import { createImports } from "../../../../src/storage/import/create-imports.ts";
import { createIndexedDbCollection } from "../../../../src/storage/indexeddb-collection.ts";
import { fullRole } from "../../exports/full-role.ts";
import { textOf } from "../../exports/written.ts";
import { NOW, sampleRole } from "../../sample-roles.ts";
import { threadTime } from "../../thread-time.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { allRows, fillProfile, keptHistories } from "./profile.ts";

useFreshDatabase();

/** ms of a processor that any of these may take, with what is kept looked through afterwards. */
const MOST_MS = 1000;

type Json = Record<string, unknown>;

/** What is put where something else belongs. */
const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  Number.MAX_SAFE_INTEGER,
  8.64e15,
  "",
  "__proto__",
  "javascript:alert(1)",
  "\uD800",
  "a".repeat(30_000),
  [],
  {},
  [[]],
  { __proto__: null, constructor: { prototype: 1 } },
];

const change = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
  deed: fc.constantFrom("put", "drop", "double", "swap", "add"),
  value: fc.constantFrom(...HOSTILE_VALUES),
  cut: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.nat()),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** An export with something changed in it, at the place that the path leads to, whatever is there. */
function changed(text: string, { path, deed, value, cut }: Change): string {
  const whole = JSON.parse(text) as Json;
  let holder: Json = whole;
  let name = "postings";
  for (const step of path) {
    const next = holder[name];
    if (typeof next !== "object" || next === null || Object.keys(next).length === 0) break;
    holder = next as Json;
    const names = Object.keys(holder);
    name = names[step % names.length] ?? name;
  }
  if (deed === "drop") delete holder[name];
  else if (deed === "double" && Array.isArray(holder)) holder.push(holder[Number(name)]);
  else if (deed === "swap" && Array.isArray(holder)) holder.reverse();
  else if (deed === "add") holder[`${name}2`] = value;
  else holder[name] = value;
  const written = JSON.stringify(whole);
  return cut === undefined ? written : written.slice(0, cut % written.length);
}

const kept = async (): Promise<string> => JSON.stringify(await allRows());

/** What the background does after an import, and after it is undone. */
async function lookForTwins(): Promise<void> {
  await createIndexedDbCollection().findTwins(() => Promise.resolve());
}

describe("five hundred exports with something changed in them", () => {
  it("change nothing when they are looked at, nor when they are brought in and that is undone", async () => {
    await fillProfile({ title: "Potter", bullet: "Fires a kiln", later: "Fires two kilns", notes: "Call" });
    const others = [fullRole(), sampleRole("200000002-0001")];
    const text = await textOf(json, [...(await keptHistories()), ...others]);
    await lookForTwins();
    const before = await kept();
    const imports = createImports();
    const met = { refused: 0, same: 0, made: 0 };
    let run = 0;
    const property = fc.asyncProperty(change, async (how) => {
      const begin = threadTime();
      try {
        const opened = openFile(new TextEncoder().encode(changed(text, how)), 2);
        const roles = "read" in opened ? opened.read.roles.map(({ history }) => history) : [];
        await imports.plan(roles);
        const id = `import-${(run += 1)}`;
        const { added, changed: altered } = await imports.bringIn(id, roles, NOW);
        met[added + altered > 0 ? "made" : "same"] += 1;
        await imports.undo(id);
        await lookForTwins();
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        met.refused += 1;
      }
      expect(await kept()).toBe(before);
      expect(threadTime() - begin).toBeLessThan(MOST_MS);
    });
    await fc.assert(property, { numRuns: 500 });
    // Each of the ways was gone.
    expect(Math.min(met.refused, met.made)).toBeGreaterThan(10);
  }, 120_000);
});
