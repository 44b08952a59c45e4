import type { Language } from "./language.ts";

/** Italian: the site's own words as of July 2024, and words that every text of the language has. */
export const it: Language = {
  code: "it",
  yes: "Sì",
  no: "No",
  functionWords: "gli della per una con che sono nel alla delle nostri tuo",
  headings: {
    riepilogo: "summary",
    descrizione: "description",
    "requisiti minimi": "minimumQualifications",
    "requisiti fondamentali": "keyQualifications",
    "requisiti preferenziali": "preferredQualifications",
    "istruzione ed esperienza": "educationAndExperience",
    "requisiti aggiuntivi": "additionalRequirements",
  },
  labels: {
    datePosted: ["data di pubblicazione"],
    workHours: ["ore settimanali"],
    identifier: ["numero ruolo"],
    homeOffice: ["telelavoro"],
  },
};
