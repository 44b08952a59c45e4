import { isInHidden } from "./visibility.ts";

const BOX = "main, [itemtype$='/JobPosting']";

/** Whether an element is hidden, or stands in what stands around a posting and is none of it. */
export function isAround(element: Element): boolean {
  return element.closest("aside, nav, footer") !== null || isInHidden(element);
}

/** Where the words of a posting are looked for, and its title there. */
export interface PostingBox {
  readonly title: Element;
  /** The first element in the box with this id; nothing where there is none. */
  readonly byId: (id: string) => Element | null;
  readonly all: (selector: string) => readonly Element[];
}

/**
 * The posting that a page shows, by the id that its design gives a title; nothing where it has none or hides it. Where
 * another posting of the design lies beside it (hidden, or in a frame), nothing of that one is in the box.
 */
export function findPostingBox(document: Document, titleId: string): PostingBox | undefined {
  // Most pages are of one design: a look in the browser's own table of ids ends the search for the other.
  if (!document.getElementById(titleId)) return undefined;
  const titles = [...document.querySelectorAll(`#${titleId}`)];
  const title = titles.find((each) => !isAround(each));
  if (!title) return undefined;
  const box = titles.length > 1 ? (title.closest(BOX) ?? document) : document;
  return {
    title,
    byId: (id) => (box === document ? document.getElementById(id) : box.querySelector(`#${id}`)),
    all: (selector) => [...box.querySelectorAll(selector)],
  };
}
