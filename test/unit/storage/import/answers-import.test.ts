import * as fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { ANSWER_VALUES, type AnswerChange } from "../../../../src/collection/answers/answer.ts";
import { gatherExport } from "../../../../src/exports/gather-export.ts";
import { readJson } from "../../../../src/exports/import/read-json.ts";
import { json } from "../../../../src/exports/json.ts";
import { createImports } from "../../../../src/storage/import/create-imports.ts";
import { createIndexedDbCollection } from "../../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../../src/storage/open-database.ts";
import { sampleVisit } from "../../collection/sample-visit.ts";
import { hostileText } from "../../exports/hostile-texts.ts";
import { english, NOW } from "../../sample-roles.ts";
import { useFreshDatabase } from "../fresh-database.ts";
import { allRows } from "./profile.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const SWIFT = { kind: "skill", words: "Swift" } as const;
const gap: AnswerChange = { ask: SWIFT, set: { value: "gap" }, taken: [] };

async function exported(withNotes = true): Promise<string> {
  const context = { now: NOW, generator: "Pomona 0.1.0", answers: "all" } as const;
  const bundle = await gatherExport(createIndexedDbCollection(), [KEY], context);
  const parts: unknown[] = [];
  for await (const part of json.serialize(bundle, { ...json.usual, withNotes, wording: english })) parts.push(part);
  return parts.join("");
}

async function bringIn(text: string, id = "import-1"): Promise<void> {
  const { roles, refused, answers } = readJson(text);
  expect(refused).toEqual([]);
  await createImports().bringIn(
    id,
    roles.map(({ history }) => history),
    NOW,
    answers,
  );
}

const change: fc.Arbitrary<AnswerChange> = fc.record({
  ask: fc.oneof(
    fc.record({
      kind: fc.constantFrom("requirement", "skill", "language"),
      words: hostileText,
      role: fc.constant(KEY),
    }),
    fc.record({ kind: fc.constant("degree"), words: hostileText, degree: fc.constantFrom("bachelor", "doctorate") }),
  ),
  set: fc.record(
    {
      value: fc.constantFrom(...ANSWER_VALUES),
      note: hostileText,
      resume: fc.record({ value: fc.constantFrom(...ANSWER_VALUES), words: hostileText }),
    },
    { requiredKeys: [] },
  ),
  taken: fc.subarray(["value", "note", "resume"] as const),
});

