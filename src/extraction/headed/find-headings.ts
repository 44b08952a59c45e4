import type { Language } from "../languages/language.ts";
import type { TextLine } from "../words/text-lines.ts";
import { type HeadingStyle, styleOf } from "./heading-style.ts";
import {
  bareHeading,
  type HeadedSection,
  isHeadingLine,
  languageOf,
  otherSectionOf,
  sectionOf,
} from "./heading-words.ts";

/** A line that stands over a section. */
export interface FoundHeading {
  /** The line's place among all lines. */
  readonly index: number;
  readonly section: HeadedSection;
  readonly style: HeadingStyle;
}

interface Candidate extends FoundHeading {
  readonly words: string;
}

/** No page has more; what stands in a longer list is something else. */
const MOST = 200;

/** The headings of the sections among a page's lines, in order, each section once. `locale` is the page's, "de-ch". */
export function findHeadings(lines: readonly TextLine[], locale: string | undefined): FoundHeading[] {
  const told: { readonly index: number; readonly words: string }[] = [];
  for (let index = 0; index < lines.length && told.length < MOST; index++) {
    const line = lines[index];
    if (line && isHeadingLine(line.text)) told.push({ index, words: wordsOf(line) });
  }
  const language = languageOf(
    told.map(({ words }) => words),
    locale,
  );
  const candidates = told.flatMap(({ index, words }): Candidate[] => {
    const section = sectionOf(words, language, locale);
    const line = lines[index];
    if (!section || !line) return [];
    return [{ index, words, section, style: styleOf(line, lines[index - 1], lines[index + 1]) }];
  });
  return inOrder(ofOneStyle(candidates), language);
}

/** German breaks the word of one heading only, and tells it from another by that. */
function wordsOf({ text, element }: TextLine): string {
  const words = bareHeading(text);
  const broken = [...element.querySelectorAll("wbr")].length === 1;
  const before = broken ? element.querySelector("wbr")?.previousSibling?.textContent?.trim().toLowerCase() : undefined;
  return before && words.startsWith(before) ? `${before}<wbr>${words.slice(before.length)}` : words;
}

/** An author types "Responsibilities:" into a text; the page's own headings look otherwise, and all alike. */
function ofOneStyle(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const rank of [4, 3, 2] as const) {
    const styled = candidates.filter(({ style }) => style.rank === rank);
    const levels = Map.groupBy(styled, ({ style }) => style.level);
    const sizes = [...levels.values()].toSorted((a, b) => distinct(b) - distinct(a));
    if (sizes[0] && distinct(sizes[0]) > 1) return sizes[0];
  }
  return candidates;
}

function distinct(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(({ section }) => section)).size;
}

/**
 * Each section once. A heading that stands twice in a row is there for screen readers; one that comes back after its
 * section had words is the author's text ("Description" within a description).
 */
function inOrder(candidates: readonly Candidate[], language: Language): FoundHeading[] {
  const headings: FoundHeading[] = [];
  const describedAt = candidates.find(({ section }) => section === "description")?.index ?? -1;
  for (const candidate of candidates) {
    const { index, words, style } = candidate;
    let { section } = candidate;
    const other = otherSectionOf(words, language);
    const last = headings.at(-1);
    if (last?.section === section && isNext(last, candidate)) {
      headings[headings.length - 1] = { index, section, style };
      continue;
    }
    // Before 2024 key qualifications stood before the description, and there were no minimum ones.
    if (other && (index < describedAt || headings.some((heading) => heading.section === section))) section = other;
    const before = headings.findIndex((heading) => heading.section === section);
    const next = headings[before + 1];
    const wasEmpty = before >= 0 && next !== undefined && next.index === (headings[before]?.index ?? 0) + 1;
    if (before >= 0 && !wasEmpty) continue;
    if (wasEmpty) headings.splice(before, 1);
    headings.push({ index, section, style });
  }
  return headings;
}

function isNext(last: FoundHeading, { index }: Candidate): boolean {
  return index === last.index + 1;
}
