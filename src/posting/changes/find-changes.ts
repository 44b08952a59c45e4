import type { Observation } from "../observation.ts";
import type { Change, FactChange, TextChange } from "./change.ts";
import { bareWords } from "./bare-words.ts";
import { findFactChanges } from "./find-fact-changes.ts";
import { findTextChanges } from "./find-text-changes.ts";

/** The parts of an observation that changes are found in. */
type Version = Pick<Observation, "posting" | "sections">;

/**
 * What is different between two versions of one source, facts first. Both must have been read by the same reader: a
 * better reader is no edit of the page's.
 */
export function findChanges(before: Version, now: Version): Change[] {
  const facts = findFactChanges(before.posting, now.posting);
  return [...facts, ...findTextChanges(before.sections, now.sections).filter((change) => !isOfPay(change, facts))];
}

/** The sentence about pay changes with the figures in it, which are told as a fact. */
function isOfPay(change: TextChange, facts: readonly FactChange[]): boolean {
  if (change.kind !== "reworded" || !facts.some(({ fact }) => fact === "baseSalary")) return false;
  // Copies have the sentence in other sections, too; there a sign of money tells it from "8+ years".
  if (change.section !== "payAndBenefits" && !/\p{Sc}/u.test(change.now)) return false;
  return withoutFigures(change.before) === withoutFigures(change.now);
}

function withoutFigures(text: string): string {
  return bareWords(text).replace(/[\p{N}\p{Sc}]+/gu, "");
}
