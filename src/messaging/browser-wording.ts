import { browser } from "wxt/browser";
import type { Wording } from "../posting/describe.ts";
import type { Words } from "../posting/words.ts";

/**
 * Our words as the browser chose them, and the locale that goes with them: the user's own ("en-GB") where it is
 * of the words' language, else that language alone, so that no English sentence holds a German date.
 */
export function browserWording(
  i18n: Pick<typeof browser.i18n, "getMessage" | "getUILanguage"> = browser.i18n,
): Wording {
  const words: Words = (name, ...substitutions) => i18n.getMessage(name, substitutions);
  const language = words("language");
  const locale = i18n.getUILanguage();
  return { words, locale: locale.split("-")[0] === language.split("-")[0] ? locale : language };
}
