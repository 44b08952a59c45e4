import type { Language } from "./language.ts";

/** French: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const fr: Language = {
  code: "fr",
  yes: "Oui",
  no: "Non",
  functionWords: "et les des vous pour une dans avec nos est sur votre aux",
};
