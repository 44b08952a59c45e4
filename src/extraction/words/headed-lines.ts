import type { PageSections, Section } from "../../posting/sections.ts";
import type { Labels } from "../languages/language.ts";
import { findHeading, readLabel } from "./heading-words.ts";
import { foldItem } from "./read-items.ts";
import type { TextLine } from "./text-lines.ts";

/** Facts that stand around the title with a label of their own. */
export type LabelledFacts = Partial<Record<keyof Labels, string>>;

/** Apple's statement about equal opportunity has no heading; it follows the words about pay. */
const EQUAL_OPPORTUNITY = /^Apple is an equal opportunity employer\b/;

/** Sections and labelled facts of lines in page order, told by nothing but the words of headings and labels. */
export function readHeadedLines(lines: readonly TextLine[]): { facts: LabelledFacts; sections: PageSections } {
  const facts: LabelledFacts = {};
  const sections = new Map<keyof PageSections, string[]>();
  const within = commonAncestor(lines.filter(({ text }) => findHeading(text)).map(({ element }) => element));
  let current: keyof PageSections | undefined;
  let takenAsValue = false;
  for (const [index, { text, element }] of lines.entries()) {
    if (takenAsValue) {
      takenAsValue = false;
      continue;
    }
    const fact = sections.size < 2 ? readLabel(text, lines[index + 1]?.text) : undefined;
    if (fact && facts[fact.name] === undefined) {
      facts[fact.name] = fact.value;
      takenAsValue = fact.onNextLine;
      // A plain text that lost its beginning has lost the heading over its summary with it.
      if (fact.name === "identifier" && isPlainText(element) && sections.size === 0) {
        sections.set((current = "summary"), []);
      }
      continue;
    }
    const heading = findHeading(text);
    // A heading that stands twice is there for screen readers; a later line of the same words is the author's text.
    if (heading && (!sections.has(heading) || (heading === current && sections.get(heading)?.length === 0))) {
      current = heading;
      sections.set(heading, []);
    } else if (!within?.contains(element) || element.closest("h1, h2")) {
      current = undefined;
    } else {
      const item = toItem(text);
      if (current === "payAndBenefits" && EQUAL_OPPORTUNITY.test(item))
        sections.set((current = "equalOpportunity"), []);
      if (current && item !== "") sections.get(current)?.push(item);
    }
  }
  const found = [...sections].filter(([, items]) => items.length > 0);
  const toSection = (items: readonly string[]): Section => ({ items, layout: "headings" });
  return { facts, sections: Object.fromEntries(found.map(([name, items]) => [name, toSection(items)])) };
}

/** Where nothing but lines is known, as in a text file. */
function isPlainText(element: Element): boolean {
  return element.tagName === "PRE";
}

/** An item without the marks of Markdown, which are markup and not the author's words. */
function toItem(line: string): string {
  return foldItem(line.replace(/^\s*\*\s+/, "").replaceAll("**", ""));
}

/** The smallest element that holds all the headings: what stands outside it is not the posting. */
function commonAncestor(elements: readonly Element[]): Element | undefined {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common ?? undefined;
}
