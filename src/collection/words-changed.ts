import type { Observation } from "../posting/observation.ts";
import { SECTION_NAMES, wordsOf } from "../posting/sections.ts";

/**
 * Whether the page says something else than it did. Layout, selectors, address and the order of keys are not words;
 * and where two versions of the reader make different facts of the same words, it is the reader that changed.
 */
export function wordsChanged(before: Observation, now: Observation): boolean {
  if (SECTION_NAMES.some((name) => name !== "header" && wordsOf(before.sections[name]) !== wordsOf(now.sections[name])))
    return true;
  if (before.reader !== now.reader && canonical(before.header) === canonical(now.header)) return false;
  const facts = [headerFacts(before), headerFacts(now)] as const;
  // One layout shows what another leaves out (a region, the date): only what both state can contradict.
  return before.layout === now.layout ? canonical(facts[0]) !== canonical(facts[1]) : !agree(...facts);
}

/**
 * What the words around the title say, as facts: each layout words a date or a place in its own way, so that the
 * words themselves cannot be compared across layouts.
 */
function headerFacts({ posting }: Observation): unknown {
  const { title, datePosted, workHours, jobLocationType, baseSalary, employmentUnit } = posting;
  // Which place the page was opened for is the visitor's choice, not Apple's edit.
  const jobLocation = posting.jobLocation?.map((place) => ({ ...place, selected: undefined }));
  return { title, datePosted, workHours, jobLocationType, baseSalary, jobLocation, employmentUnit };
}

/** The value as text, keys in one order, absent keys and `undefined` alike. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function agree(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((part, i) => agree(part, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  return Object.keys(a).every((name) => agree(a[name], b[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
