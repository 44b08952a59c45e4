import type { Change } from "../posting/changes/change.ts";
import { bareWords } from "../posting/changes/bare-words.ts";
import { findChanges } from "../posting/changes/find-changes.ts";
import { findTextChanges } from "../posting/changes/find-text-changes.ts";
import type { Observation } from "../posting/observation.ts";
import type { Snapshot } from "./posting-record.ts";
import { agree, arePaysAlike, paySaysOther } from "./words-changed.ts";

/**
 * What is other in `now` than in `before`, two versions of one source; in any order, also with others between them.
 * Facts are compared only where one reader made both: a better one is no edit. Nor is it one that the page came with its
 * data, or in another layout: what `wordsChanged` forgives is not told.
 */
export function changesBetween({ observation: before }: Snapshot, { observation: now }: Snapshot): readonly Change[] {
  const changes =
    before.reader === now.reader ? findChanges(before, now) : findTextChanges(before.sections, now.sections);
  const isOther = paySaysOther(before, now);
  return changes.filter((change) => {
    if (change.kind !== "fact")
      return change.section !== "payAndBenefits" || (isOther && !isOfData(change, before, now));
    if (change.fact === "baseSalary" && !isOther && !arePaysAlike(before, now)) return false;
    return before.layout === now.layout || !agree(change.before, change.now);
  });
}

/** Whether a sentence about pay came or went, or moved, only because one of the two came with the page's data. */
function isOfData(change: Exclude<Change, { kind: "fact" }>, before: Observation, now: Observation): boolean {
  if (arePaysAlike(before, now) || change.kind === "moved" || change.kind === "reworded") return false;
  if (change.kind === "reordered") return true;
  const { header } = change.kind === "removed" ? before : now;
  const lines = header.payByPlace?.flatMap(({ words }) => words.split("\n").map(bareWords)) ?? [];
  return lines.includes(bareWords(change.text));
}
