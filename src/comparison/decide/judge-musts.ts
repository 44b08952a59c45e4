import type { PostingRecord } from "../../collection/posting-record.ts";
import type { BoundFilter, BoundFilterId, Measuring } from "../filters/bound-filter.ts";
import { BOUND_FILTERS } from "../filters/bound-filters.ts";
import type { Bound, Choice } from "../filters/choice.ts";
import { UNREAD, UNSAID, type ValueFilter, type ValueFilterId } from "../filters/value-filter.ts";
import { VALUE_FILTERS } from "../filters/value-filters.ts";

/** What can be a must: conditions of the library's filters, under their names. */
export const MUST_VALUES = ["place", "skill", "team", "listing"] as const satisfies readonly ValueFilterId[];
export const MUST_BOUNDS = ["pay", "years", "degree"] as const satisfies readonly BoundFilterId[];
export type MustId = (typeof MUST_VALUES)[number] | (typeof MUST_BOUNDS)[number];

/** How musts are measured. Only what changed since asks for the time, and that is no must. */
export const MUST_MEASURING: Measuring = { now: 0, changedAt: () => undefined, isThroughHours: true };

/** A role with the musts that it was judged by. */
export interface JudgedRole {
  readonly record: PostingRecord;
  /** That it does not meet, or does not state where the user leaves such roles out. */
  readonly failed: readonly MustId[];
  /** Of which nobody knows whether it meets them, and that it stays for all that. */
  readonly open: readonly MustId[];
}

type Verdict = "met" | "failed" | "open";

/**
 * Judges every role by what it must have. Where a page does not say, nobody knows: the role stays and says so, or
 * fails where the user wants none such. Pay in another currency fails: nothing is converted but hours into years, and
 * only where the page states the weekly hours.
 */
export function judgeMusts(records: readonly PostingRecord[], musts: Choice): readonly JudgedRole[] {
  const judges: (readonly [MustId, (record: PostingRecord) => Verdict])[] = [
    ...MUST_BOUNDS.flatMap((id) => {
      const [filter, bound] = [BOUND_FILTERS.find((one) => one.id === id), musts.bounds[id]];
      if (!filter || !bound) return [];
      const scale = bound.scale || (filter.scalesOf(records)[0] ?? "");
      return [[id, (record: PostingRecord) => boundVerdict(record, filter, bound, scale)] as const];
    }),
    ...MUST_VALUES.flatMap((id) => {
      const [filter, wanted] = [VALUE_FILTERS.find((one) => one.id === id), musts.values[id] ?? []];
      if (!filter || wanted.length === 0) return [];
      return [[id, (record: PostingRecord) => valueVerdict(record, filter, wanted)] as const];
    }),
  ];
  return records.map((record) => {
    const verdicts = judges.map(([id, judge]) => ({ id, verdict: judge(record) }));
    const judged = (wanted: Verdict) => verdicts.flatMap(({ id, verdict }) => (verdict === wanted ? [id] : []));
    return { record, failed: judged("failed"), open: judged("open") };
  });
}

function boundVerdict(record: PostingRecord, filter: BoundFilter, { limit, unsaid }: Bound, scale: string): Verdict {
  const measure = filter.measure(record, scale, MUST_MEASURING);
  if (typeof measure !== "number") return measure === "unsaid" && unsaid ? "open" : "failed";
  return (filter.passes === "at-least" ? measure >= limit : measure <= limit) ? "met" : "failed";
}

function valueVerdict(record: PostingRecord, filter: ValueFilter, wanted: readonly string[]): Verdict {
  const said = filter.valuesOf(record);
  if (said.some((value) => value !== UNSAID && value !== UNREAD && wanted.includes(value))) return "met";
  const missing = [UNSAID, UNREAD].find((value) => said.includes(value));
  return missing !== undefined && wanted.includes(missing) ? "open" : "failed";
}
