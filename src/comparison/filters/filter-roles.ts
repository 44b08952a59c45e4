import type { PostingRecord } from "../../collection/posting-record.ts";
import type { BoundFilter, BoundFilterId, Measure, Measuring } from "./bound-filter.ts";
import { BOUND_FILTERS } from "./bound-filters.ts";
import type { Bound, Choice } from "./choice.ts";
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

export interface Filtered {
  /** Those that every filter lets pass, in the order in which they came. */
  readonly shown: readonly PostingRecord[];
  readonly facets: Facets;
}

/** Filters roles, and counts for every option how many roles it would show under the other filters; in one pass. */
export function filterRoles(records: readonly PostingRecord[], choice: Choice, by: Measuring): Filtered {
  const values = VALUE_FILTERS.map((filter) => {
    const wanted = choice.values[filter.id];
    return {
      ...filter,
      wanted: wanted && wanted.length > 0 ? new Set(wanted) : undefined,
      counts: new Map<string, number>(),
    };
  });
  const bounds = BOUND_FILTERS.map((filter) => boundOf(filter, records, choice.bounds[filter.id]));
  const shown: PostingRecord[] = [];
  for (const record of records) {
    // A role counts for the options of a filter where no other filter holds it back: none may fail, or that one alone.
    let failed: unknown;
    let fails = 0;
    const valuesHere = valuesOf(record);
    values.forEach(({ wanted }, at) => {
      if (!wanted || valuesHere[at]?.some((value) => wanted.has(value))) return;
      fails += 1;
      failed = values[at];
    });
    const measures = bounds.map(({ filter, scale }) => filter.measure(record, scale, by));
    bounds.forEach((each, at) => {
      const measure = measures[at];
      if (measure === undefined || !each.bound || isWithin(measure, each.bound, each.filter)) return;
      fails += 1;
      failed = each;
    });
    if (fails === 0) shown.push(record);
    if (fails > 1) continue;
    values.forEach((each, at) => {
      if (fails === 1 && failed !== each) return;
      for (const value of valuesHere[at] ?? []) each.counts.set(value, (each.counts.get(value) ?? 0) + 1);
    });
    bounds.forEach((each, at) => {
      const measure = measures[at];
      if (measure !== undefined && (fails === 0 || failed === each)) each.found.push(measure);
    });
  }
  return {
    shown,
    facets: {
      values: new Map(values.map(({ id, counts }) => [id, counts])),
      bounds: new Map(bounds.map((each) => [each.filter.id, facetOf(each, records, by)])),
    },
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
  readonly found: Measure[];
}

function boundOf(filter: BoundFilter, records: readonly PostingRecord[], bound: Bound | undefined): BoundHere {
  const scales = filter.scalesOf(records);
  return { filter, bound, scale: bound?.scale ?? scales[0] ?? "", scales, found: [] };
}

function isWithin(measure: Measure, { limit, unsaid }: Bound, { passes }: BoundFilter): boolean {
  if (typeof measure !== "number") return measure === "unsaid" && unsaid;
  return passes === "at-least" ? measure >= limit : measure <= limit;
}

function facetOf({ filter, bound, scale, scales, found }: BoundHere, all: readonly PostingRecord[], by: Measuring) {
  const figures = found.filter((measure) => typeof measure === "number");
  // The limits come of all roles, so that they stay where they are while others are filtered.
  const offered = filter.limitsOf(
    all.map((record) => filter.measure(record, scale, by)).filter((measure) => typeof measure === "number"),
  );
  const limits = [...new Set(bound ? [...offered, bound.limit] : offered)].toSorted((a, b) => a - b);
  return {
    scale,
    scales,
    limits: limits.map((limit) => ({
      limit,
      count: figures.filter((figure) => (filter.passes === "at-least" ? figure >= limit : figure <= limit)).length,
    })),
    unsaid: found.filter((measure) => measure === "unsaid").length,
    otherwise: found.filter((measure) => measure === "otherwise").length,
  };
}
