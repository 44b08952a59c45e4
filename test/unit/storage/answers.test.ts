import { describe, expect, it } from "vitest";
import type { AnswerChange, Ask } from "../../../src/collection/answers/answer.ts";
import { createIndexedDbCollection } from "../../../src/storage/indexeddb-collection.ts";
import { openDatabase } from "../../../src/storage/open-database.ts";
import { sampleVisit } from "../collection/sample-visit.ts";
import { useFreshDatabase } from "./fresh-database.ts";

useFreshDatabase();
const KEY = "200600001-0836";
const PRUNING: Ask = { kind: "requirement", words: "Experience in pruning.", role: KEY };
const SWIFT: Ask = { kind: "skill", words: "Swift" };
const set = (ask: Ask, values: AnswerChange["set"]): AnswerChange => ({ ask, set: values, taken: [] });

describe("answers", () => {
  it("are set together, changed and taken back, and told again by each repeated call", async () => {
    const collection = createIndexedDbCollection();
    expect(await collection.answers()).toEqual([]);
    const pruning = { ...PRUNING, key: "requirement experience in pruning", value: { value: "met", at: 5 } };
    const swift = { ...SWIFT, key: "skill swift", value: { value: "gap", at: 5 } };
    const both = [set(PRUNING, { value: "met" }), set(SWIFT, { value: "gap" })];
    expect(await collection.setAnswers(both, 5)).toEqual([pruning, swift]);
    expect(await collection.setAnswers(both, 5)).toEqual([pruning, swift]);
    const noted = { ...swift, note: { value: "At home", at: 6 } };
    expect(await collection.setAnswers([set(SWIFT, { note: "At home" })], 6)).toEqual([noted]);
    await collection.setAnswers([{ ask: PRUNING, set: {}, taken: ["value"] }], 7);
    expect(await collection.answers()).toEqual([{ ...pruning, value: { at: 7 } }, noted]);
  });

  it("are not changed by a late retry, value by value", async () => {
    const collection = createIndexedDbCollection();
    await collection.setAnswers([set(SWIFT, { value: "met" })], 9);
    await collection.setAnswers([set(SWIFT, { value: "gap", note: "Earlier" })], 8);
    expect(await collection.answers()).toMatchObject([{ value: { value: "met", at: 9 }, note: { value: "Earlier" } }]);
  });

  it("of one call for the same thing come one after the other", async () => {
    const collection = createIndexedDbCollection();
    await collection.setAnswers([set(SWIFT, { value: "met" }), set(SWIFT, { note: "Both" })], 1);
    expect(await collection.answers()).toMatchObject([{ value: { value: "met" }, note: { value: "Both" } }]);
  });

  it("leave out one that is damaged", async () => {
    const collection = createIndexedDbCollection();
    await collection.setAnswers([set(SWIFT, { value: "met" })], 1);
    const database = await openDatabase("pomona", () => undefined);
    await database.put("answers", {
      key: "skill c",
      kind: "skill",
      words: "C",
      value: { value: "yes", at: 1 },
    } as never);
    database.close();
    expect(await collection.answers()).toMatchObject([{ key: "skill swift" }]);
  });

  it("forget a role that is deleted for good, and are gone with the last one", async () => {
    const collection = createIndexedDbCollection();
    await collection.recordVisit(sampleVisit());
    await collection.recordVisit(sampleVisit({ posting: { identifier: "200600002-0836" } }));
    await collection.setAnswers([set(PRUNING, { value: "met" }), set(SWIFT, { value: "gap" })], 5);
    await collection.remove([KEY], 6);
    await collection.purge(6);
    expect(await collection.answers()).toMatchObject([{ role: KEY }, { words: "Swift" }]);
    await collection.purge(7);
    expect(await collection.answers()).toEqual([
      { kind: "requirement", words: PRUNING.words, key: expect.any(String) as string, value: { value: "met", at: 5 } },
      { kind: "skill", words: "Swift", key: "skill swift", value: { value: "gap", at: 5 } },
    ]);
    await collection.remove(["200600002-0836"], 8);
    await collection.purge(9);
    expect(await collection.answers()).toEqual([]);
    await collection.setAnswers([set(SWIFT, { value: "gap" })], 10);
    await collection.purge(11);
    expect(await collection.answers()).toHaveLength(1);
  });
});
