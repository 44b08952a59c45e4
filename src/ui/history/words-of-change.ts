import type { Change, FactChange, WordsPart } from "../../posting/changes/change.ts";
import { describePlace } from "../../posting/describe.ts";
import type { PayRange } from "../../posting/job-posting.ts";
import type { Observation, Quote } from "../../posting/observation.ts";
import type { WordsToFind } from "../card/find-words.ts";

/** Words of a page that are there since a change. */
export interface ChangedWords extends WordsToFind {
  /** The text in stretches, where only those that are in the newer version alone are meant. */
  readonly parts?: readonly WordsPart[] | undefined;
}

/**
 * For each sentence that `describeChange` makes of a change, the words of the newer version that it speaks of; none
 * where it tells of what is no longer there, or of an order.
 */
export function wordsOfChange(change: Change, now: Observation): readonly (readonly ChangedWords[])[] {
  if (change.kind === "fact") return wordsOfFact(change, now);
  if (change.kind === "removed" || change.kind === "reordered") return [[]];
  const selector = now.sections[change.section]?.selector;
  if (change.kind === "reworded") return [[{ quote: change.now, selector, parts: change.parts }]];
  return [[{ quote: change.text, selector }]];
}

function wordsOfFact(change: FactChange, now: Observation): readonly (readonly ChangedWords[])[] {
  const quotes = now.provenance[change.fact] ?? [];
  const words = quotes.map(({ section, quote }: Quote) => ({ quote, selector: now.sections[section]?.selector }));
  if (change.now === undefined) return [[]];
  if (change.fact === "jobLocation" && change.before) {
    const [had, has] = [change.before.map(describePlace), change.now.map(describePlace)];
    const isNew = (place: string) => !had.includes(place);
    // The reader quotes places in their order.
    const added = has.flatMap((place, index) => (isNew(place) ? [words.slice(index, index + 1)] : []));
    return [...added, ...had.filter((place) => !has.includes(place)).map(() => [])];
  }
  if (change.fact === "baseSalary") {
    const had = new Set(change.before?.map(figuresOf));
    // And ranges, too.
    return [words.filter((_, index) => !had.has(figuresOf(change.now?.[index])))];
  }
  return [words];
}

function figuresOf(range: PayRange | undefined): string {
  return [range?.minValue, range?.maxValue, range?.currency, range?.unitText, range?.place].join("|");
}
