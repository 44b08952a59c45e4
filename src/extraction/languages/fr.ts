import type { Language } from "./language.ts";

/** French: the site's own words as of July 2024, and words that every text of the language has. */
export const fr: Language = {
  code: "fr",
  regions: ["CA"],
  yes: "Oui",
  no: "Non",
  functionWords: "et les des vous pour une dans avec nos est sur votre aux",
  headings: {
    résumé: "summary",
    description: "description",
    "aptitudes souhaitées": "minimumQualifications",
    "qualifications clés": "keyQualifications",
    "qualifications souhaitées": "preferredQualifications",
    "formation et expérience": "educationAndExperience",
    autres: "additionalRequirements",
    "bevorzugte qualifikationen": "minimumQualifications",
    "compétences clés": "keyQualifications",
    "exigences supplémentaires": "additionalRequirements",
    "qualifications minimales": "minimumQualifications",
  },
  // Canada's page has another page's words over its minimum qualifications, and Belgium's over its preferred ones.
  regional: { "fr-ca": { "aptitudes souhaitées": "preferredQualifications" } },
  labels: {
    datePosted: ["publié le", "date d’affichage"],
    workHours: ["horaire hebdomadaire", "semaine de travail"],
    identifier: ["numéro de rôle", "numéro du poste"],
    homeOffice: ["travail à domicile", "bureau à domicile"],
  },
};
