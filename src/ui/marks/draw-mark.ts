import { LEAF_PATHS } from "../shared/leaf-paths.ts";
import type { Wording } from "../../posting/describe.ts";
import type { MarkPart, MarkWords } from "./describe-mark.ts";

/**
 * Finds our element beside a title; `page.css` knows it by its class. A `span`: a name with a hyphen is one that a page may
 * define, and have the closed root of.
 */
export const MARK_ELEMENT = "span.pomona-mark";

const SVG = "http://www.w3.org/2000/svg";

/** How marks are made. `mode` is "open" only for tests. */
export interface MarkLook {
  readonly css: string;
  readonly mode: ShadowRootMode;
  readonly wording: Wording;
}

/**
 * Makes the element of a mark, not yet on the page. Its words are in its shadow root, where no style of the page and no
 * script of it reaches; the page sees that there is a mark, and whether the title steps back. By hand and without
 * Preact, which would be half of what the script weighs. Browsers read a stylesheet that many roots repeat only once.
 */
export function drawMark(document: Document, { parts, dim }: MarkWords, { css, mode, wording }: MarkLook): HTMLElement {
  const element = document.createElement("span");
  element.className = "pomona-mark pomona-tokens";
  element.toggleAttribute("dim", dim);
  const box = elementOf(document, "span", "box");
  const line = elementOf(document, "span", "parts");
  box.lang = wording.locale;
  box.append(leaf(document), line);
  // Whose words these are is plain to the eye by the leaf.
  line.append(hidden(document, `${wording.words("extensionName")}: `));
  parts.forEach((part, index) => {
    if (index > 0) line.append(hidden(document, parts[index - 1]?.kind === "place" ? " " : ", "));
    line.append(drawPart(document, part));
  });
  const style = document.createElement("style");
  style.textContent = css;
  // The spaces part the mark from what is beside it, and are none where a line begins or ends.
  element.attachShadow({ mode }).append(style, " ", box, " ");
  return element;
}

function drawPart(document: Document, { kind, words, status }: MarkPart): HTMLElement {
  const part = elementOf(document, "span", kind);
  if (kind === "status") part.append(elementOf(document, "span", `st ${status ?? "none"}`));
  if (kind === "changed" || kind === "gone") part.append(elementOf(document, "span", "dot"));
  // Of their own direction, on pages of either.
  const said = document.createElement("bdi");
  said.textContent = words;
  part.append(said);
  return part;
}

/** Words for those who do not see the drawing. */
function hidden(document: Document, words: string): HTMLElement {
  const element = elementOf(document, "span", "sr");
  element.textContent = words;
  return element;
}

function elementOf(document: Document, name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function leaf(document: Document): Element {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  for (const d of LEAF_PATHS) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
