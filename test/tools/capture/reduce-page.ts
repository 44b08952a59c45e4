import type { Page } from "../../../src/extraction/page.ts";
import { reduceData } from "./reduce-data.ts";
import { type IsSame, watch } from "./signature-of.ts";

/** What no case needs, in the order in which it is taken away; each kind at once, for most pages can do without. */
const NEVER_NEEDED = [
  "style, link, svg, img, picture, source, video, audio, canvas, iframe, object, embed, noscript",
  "script:not([type]), script[type='text/javascript'], script[type='module'], script[src]",
  "meta:not([charset])",
  "nav, footer",
];
/** Attributes that may run a program or fetch something are taken away whatever the reading. */
const NEVER_KEPT = /^(?:on|srcset$|integrity$|nonce$|crossorigin$|action$|formaction$|ping$)/i;

/**
 * Takes away from a page whatever it is read the same without: elements, attributes, and data in its scripts. What the
 * layouts do not look at is gone, and what stays is what they read.
 * @returns Kinds of elements that no case should need and that had to stay: the page is read otherwise without them.
 */
export function reducePage(page: Page): string[] {
  const { document } = page;
  dropComments(document);
  for (const element of document.querySelectorAll("*")) {
    for (const { name } of Array.from(element.attributes)) if (NEVER_KEPT.test(name)) element.removeAttribute(name);
  }
  const isSame = watch(page);
  const kept = NEVER_NEEDED.flatMap((selector) => dropAll([...document.querySelectorAll(selector)], isSame));
  for (const script of document.querySelectorAll("script")) reduceData(script, isSame);
  for (const child of Array.from(document.body?.children ?? [])) dropWithin(child, isSame);
  dropAttributes(document, isSame);
  return [...new Set(kept.filter((name) => !DATA.test(name)))];
}

/** What carries a page's data is meant to stay. */
const DATA = /^(?:script|meta)$/;

/** Takes all of them away, or, where that changes the reading, each that can go; the names of those that stay. */
function dropAll(elements: readonly Element[], isSame: IsSame): string[] {
  const undo = elements.map((element) => take(element));
  if (isSame()) return [];
  for (const back of undo.toReversed()) back();
  if (elements.length > 1) return elements.flatMap((element) => dropAll([element], isSame));
  return elements.map(({ localName }) => localName);
}

/** From the outside in: what goes as a whole needs no second look. */
function dropWithin(element: Element, isSame: IsSame): void {
  const back = take(element);
  if (isSame()) return;
  back();
  for (const child of Array.from(element.children)) dropWithin(child, isSame);
}

/** Takes an element out of its page; the result puts it back to where it was. */
function take(element: Element): () => void {
  const { parentNode, nextSibling } = element;
  element.remove();
  return () => parentNode?.insertBefore(element, nextSibling);
}

function dropAttributes(document: Document, isSame: IsSame): void {
  const elements = [...document.querySelectorAll("*")];
  const names = new Set(elements.flatMap((element) => Array.from(element.attributes, ({ name }) => name)));
  for (const name of names) {
    const having = elements.filter((element) => element.hasAttribute(name));
    const values = having.map((element) => element.getAttribute(name) ?? "");
    for (const element of having) element.removeAttribute(name);
    if (isSame()) continue;
    for (const [index, element] of having.entries()) element.setAttribute(name, values[index] ?? "");
    for (const element of having) {
      const value = element.getAttribute(name) ?? "";
      element.removeAttribute(name);
      if (!isSame()) element.setAttribute(name, value);
    }
  }
}

function dropComments(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 8) child.parentNode?.removeChild(child);
    else dropComments(child);
  }
}
