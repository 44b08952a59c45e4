import type { TextLine } from "../words/text-lines.ts";

/** How much a line looks like a heading, whatever it says: the pages of one site set all their headings alike. */
export interface HeadingStyle {
  /** 4: a heading element. 3: bold, or marked as in Markdown. 2: alone in its element. 1: one line of a longer text. */
  readonly rank: 1 | 2 | 3 | 4;
  /** The level of a heading element, 1 to 6. */
  readonly level?: number | undefined;
}

/** Elements between a heading's words and the heading element; Apple's have two. */
const DEEPEST = 4;

const BOLD = /^(?:B|STRONG|DT|TH|LEGEND|SUMMARY|EM|U)$/;

/** The style of a line among its neighbours. */
export function styleOf(line: TextLine, before: TextLine | undefined, after: TextLine | undefined): HeadingStyle {
  const level = levelOf(line.element);
  if (level !== undefined) return { rank: 4, level };
  if (/^\s*(?:\*\*|__|#{1,6}\s)/.test(line.text) || isBold(line.element)) return { rank: 3 };
  return { rank: line.element === before?.element || line.element === after?.element ? 1 : 2 };
}

/** The level of the heading element that the words stand in; nothing outside of one. */
export function levelOf(element: Element): number | undefined {
  let at: Element | null = element;
  for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
    const level = /^H([1-6])$/.exec(at.tagName)?.[1];
    if (level) return Number(level);
    at = at.parentElement;
  }
  return undefined;
}

function isBold(element: Element): boolean {
  return BOLD.test(element.tagName) || (element.parentElement !== null && BOLD.test(element.parentElement.tagName));
}
