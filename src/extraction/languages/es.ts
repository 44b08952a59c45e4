import type { Language } from "./language.ts";

/** Spanish: the site's own yes and no as of July 2024, and words that every text of the language has. */
export const es: Language = {
  code: "es",
  yes: "Sí",
  no: "No",
  functionWords: "los las del para una con por nuestros eres que tus nuestra equipo",
};
