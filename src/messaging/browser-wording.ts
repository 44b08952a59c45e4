import { browser } from "wxt/browser";
import type { Wording } from "../posting/describe.ts";
import type { Words } from "../posting/words.ts";

interface I18n {
  readonly getMessage: (name: string, substitutions: string[]) => string;
  readonly getUILanguage: () => string;
}

/**
 * Our words as the browser chose them, and the locale that goes with them: the user's own ("en-GB") where it is
 * of the words' language, else that language alone, so that no English sentence holds a German date.
 */
export function browserWording(i18n: I18n = browser.i18n as I18n): Wording {
  const words: Words = (name, ...substitutions) => i18n.getMessage(name, substitutions);
  const language = words("language");
  const locale = i18n.getUILanguage();
  return { words, locale: locale.split("-")[0] === language.split("-")[0] ? locale : language };
}
