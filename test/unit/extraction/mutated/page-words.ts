import { mendEncoding } from "../../../../src/extraction/words/mend-encoding.ts";

/** What stands on a page, told without the reader: all white space and marks of emphasis taken out, to compare by. */
export interface PageWords {
  /** What the eye sees. */
  readonly shown: string;
  /** What stands in the page's data, attributes and title. */
  readonly unseen: string;
}

/** The words of a page. */
export function takeWords(document: Document): PageWords {
  const shown: string[] = [];
  const unseen = [document.title];
  // What is hidden is a page of its own, in which some is hidden again: a text may be in several parts there, too.
  const look = (node: Node, words: string[]): void => {
    if (node.nodeType === 3) words.push(node.nodeValue ?? "");
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.tagName === "SCRIPT") unseen.push(...dataIn(element.textContent));
    for (const { name, value } of element.attributes) if (SAYING.has(name)) unseen.push(value);
    if (element.tagName === "OPTION" || element.tagName === "SELECT") unseen.push(element.textContent);
    const within = isHidden(element) ? [] : words;
    for (const child of element.childNodes) look(child, within);
    if (within !== words) unseen.push(within.join(""));
  };
  for (const child of document.childNodes) look(child, shown);
  return { shown: squash(shown.join("")), unseen: unseen.map(squash).join("\n") };
}

const SAYING = new Set(["datetime", "label", "content", "lang"]);
const HIDDEN = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "SVG", "BUTTON", "SELECT", "TEXTAREA", "TITLE"]);

function isHidden(element: Element): boolean {
  if (HIDDEN.has(element.tagName.toUpperCase()) || element.hasAttribute("hidden")) return true;
  if (/(?:^|\s)(?:hide|a11y)(?:\s|$)/.test(element.getAttribute("class") ?? "")) return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "");
}

/** A text without white space and marks, so that nothing but its letters is compared; U+0000 is none of a page's. */
export function squash(text: string): string {
  return mendEncoding(text).replaceAll(/[\s*•+\0-]+/gu, "");
}

/** What a script's data says: its strings, its figures, and "Yes" where it says so without a word. */
function dataIn(script: string): string[] {
  return [...stringsIn(script), script, /homeOffice\W+true\b/.test(script) ? "Yes" : ""];
}

/** The strings in a script's JSON, also of JSON within a string. */
function stringsIn(script: string): string[] {
  const literals = script.match(/"(?:[^"\\]|\\.)*"/gsu) ?? [];
  return literals.flatMap((literal) => {
    const text = parse(literal);
    if (text === undefined) return [];
    return /^\s*[{[]/.test(text) ? stringsIn(text) : [withoutMarkup(text)];
  });
}

function parse(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}

function withoutMarkup(text: string): string {
  return text
    .replaceAll(/<\/?[a-z][^<>]*>/gi, "")
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&nbsp;", " ");
}
