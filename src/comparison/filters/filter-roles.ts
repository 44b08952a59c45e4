import type { PostingRecord } from "../../collection/posting-record.ts";
import type { BoundFilter, BoundFilterId, Measure, Measuring } from "./bound-filter.ts";
import { BOUND_FILTERS } from "./bound-filters.ts";
import { type Bound, type Choice, isNoChoice } from "./choice.ts";
import type { ValueFilterId } from "./value-filter.ts";
import { VALUE_FILTERS } from "./value-filters.ts";

/** What a filter by limit can offer: how many roles each limit would show, and how many do not say. */
export interface BoundFacet {
  readonly scale: string;
  /** All that pay is stated in, the most frequent first. */
  readonly scales: readonly string[];
  readonly limits: readonly { readonly limit: number; readonly count: number }[];
  readonly unsaid: number;
  /** Roles that cannot be measured so, as pay in another currency. */
  readonly otherwise: number;
}

/** How many roles each option of a filter would show under the other filters. */
export interface Facets {
  readonly values: ReadonlyMap<ValueFilterId, ReadonlyMap<string, number>>;
  readonly bounds: ReadonlyMap<BoundFilterId, BoundFacet>;
}

/** The roles that every filter lets pass, in the order in which they came. */
export function passingRoles(
  records: readonly PostingRecord[],
  choice: Choice,
  by: Measuring,
): readonly PostingRecord[] {
  if (isNoChoice(choice)) return records;
  const values = VALUE_FILTERS.flatMap((filter, at) => {
    const wanted = choice.values[filter.id];
    return wanted && wanted.length > 0 ? [{ filter, at, wanted: new Set(wanted) }] : [];
  });
  const bounds = BOUND_FILTERS.flatMap((filter) => {
    const bound = choice.bounds[filter.id];
    return bound ? [{ filter, bound, scale: scaleOf(bound, filter.scalesOf(records)) }] : [];
  });
  return records.filter((record) => {
    // Most filters are not asked: what else a role says is not looked for.
    const known = valuesKnown.get(record);
    return (
      values.every(({ filter, at, wanted }) =>
        (known?.[at] ?? filter.valuesOf(record)).some((value) => wanted.has(value)),
      ) && bounds.every(({ filter, bound, scale }) => isWithin(filter.measure(record, scale, by), bound, filter))
    );
  });
}

/** Counts for every option how many roles it would show under the other filters; in one pass. */
export function countOptions(records: readonly PostingRecord[], choice: Choice, by: Measuring): Facets {
  const counter = optionCounter(records, choice, by);
  counter.count(0, records.length);
  return counter.facets();
}

/** Counts the same of some of the roles at a time, from one index up to another, so that others have their turn. */
export function optionCounter(records: readonly PostingRecord[], choice: Choice, by: Measuring) {
  const values = VALUE_FILTERS.map(({ id }) => {
    const wanted = choice.values[id];
    return { id, wanted: wanted && wanted.length > 0 ? new Set(wanted) : undefined, counts: new Map<string, number>() };
  });
  const bounds = BOUND_FILTERS.map((filter) => boundOf(filter, records, choice.bounds[filter.id], by));
  const countOne = (record: PostingRecord) => {
    // A role counts for the options of a filter where no other filter holds it back: none may fail, or that one alone.
    let fails = 0;
    let failed: unknown;
    const said = valuesOf(record);
    for (const [at, each] of values.entries()) {
      const { wanted } = each;
      if (!wanted || said[at]?.some((value) => wanted.has(value))) continue;
      fails += 1;
      failed = each;
    }
    for (const each of bounds) {
      each.measure = each.filter.measure(record, each.scale, by);
      if (!each.bound || isWithin(each.measure, each.bound, each.filter)) continue;
      fails += 1;
      failed = each;
    }
    if (fails > 1) return;
    for (const [at, each] of values.entries()) {
      if (fails === 1 && failed !== each) continue;
      for (const value of said[at] ?? []) each.counts.set(value, (each.counts.get(value) ?? 0) + 1);
    }
    for (const each of bounds) if (fails === 0 || failed === each) each.found.push(each.measure);
  };
  return {
    count(from: number, to: number) {
      for (const record of records.slice(from, to)) countOne(record);
    },
    facets: (): Facets => ({
      values: new Map(values.map(({ id, counts }) => [id, counts])),
      bounds: new Map(bounds.map((each) => [each.filter.id, facetOf(each)])),
    }),
  };
}

// What a record says is the same until another takes its place.
const valuesKnown = new WeakMap<PostingRecord, readonly (readonly string[])[]>();

function valuesOf(record: PostingRecord): readonly (readonly string[])[] {
  const known = valuesKnown.get(record) ?? VALUE_FILTERS.map((filter) => filter.valuesOf(record));
  valuesKnown.set(record, known);
  return known;
}

interface BoundHere {
  readonly filter: BoundFilter;
  readonly bound: Bound | undefined;
  readonly scale: string;
  readonly scales: readonly string[];
  /** The limits to offer: of all roles, so that they stay where they are while others are filtered. */
  readonly offered: readonly number[];
  /** Of the role that is looked at. */
  measure: Measure;
  /** Of those that no other filter holds back. */
  readonly found: Measure[];
}

function boundOf(
  filter: BoundFilter,
  records: readonly PostingRecord[],
  bound: Bound | undefined,
  by: Measuring,
): BoundHere {
  const scales = filter.scalesOf(records);
  const scale = scaleOf(bound, scales);
  const offered = filter.limitsOf(() => figuresOf(records.map((record) => filter.measure(record, scale, by))));
  return { filter, bound, scale, scales, offered, measure: "otherwise", found: [] };
}

/** What a bound is measured in; where it does not say, what most roles are. */
function scaleOf(bound: Bound | undefined, scales: readonly string[]): string {
  return bound?.scale || (scales[0] ?? "");
}

function figuresOf(measures: readonly Measure[]): readonly number[] {
  return measures.filter((measure) => typeof measure === "number");
}

function isWithin(measure: Measure, { limit, unsaid }: Bound, { passes }: BoundFilter): boolean {
  if (typeof measure !== "number") return measure === "unsaid" && unsaid;
  return passes === "at-least" ? measure >= limit : measure <= limit;
}

function facetOf({ filter, bound, scale, scales, offered, found }: BoundHere): BoundFacet {
  const figures = figuresOf(found);
  const limits = [...new Set(bound ? [...offered, bound.limit] : offered)].toSorted((a, b) => a - b);
  const isWithinLimit = (figure: number, limit: number) =>
    filter.passes === "at-least" ? figure >= limit : figure <= limit;
  return {
    scale,
    scales,
    limits: limits.map((limit) => ({
      limit,
      count: figures.reduce((count, figure) => count + Number(isWithinLimit(figure, limit)), 0),
    })),
    unsaid: found.filter((measure) => measure === "unsaid").length,
    otherwise: found.filter((measure) => measure === "otherwise").length,
  };
}
