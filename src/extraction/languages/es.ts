import type { Language } from "./language.ts";

/** Spanish: the site's own words as of July 2024, and words that every text of the language has. */
export const es: Language = {
  code: "es",
  regions: ["MX"],
  yes: "Sí",
  no: "No",
  functionWords: "los las del para una con por nuestros eres que tus nuestra equipo",
  headings: {
    resumen: "summary",
    descripción: "description",
    "requisitos mínimos": "minimumQualifications",
    cualificaciones: "keyQualifications",
    "requisitos deseables": "preferredQualifications",
    "formación y experiencia": "educationAndExperience",
    "requisitos adicionales": "additionalRequirements",
    "requisitos indispensables": "keyQualifications",
    "requisitos preferidos": "preferredQualifications",
    "educación y experiencia": "educationAndExperience",
    "otros requisitos": "additionalRequirements",
  },
  labels: {
    datePosted: ["publicado el", "publicado"],
    workHours: ["horas semanales"],
    identifier: ["número de puesto", "número de función"],
    homeOffice: ["¿el puesto es desde casa", "trabajo desde casa"],
  },
};
