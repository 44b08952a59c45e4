import { isHidden, isInHidden } from "./visibility.ts";

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
  /** All in the page's main part, where that holds the title and any of them; else all in the box. */
  readonly inMain: (selector: string) => readonly Element[];
  /** Whether neither the element nor anything that holds it is hidden. */
  readonly isShown: (element: Element) => boolean;
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
  // A search by anything but an id looks at every element: of the page around a posting, ten times as many as it has.
  const main = box === document ? (title.closest("main") ?? box) : box;
  const shown = new Set<Element>();
  return {
    title,
    byId: (id) => (box === document ? document.getElementById(id) : box.querySelector(`#${id}`)),
    all: (selector) => [...box.querySelectorAll(selector)],
    inMain: (selector) => {
      const found = main.querySelectorAll(selector);
      return [...(found.length > 0 || main === box ? found : box.querySelectorAll(selector))];
    },
    isShown: (element) => {
      for (let at: Element | null = element; at !== null && !shown.has(at); at = at.parentElement) {
        if (isHidden(at)) return false;
      }
      // What holds a section holds the others, too.
      for (let at = element.parentElement; at !== null && !shown.has(at); at = at.parentElement) shown.add(at);
      return true;
    },
  };
}
