import type { Language } from "./language.ts";

/** Portuguese: the site's own words as of July 2024, and words that every text of the language has. */
export const pt: Language = {
  code: "pt",
  regions: ["PT"],
  yes: "Sim",
  no: "Não",
  functionWords: "os das para uma com você nossa que dos seu por não",
  headings: {
    resumo: "summary",
    descrição: "description",
    "qualificações mínimas": "minimumQualifications",
    "principais qualificações": "keyQualifications",
    "qualificações preferenciais": "preferredQualifications",
    "formação e experiência": "educationAndExperience",
    "outros requisitos": "additionalRequirements",
  },
  labels: {
    datePosted: ["publicado em"],
    workHours: ["horas semanais"],
    identifier: ["número da vaga"],
    homeOffice: ["home office"],
  },
};
