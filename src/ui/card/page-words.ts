import type { Section } from "../../posting/sections.ts";
import { findWords, type FoundWords, type WordsToFind } from "./find-words.ts";
import { highlight } from "./highlight.ts";

/** Name of the highlight on the words that a value was read from. */
export const HIGHLIGHT = "pomona-source";

/** The posting's own words on the page, for a card: whoever can show them may have to be brought first. */
export interface PageWords {
  /** Highlights the words and scrolls to the first; false where the page does not show them. Rejects where nobody can look. */
  readonly show: (words: readonly WordsToFind[]) => Promise<boolean>;
  /** Scrolls to the beginning of a section, where the page shows it. */
  readonly goTo: (section: Section) => void;
  /** Takes the highlight away. */
  readonly clear: () => void;
}

/** Shows words and goes to them, without a change to the page's document; false where the page does not show them. */
export interface WordsOnPage {
  readonly show: (words: readonly WordsToFind[]) => boolean;
  readonly goTo: (section: Section) => boolean;
}

/** `skip` is our own element on the page, whose words are not the page's. */
export function wordsOnPage(document: Document, skip?: Node): WordsOnPage {
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
  };
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
