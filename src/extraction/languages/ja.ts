import type { Language } from "./language.ts";

/** Japanese: the site's own yes and no as of July 2024, and the script that tells it. */
export const ja: Language = {
  code: "ja",
  yes: "はい",
  no: "いいえ",
  script: /\p{Script=Hiragana}|\p{Script=Katakana}/gu,
};
