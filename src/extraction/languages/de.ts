import type { Language } from "./language.ts";

/** German: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const de: Language = {
  code: "de",
  yes: "Ja",
  no: "Nein",
  functionWords: "und der die das mit für von dich wir ein eine bei sind auf",
};
