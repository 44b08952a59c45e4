import { highlight } from "../../src/ui/card/highlight.ts";
import { HIGHLIGHT, type PageWords, type WordsOnPage } from "../../src/ui/card/page-words.ts";
import { brought } from "./brought.ts";

/**
 * Shows words on the page by a script that `bring` brings there at the first press: on most pages nobody presses.
 * @param skip Our own element, whose words are not the page's.
 */
export function broughtWords(bring: () => Promise<void>, skip: Node): PageWords {
  let turn = 0;
  /** A later press, and letting go, comes before what is still on its way. */
  const look = async (act: (words: WordsOnPage) => boolean): Promise<boolean> => {
    const mine = ++turn;
    if (!brought("pomonaWordsOnPage")) await bring();
    const words = brought("pomonaWordsOnPage")?.(document, skip);
    return mine !== turn || !words || act(words);
  };
  return {
    show: (words) => look((onPage) => onPage.show(words)),
    goTo: (section) => void look((onPage) => onPage.goTo(section)).catch(() => undefined),
    clear() {
      turn++;
      highlight(HIGHLIGHT, []);
    },
  };
}
