import type { PageSections, Section } from "../../posting/sections.ts";
import type { Labels } from "../languages/language.ts";
import { foldItem } from "../words/read-items.ts";
import type { TextLine } from "../words/text-lines.ts";
import { findHeadings } from "./find-headings.ts";
import { type HeadedSection, readLabel } from "./heading-words.ts";
import { findBodies, type SectionBody } from "./section-bodies.ts";

/** Facts that stand around the title with a label of their own. */
export type LabelledFacts = Partial<Record<keyof Labels, string>>;

export interface HeadedLines {
  readonly facts: LabelledFacts;
  readonly sections: PageSections;
  /** The line of the first heading; the title and what belongs to it stand before. */
  readonly start: number;
}

/** Apple's statement about equal opportunity has no heading; it follows the last section. */
const EQUAL_OPPORTUNITY = /^Apple is an equal opportunity employer\b/;

/** Of a talent pipeline; stands where pay does on other postings, and has no heading either. */
const PIPELINE = /^This posting is not for a specific job opening\b/;

/** The site's own words, where they stand alone; none of them is the posting's. As of 2024 and 2026. */
const SITE_LINE =
  /^(?:More|Less|Where we’re hiring\b.*|Submit (?:Resume|CV)\b.*|Back to search results|Add to Favorites\b.*|See all roles in\b.*|Apple Footer\b.*)$/;

/** What is known of the lines' page. */
export interface WhereFound {
  /** The page's own, in lower case: "de-ch". */
  readonly locale?: string | undefined;
  /** Whether the page is Apple's own, where an asterisk is the author's and not a copy's Markdown. */
  readonly isOnSite?: boolean | undefined;
}

/** Sections and labelled facts of lines in page order, told by nothing but the words of headings and labels. */
export function readHeadedLines(lines: readonly TextLine[], { locale, isOnSite }: WhereFound = {}): HeadedLines {
  const bodies = findBodies(lines, findHeadings(lines, locale));
  const { facts, taken, numberAt } = readFacts(lines, bodies);
  const start = bodies[0]?.index ?? lines.length;
  const sections = new Map<HeadedSection, readonly string[]>();
  const isMarkdown = bodies.some(({ index }) => /\*\*|__|^\s*#/.test(lines[index]?.text ?? ""));
  const itemsOf = (from: number, to: number) =>
    lines.slice(from, to).flatMap(({ text }, at) => {
      const item = taken.has(from + at)
        ? ""
        : foldItem(isMarkdown ? withoutMarks(text) : isOnSite ? text : withoutBullet(text));
      return item === "" ? [] : item;
    });
  // A text that lost its beginning has lost the heading over its summary with it.
  const isHeadless = numberAt !== undefined && numberAt < start && bodies.every(({ section }) => section !== "summary");
  if (isHeadless) sections.set("summary", itemsOf(numberAt + 1, start));
  for (const [at, body] of bodies.entries()) {
    const items = itemsOf(body.index + 1, body.end);
    const after = body.isBoxed ? itemsOf(body.end, bodies[at + 1]?.index ?? Math.min(lines.length, body.end + 12)) : [];
    const { own, equalOpportunity } = body.isBoxed
      ? { own: items, equalOpportunity: statementIn(after, EQUAL_OPPORTUNITY) }
      : partOff(items, body.section, at === bodies.length - 1);
    sections.set(body.section, own);
    if (equalOpportunity.length > 0) sections.set("equalOpportunity", equalOpportunity);
    const pipeline = statementIn(after, PIPELINE);
    if (pipeline.length > 0 && !sections.has("payAndBenefits")) sections.set("payAndBenefits", pipeline);
  }
  const toSection = (items: readonly string[]): Section => ({ items, layout: "headings" });
  const found = [...sections].filter(([, items]) => items.length > 0);
  return { facts, sections: Object.fromEntries(found.map(([name, items]) => [name, toSection(items)])), start };
}

/** Labelled facts stand before the first section or at its beginning. */
function readFacts(lines: readonly TextLine[], bodies: readonly SectionBody[]) {
  const facts: LabelledFacts = {};
  const said: { readonly name: keyof Labels; readonly value: string; readonly index: number }[] = [];
  const taken = new Set<number>();
  let numberAt: number | undefined;
  const end = bodies[1]?.index ?? lines.length;
  for (let index = Math.max(0, (bodies[0]?.index ?? 0) - 60); index < end; index++) {
    const fact = readLabel(lines[index]?.text ?? "", lines[index + 1]?.text);
    const number = fact ? undefined : bareNumber(lines[index]?.text ?? "");
    if (number && facts.identifier === undefined) facts.identifier = number;
    if (!fact && !number) continue;
    taken.add(index);
    if (fact && facts[fact.name] === undefined) facts[fact.name] = fact.value;
    if (fact) said.push({ name: fact.name, value: fact.value, index });
    if (fact?.onNextLine) taken.add(++index);
    if (number || fact?.name === "identifier") numberAt ??= index;
  }
  if (numberAt === undefined) return { facts, taken, numberAt };
  // A card of another role may have a date, too: the posting's stands beside its number.
  const distance = ({ index }: { readonly index: number }) => Math.abs(index - (numberAt ?? 0));
  for (const fact of said.toSorted((a, b) => distance(b) - distance(a)))
    if (fact.name !== "identifier") facts[fact.name] = fact.value;
  return { facts, taken, numberAt };
}

/** A line that is nothing but a role number, as some boards print it: "#200560898-5". */
function bareNumber(text: string): string | undefined {
  return text.length < 40 ? /^\s*#\s?((?:200|114)\d{6}(?:-\d{1,4})?)\s*$/.exec(text)?.[1] : undefined;
}

/** A statement of Apple's below a section's box; the site's own words may follow it. */
function statementIn(items: readonly string[], statement: RegExp): readonly string[] {
  const at = items.findIndex((item) => statement.test(item));
  return at < 0 ? [] : items.slice(at, at + 1);
}

/** Parts off what is not the section's where nothing but the next heading ends it: the statement, and the site's words. */
function partOff(items: readonly string[], section: HeadedSection, isLast: boolean) {
  const stop = isLast ? items.findIndex((item) => SITE_LINE.test(item) || PIPELINE.test(item)) : -1;
  const own = stop < 0 ? items : items.slice(0, stop);
  const mayEnd = section === "payAndBenefits" || (isLast && section !== "description" && section !== "summary");
  const at = mayEnd ? own.findIndex((item) => EQUAL_OPPORTUNITY.test(item)) : -1;
  return at < 0 ? { own, equalOpportunity: [] } : { own: own.slice(0, at), equalOpportunity: own.slice(at) };
}

/** A line without the marks of Markdown, which are markup and not the author's words. */
function withoutMarks(line: string): string {
  return withoutBullet(line).replaceAll("**", "");
}

function withoutBullet(line: string): string {
  return line.replace(/^\s*\*\s+/, "");
}
