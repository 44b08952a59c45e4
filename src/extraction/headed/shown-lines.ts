import { mendEncoding } from "../words/mend-encoding.ts";
import { isInHidden } from "../words/visibility.ts";
import { readTextLines, type TextLine } from "../words/text-lines.ts";
import { isHeadingLine, readLabel } from "./heading-words.ts";
import { unflatten } from "./unflatten.ts";

/** Elements above a text that are looked at; more would cost more on deep pages than it is worth. */
const HIGHEST = 8;

/**
 * Where a page's headings are looked for: its main part, where that holds the title and headings of a posting. What
 * stands around it, a notice about cookies, may have headings of the same words.
 */
export function postingRoot(document: Document): Element {
  const mains = [...document.querySelectorAll("main")].filter((main) => !isInHidden(main));
  const [main] = mains;
  const isWhole = mains.length === 1 && main?.querySelector("h1") && countHeadings(main) > 2;
  return isWhole && main ? main : document.body;
}

/**
 * The lines of a page that its headings can be looked for in: what stands around the posting is left out.
 * @param areBreaksShown Whether line breaks within a text are shown as such everywhere, as on Apple's own pages.
 */
export function readShownLines(root: Element, areBreaksShown: boolean): TextLine[] {
  const kept = new Set<Element>();
  const lines = readTextLines(root, {
    skip: (element) => isAround(element, kept),
    breaks: (text) => areBreaksShown || keepsLineBreaks(text),
    isLine: (element) => element.tagName === "LABEL" || isBoldHeading(element),
  });
  return unflatten(lines.map(({ text, element }) => ({ text: mendEncoding(text), element })));
}

/**
 * What stands around a posting and is none of it. A frame may hold a heading of the posting (today's design has them
 * in an aside, beside the words), and a form the whole page (as some servers make them): these are kept.
 */
function isAround(element: Element, kept: Set<Element>): boolean {
  if (/^(?:NAV|FOOTER)$/.test(element.tagName)) return true;
  if (element.tagName === "DETAILS") return isExtra(element);
  if (!/^(?:ASIDE|FORM)$/.test(element.tagName)) return false;
  // Within a frame that is kept nothing is looked at again, so that frames in frames cost no more.
  if (isWithin(element, kept)) return false;
  const isKept = element.tagName === "ASIDE" ? holdsHeadingOnly(element) : countHeadings(element) > 2;
  if (isKept) kept.add(element);
  return !isKept;
}

/** Folded away under a name that is no heading of the posting's: a video's words, questions and answers. */
function isExtra(element: Element): boolean {
  const summary = [...element.children].find(({ tagName }) => tagName === "SUMMARY");
  const name = (summary?.textContent ?? "").slice(0, 200);
  return !isHeadingLine(name) && !/\b(?:more|mehr|plus|meer|más)\b|もっと/iu.test(name) && countHeadings(element) === 0;
}

/** A heading and facts with labels below it, and no words of another posting. */
function holdsHeadingOnly(element: Element): boolean {
  if ((element.textContent ?? "").length > 2000) return false;
  const lines = readTextLines(element);
  const isLabelled = lines.every(({ text }) => isHeadingLine(text) || readLabel(text, undefined) !== undefined);
  return isLabelled && lines.some(({ text }) => isHeadingLine(text));
}

function countHeadings(element: Element): number {
  const marked = [...element.querySelectorAll("h1,h2,h3,h4,h5,h6,b,strong")];
  return marked.filter(({ textContent }) => (textContent ?? "").length < 200 && isHeadingLine(textContent ?? ""))
    .length;
}

function isWithin(element: Element, kept: Set<Element>): boolean {
  let at: Element | null = kept.size > 0 ? element.parentElement : null;
  for (; at !== null; at = at.parentElement) if (kept.has(at)) return true;
  return false;
}

/** "<b>Description</b> You will …": a heading that its words follow on the same line. */
function isBoldHeading(element: Element): boolean {
  if (!/^(?:B|STRONG)$/.test(element.tagName)) return false;
  const only = element.firstChild;
  return only !== null && only.nodeType === 3 && only.nextSibling === null && isHeadingLine(only.nodeValue ?? "");
}

/** Line breaks are shown in preformatted text, and meant in text that carries its headings as lines (Markdown). */
function keepsLineBreaks(text: Node): boolean {
  const value = text.nodeValue ?? "";
  if (!value.includes("\n") || !/\S[^\S\n]*\n/.test(value)) return false;
  let at = text.parentElement;
  for (let height = 0; at !== null && height < HIGHEST; height++) {
    if (at.tagName === "PRE" || /\bpre-(?:line|wrap)\b/.test(at.getAttribute("style") ?? "")) return true;
    at = at.parentElement;
  }
  return value.split("\n").some((line) => isHeadingLine(line));
}
