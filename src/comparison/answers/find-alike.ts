import type { Answer } from "../../collection/answers/answer.ts";
import type { AskedItem } from "../requirements/asked-item.ts";
import { splitWords } from "../requirements/split-words.ts";
import { weighItems } from "../requirements/weigh-item.ts";
import { amountsOf } from "./amounts.ts";

/**
 * From here on the words of two requirements are so alike that what holds for one holds for the other: the share, by
 * weight, of what they have in common in all that they have. On `test/labels/aligned` none is wrong from 0.3 on; this is
 * far above, for among other postings what asks for one thing more is found up to here.
 */
export const CARRIED = 0.75;

/** A requirement of a word or two is alike with others by chance. */
const LEAST = 8;

/** Finds the answered requirements whose answer holds for a bullet; more than one only where all are as alike. */
export function createAlikeFinder(answers: readonly Answer[], least = CARRIED): (item: AskedItem) => readonly Answer[] {
  const known = answers.map((answer) => ({ answer, amounts: amountsOf(answer.words), ...weighed(answer.words) }));
  const holders = new Map<string, number[]>();
  known.forEach(({ weights }, at) => {
    for (const word of weights.keys()) holders.set(word, [...(holders.get(word) ?? []), at]);
  });
  return (item) => {
    if (known.length === 0) return [];
    const { weights, total } = weighed(item.text);
    const shared = new Map<number, number>();
    for (const [word, weight] of weights)
      for (const at of holders.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    const amounts = amountsOf(item.text, item);
    return [...shared].flatMap(([at, weight]) => {
      const one = known[at];
      if (!one || weight < LEAST || one.amounts !== amounts || !namesAll(one.answer.words, item)) return [];
      return weight / (total + one.total - weight) >= least ? [one.answer] : [];
    });
  };
}

/** Whether a text has the names of all skills that a bullet asks for. */
function namesAll(text: string, { skills }: AskedItem): boolean {
  const words = new Set(splitWords(text));
  return skills.every((name) => splitWords(name).every((word) => words.has(word)));
}

/** By the words alone: what skills an answered requirement names is not kept with it. */
function weighed(text: string): { readonly weights: ReadonlyMap<string, number>; readonly total: number } {
  const [item] = weighItems([{ text, skills: [] }]);
  return { weights: item?.weights ?? new Map(), total: item?.total ?? 0 };
}
