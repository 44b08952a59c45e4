import type { Language } from "./language.ts";

/** Turkish: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const tr: Language = {
  code: "tr",
  yes: "Evet",
  no: "Hayır",
  functionWords: "ve bir için ile olarak bu daha gibi en her olan çok",
};
