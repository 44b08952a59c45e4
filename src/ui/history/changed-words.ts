import { findWords, type FoundWords } from "../card/find-words.ts";
import { highlight } from "../card/highlight.ts";
import { scrollToWords } from "../card/page-words.ts";
import { partRanges } from "./part-ranges.ts";
import type { ChangedWords } from "./words-of-change.ts";

/** Name of the highlight; the card's `page.css` gives it its colours on the page. */
export const CHANGED = "pomona-changed";

/** The changed words on the page: marked and let go again, without a change to the page's document. */
export interface ChangedOnPage {
  /** Whether the page shows any of the words. */
  readonly has: (words: readonly ChangedWords[]) => boolean;
  /** Marks the words, in place of those that were marked before. */
  readonly mark: (words: readonly ChangedWords[]) => void;
  /** Scrolls to the first of the words. */
  readonly goTo: (words: readonly ChangedWords[]) => void;
  /** Takes the mark away. */
  readonly clear: () => void;
}

/** `skip` is our own element on the page, whose words are not the page's. */
export function changedOnPage(document: Document, skip: Node | undefined): ChangedOnPage {
  // Looked for each time: a page that draws itself anew has other nodes for the same words.
  const find = (words: readonly ChangedWords[]) => words.map((each) => findChanged(document, each, skip));
  return {
    has: (words) => find(words).some(({ ranges, element }) => ranges.length > 0 || element),
    mark: (words) =>
      highlight(
        CHANGED,
        find(words).flatMap(({ ranges }) => ranges),
      ),
    goTo: (words) => void find(words).some((each) => scrollToWords(document, each)),
    clear: () => highlight(CHANGED, []),
  };
}

/** Of a reworded text, its new words; the text itself where only words were taken out of it, to be gone to. */
function findChanged(document: Document, words: ChangedWords, skip: Node | undefined): FoundWords {
  const found = findWords(document, words, skip);
  const [whole] = found.ranges;
  if (!words.parts || !whole) return found;
  const ranges = partRanges(whole, words.parts);
  return ranges.length > 0 ? { ranges } : { ranges: [], element: elementOf(whole) };
}

function elementOf({ commonAncestorContainer: node }: Range): Element | undefined {
  return (node instanceof Element ? node : node.parentElement) ?? undefined;
}
