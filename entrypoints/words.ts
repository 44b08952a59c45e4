import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wordsOnPage } from "../src/ui/card/page-words.ts";

/**
 * Finds the words of a value on the page. It is put into the page when a value is pressed for the first time, and stands
 * there under this name for the card's script; the page itself cannot see it.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { pomonaWordsOnPage: wordsOnPage });
});