describe("answers in a JSON file", () => {
  it("come back byte for byte, whatever was asked and answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        globalThis.indexedDB = new IDBFactory();
        const collection = createIndexedDbCollection();
        await collection.recordVisit(sampleVisit());
        await collection.setAnswers(changes, NOW);
        const text = await exported();
        globalThis.indexedDB = new IDBFactory();
        await bringIn(text);
        expect(await exported()).toBe(text);
      }),
      { numRuns: 15 },
    );
  });

  it("stay at home with the user's own side, and a file without any is as it was before there were answers", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    expect(JSON.parse(await exported())).not.toHaveProperty("answers");
    await collection.setAnswers([gap], NOW);
    expect(JSON.parse(await exported())).toHaveProperty("answers");
    const passedOn = await exported(false);
    expect(passedOn).not.toContain("Swift");
    expect(JSON.parse(passedOn)).toMatchObject({ leftOut: ["mine"] });
  });

  it("are merged value by value, told beforehand, and put back with the import unless they were changed since", async () => {
    const other = createIndexedDbCollection();
    await other.recordVisit(sampleVisit());
    const python = { kind: "skill", words: "Python" } as const;
    await other.setAnswers([gap, { ask: python, set: { value: "met" }, taken: [] }], 10);
    const text = await exported();
    globalThis.indexedDB = new IDBFactory();
    const collection = createIndexedDbCollection();
    await collection.setAnswers([{ ...gap, set: { value: "met" } }], 20);
    await collection.setAnswers([{ ...gap, set: { note: "Since spring" } }], 5);
    const before = await collection.answers();
    const imports = createImports();
    const { answers = [] } = readJson(text);
    expect(await imports.planAnswers(answers)).toBe(1);
    await bringIn(text);
    expect(await imports.planAnswers(answers)).toBe(0);
    expect(await collection.answers()).toMatchObject([
      { words: "Python", value: { value: "met", at: 10 } },
      { words: "Swift", value: { value: "met", at: 20 }, note: { value: "Since spring", at: 5 } },
    ]);
    expect(await imports.last()).toMatchObject({ answers: 1 });
    expect(await imports.undo("import-1")).toMatchObject({ answers: 1, answersLeft: 0 });
    expect(await collection.answers()).toEqual(before);

    await bringIn(text, "import-2");
    await collection.setAnswers([{ ask: python, set: { value: "partly" }, taken: [] }], 30);
    expect(await imports.undo("import-2")).toMatchObject({ answers: 0, answersLeft: 1 });
    expect(await collection.answers()).toMatchObject([{ value: { value: "partly" } }, { value: { value: "met" } }]);
  });

  it("are put back after a role was deleted for good, and what would put them back names it no longer", async () => {
    const collection = createIndexedDbCollection();
    for (const identifier of [KEY, "200600002"]) {
      const url = `https://jobs.apple.com/en-us/details/${identifier}/x`;
      await collection.recordVisit(sampleVisit({ url, posting: { identifier } }));
    }
    await collection.setAnswers([{ ...gap, ask: { ...SWIFT, role: KEY } }], 5);
    const imports = createImports();
    const [history] = await collection.history([KEY]);
    const [answer] = await collection.answers();
    if (!history || !answer) throw new Error("not kept");
    await collection.remove([KEY], NOW - 1);
    const brought = { ...answer, value: { value: "met", at: 10 } } as const;
    await imports.bringIn("import-1", [{ ...history, record: { ...history.record, removedAt: NOW - 1 } }], NOW, [
      brought,
    ]);
    await collection.remove([KEY], NOW - 1);
    await collection.purge(NOW);
    expect(await collection.find(KEY)).toBeUndefined();
    expect(JSON.stringify(await allRows())).not.toContain(KEY);
    expect(await imports.undo("import-1")).toMatchObject({ answers: 1, answersLeft: 0 });
    const { role: _role, ...before } = answer;
    expect(await collection.answers()).toEqual([before]);
  });

  it("set aside what lies damaged in their place, and leave it there when they are taken back", async () => {
    const collection = createIndexedDbCollection();
    await collection.setAnswers([gap], 5);
    const [answer] = await collection.answers();
    if (!answer) throw new Error("not kept");
    const database = await openDatabase("pomona", () => undefined);
    await database.put("answers", { ...answer, kind: "torn" } as never);
    database.close();
    const imports = createImports();
    expect(await imports.bringIn("import-1", [], NOW, [answer])).toMatchObject({ answers: 1 });
    expect(await collection.answers()).toEqual([answer]);
    const aside = [`damaged ${answer.key} ${NOW}`];
    expect(await collection.damagedBeside()).toEqual(aside);
    await imports.undo("import-1");
    expect([await collection.answers(), await collection.damagedBeside()]).toEqual([[], aside]);
  });

  it("name no longer a role that came new with the import and was deleted for good", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    const histories = await collection.history([KEY]);
    globalThis.indexedDB = new IDBFactory();
    const here = createIndexedDbCollection();
    await createImports().bringIn("import-1", histories, NOW);
    await here.remove([KEY], NOW - 1);
    await here.purge(NOW);
    expect(await createImports().last()).toBeDefined();
    expect(JSON.stringify(await allRows())).not.toContain(KEY);
  });

  it.each([
    ["another key than its words make", { key: "skill python", kind: "skill", words: "Swift" }, "not-whole"],
    ["an unknown value", { key: "skill swift", ...SWIFT, value: { value: "yes", at: 1 } }, "wrong-form"],
    ["something besides", { key: "skill swift", ...SWIFT, colour: "red" }, "wrong-form"],
    ["no object", "Swift", "wrong-form"],
    ["a prototype", JSON.parse('{"key":"skill swift","kind":"skill","words":"Swift","__proto__":{}}'), "wrong-form"],
  ])("are refused with %s", async (_what, answer, why) => {
    await createIndexedDbCollection().recordVisit(sampleVisit());
    const file = JSON.parse(await exported()) as object;
    const read = readJson(
      JSON.stringify({ ...file, answers: [{ key: "skill swift", ...SWIFT }] }).replace(
        JSON.stringify({ key: "skill swift", ...SWIFT }),
        () => stringified(answer),
      ),
    );
    expect(read.refused).toMatchObject([{ line: 1, why }]);
    expect(read.answers).toBeUndefined();
    expect(read.roles).toHaveLength(1);
  });

  it("are refused the second time, and as something else than a list", async () => {
    await createIndexedDbCollection().recordVisit(sampleVisit());
    const file = JSON.parse(await exported()) as object;
    const swift = { key: "skill swift", ...SWIFT };
    const twice = readJson(JSON.stringify({ ...file, answers: [swift, swift] }));
    expect(twice).toMatchObject({ answers: [swift], refused: [{ line: 2, why: "duplicate", name: "Swift" }] });
    expect(() => readJson(JSON.stringify({ ...file, answers: {} }))).toThrow("unknown-form");
  });
});

/** A key `__proto__` of a value's own is written, too. */
function stringified(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`)
    .join()}}`;
}
