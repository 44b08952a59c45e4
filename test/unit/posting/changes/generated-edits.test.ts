import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../../src/extraction/read-page.ts";
import { readWords } from "../../../../src/extraction/read-words.ts";
import type { Change } from "../../../../src/posting/changes/change.ts";
import { findChanges } from "../../../../src/posting/changes/find-changes.ts";
import type { Sections } from "../../../../src/posting/sections.ts";
import { readTruth } from "../../../score/truth.ts";
import { readDocument } from "../../../tools/parse-document.ts";
import { draftFrom, EDITS, randomFrom, wordsOfDraft } from "./edits.ts";

const TRIALS = 1000;
const CORPUS = fileURLToPath(new URL("../../../../../shared/corpus/sectioned-2026/", import.meta.url));

/** Texts of real postings, where there are any. */
function realTexts(): Sections[] {
  if (!existsSync(CORPUS)) return [];
  return readTruth(CORPUS).flatMap(({ file, url }) => {
    const { observation } = readPage({ document: readDocument(CORPUS + file), url });
    return observation ? [observation.sections] : [];
  });
}

function told(change: Change): string {
  if (change.kind === "fact") return `fact ${change.fact}`;
  if (change.kind === "reordered") return `reordered ${change.section}`;
  if (change.kind === "moved") return `moved ${change.from} → ${change.section}: ${change.text}`;
  if (change.kind === "reworded")
    return `reworded ${change.from ? `${change.from} → ` : ""}${change.section}: ${change.before} → ${change.now}`;
  return `${change.kind} ${change.section}: ${change.text}`;
}

/** Plays one script of edits, and says what was expected and what was told. */
function play(seed: number, texts: readonly Sections[]) {
  const random = randomFrom(seed);
  const own = texts.length > 0 && seed % 2 === 0 ? texts[seed % texts.length] : undefined;
  const draft = draftFrom(random, own);
  const before = readWords(wordsOfDraft(structuredClone(draft))).observation;
  const used = new Set<string>();
  const names = Object.keys(EDITS);
  const expected: string[] = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const edit = EDITS[names[Math.floor(random() * names.length)] ?? ""];
    expected.push(...(edit?.(draft, random, used) ?? []));
  }
  const now = readWords(wordsOfDraft(draft)).observation;
  return { expected: expected.toSorted(), actual: findChanges(before, now).map(told).toSorted() };
}

describe("edits of postings, told back", () => {
  const texts = realTexts();
  const trials = Array.from({ length: TRIALS }, (_, seed) => play(seed + 1, texts));

  it("in the right kind and place, in at least 98 of 100", () => {
    const exact = trials.filter(({ expected, actual }) => JSON.stringify(expected) === JSON.stringify(actual));
    const wrong = trials.filter((trial) => !exact.includes(trial));
    console.log(`${exact.length} of ${TRIALS} scripts of edits are told back exactly.`);
    for (const { expected, actual } of wrong.slice(0, 3)) console.log(expected, "told as", actual);
    expect(exact.length).toBeGreaterThanOrEqual(TRIALS * 0.98);
  });

  it("and never where there was none", () => {
    const untouched = trials.filter(({ expected }) => expected.length === 0);
    expect(untouched.length).toBeGreaterThan(20);
    for (const { actual } of untouched) expect(actual).toEqual([]);
  });
});
