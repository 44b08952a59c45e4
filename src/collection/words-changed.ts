import { bareWords } from "../posting/changes/bare-words.ts";
import type { Observation } from "../posting/observation.ts";
import { SECTION_NAMES, type SectionName } from "../posting/sections.ts";

/**
 * Whether the page says something else than it did. Layout, selectors, address and the order of keys are not words, nor
 * are marks and white space: a page that was loaded has its words from its data too, as the author typed them, and the
 * same page reached from within the site has them as shown. And where two versions of the reader make different facts
 * of the same words, or part the same words otherwise, it is the reader that changed.
 * @param foundBy Version of the reader that found the words before, where it is not the one that read them last.
 */
export function wordsChanged(before: Observation, now: Observation, foundBy = before.reader): boolean {
  const isFoundAlike = foundBy === now.reader;
  const areSectionsOther = isFoundAlike
    ? SECTION_NAMES.some((name) => saysOther(name, before, now))
    : allLines(before) !== allLines(now);
  if (areSectionsOther || paySaysOther(before, now)) return true;
  if (before.reader !== now.reader && canonical(before.header) === canonical(now.header)) return false;
  const withPay = arePaysAlike(before, now);
  const facts = [headerFacts(before, withPay), headerFacts(now, withPay)] as const;
  // One layout shows what another leaves out (a region, the date), and a later reader finds what an earlier one missed:
  // only what both state can contradict.
  return before.layout === now.layout && isFoundAlike ? canonical(facts[0]) !== canonical(facts[1]) : !agree(...facts);
}

function saysOther(name: SectionName, before: Observation, now: Observation): boolean {
  // What stands around the title is compared as facts; pay has its own rule below.
  if (name === "header" || name === "payAndBenefits") return false;
  const [said, says] = [before, now].map(({ sections }) => (sections[name]?.items ?? []).map(bareWords).join(""));
  return said !== says;
}

/** The lines of all sections that are compared, in no order: which section holds a line is the reader's finding. */
function allLines({ sections }: Observation): string {
  const { header: _header, payAndBenefits: _pay, ...rest } = sections;
  const lines = Object.values(rest).flatMap(({ items }) => items.map(bareWords));
  return lines.filter(Boolean).toSorted().join("\n");
}

/**
 * Whether one says something of pay that the other does not. The page shows the pay of the chosen place; its data, which
 * is not always there, adds the pay of the others. So sentences may come and go with the data, and stand in another order.
 */
export function paySaysOther(before: Observation, now: Observation): boolean {
  return hasPayOfItsOwn(before, now) || hasPayOfItsOwn(now, before);
}

/** Whether both have the data of the page that adds the pay of other places, or neither has. */
export function arePaysAlike(before: Observation, now: Observation): boolean {
  return Boolean(before.header.payByPlace) === Boolean(now.header.payByPlace);
}

/** Whether one says something of pay that the other does not, and not just because the other came without data. */
function hasPayOfItsOwn(one: Observation, other: Observation): boolean {
  const known = new Set(other.sections.payAndBenefits?.items.map(bareWords));
  if (!other.header.payByPlace) {
    for (const { words } of one.header.payByPlace ?? [])
      for (const line of words.split("\n")) known.add(bareWords(line));
  }
  return one.sections.payAndBenefits?.items.some((item) => !known.has(bareWords(item))) ?? false;
}

/**
 * What the words around the title say, as facts: each layout words a date or a place in its own way, so that the
 * words themselves cannot be compared across layouts.
 */
function headerFacts({ posting }: Observation, withPay: boolean): unknown {
  const { title, datePosted, workHours, jobLocationType, employmentUnit } = posting;
  // Which place the page was opened for is the visitor's choice, not Apple's edit.
  const jobLocation = posting.jobLocation?.map((place) => ({ ...place, selected: undefined }));
  const baseSalary = withPay ? posting.baseSalary : undefined;
  return { title, datePosted, workHours, jobLocationType, jobLocation, employmentUnit, baseSalary };
}

/** The value as text, keys in one order, absent keys and `undefined` alike. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** Whether two values contradict each other in nothing: what only one of them states is no contradiction. */
export function agree(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((part, i) => agree(part, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  return Object.keys(a).every((name) => agree(a[name], b[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
