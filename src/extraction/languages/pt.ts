import type { Language } from "./language.ts";

/** Portuguese: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const pt: Language = {
  code: "pt",
  yes: "Sim",
  no: "Não",
  functionWords: "os das para uma com você nossa que dos seu por não",
};
