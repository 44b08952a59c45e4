import type { Language } from "./language.ts";

/** Dutch: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const nl: Language = {
  code: "nl",
  yes: "Ja",
  no: "Nee",
  functionWords: "het een van voor met zijn je onze naar ook als aan",
};
