import type { Language } from "./language.ts";

/** Italian: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const it: Language = {
  code: "it",
  yes: "Sì",
  no: "No",
  functionWords: "gli della per una con che sono nel alla delle nostri tuo",
};
