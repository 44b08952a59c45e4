import type { Section } from "../../posting/sections.ts";
import { findWords, type FoundWords, type WordsToFind } from "./find-words.ts";

/** Name of the highlight; `page.css` gives it its colours on the page. */
export const HIGHLIGHT = "pomona-source";

/** The posting's own words on the page: shown and let go again, without a change to the page's document. */
export interface PageWords {
  /** Highlights the words and scrolls to the first; false where the page does not show them. */
  readonly show: (words: readonly WordsToFind[]) => boolean;
  /** Scrolls to the beginning of a section; false where the page does not show it. */
  readonly goTo: (section: Section) => boolean;
  /** Takes the highlight away. */
  readonly clear: () => void;
}

/** `skip` is our own element on the page, whose words are not the page's. */
export function pageWords(document: Document, skip?: Node): PageWords {
  const find = (words: WordsToFind) => findWords(document, words, skip);
  return {
    show(words) {
      const found = words.map(find);
      highlight(
        HIGHLIGHT,
        found.flatMap(({ ranges }) => ranges),
      );
      return found.some((each) => scrollToWords(document, each));
    },
    goTo({ items, selector }) {
      return items.some((quote) => scrollToWords(document, find({ quote, selector })));
    },
    clear: () => highlight(HIGHLIGHT, []),
  };
}

/** Highlights ranges under a name, in place of those before; none takes the highlight away. */
export function highlight(name: string, ranges: readonly Range[]): void {
  // Browsers without custom highlights still scroll and quote.
  if (!("highlights" in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

/** Brings the words to the upper third: clear of a bar at the top and of a card at the foot; false where there are none. */
export function scrollToWords(document: Document, { ranges: [range], element }: FoundWords): boolean {
  const window = document.defaultView;
  const box = (range ?? element)?.getBoundingClientRect();
  if (!window || !box) return false;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const top = box.top - window.innerHeight * 0.3;
  // Words that are in the upper two thirds already stay where they are.
  const inView = box.top > window.innerHeight * 0.12 && box.bottom < window.innerHeight * 0.6;
  if (!inView) window.scrollBy({ top, behavior: calm ? "instant" : "smooth" });
  return true;
}
