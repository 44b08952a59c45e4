import { foldSpace } from "./fold-space.ts";
import { readTextLines, type TextLine } from "./text-lines.ts";

/** Marks that authors type in place of a list; only before a space, so that "-40 °C" keeps its sign. */
const HAND_TYPED_BULLET = /^(?:[-•+]\s)+/u;

/** One item: white space folded, hand-typed bullet marks dropped; empty where nothing but marks is left. */
export function foldItem(text: string): string {
  const folded = foldSpace(text);
  if (!/^[-•+]/.test(folded)) return folded;
  const bare = folded.replace(HAND_TYPED_BULLET, "");
  return /^[-•+]$/.test(bare) ? "" : bare;
}

/** Paragraphs and bullets of a text whose lines are ended by line breaks, in order, empty ones dropped. */
export function readLines(text: string): string[] {
  return toItems(text.split(/[\r\n]+/).map((line) => ({ text: line })));
}

/**
 * The visible paragraphs and bullets below an element, in page order. Apple's text blocks keep their authors' line
 * breaks as characters, so a line break inside a text starts a new item. Elements for which `skip` holds are left out.
 */
export function readItems(root: Element, skip?: (element: Element) => boolean): string[] {
  return toItems(readTextLines(root, { skip }));
}

function toItems(lines: readonly Pick<TextLine, "text">[]): string[] {
  const items: string[] = [];
  for (const { text } of lines) {
    const item = foldItem(text);
    if (item !== "") items.push(item);
  }
  return items;
}

/** The visible text of an element as one line; nothing where it is absent or empty. */
export function readLine(element: Element | null | undefined): string | undefined {
  return element ? readItems(element).join(" ") || undefined : undefined;
}
