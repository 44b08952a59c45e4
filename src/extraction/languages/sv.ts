import type { Language } from "./language.ts";

/** Swedish: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const sv: Language = {
  code: "sv",
  yes: "Ja",
  no: "Nej",
  functionWords: "och att för med är som vi av till din på det",
};
