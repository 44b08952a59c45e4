import type { Language } from "./language.ts";

/** Dutch: the site's own words as of July 2024, and words that every text of the language has. */
export const nl: Language = {
  code: "nl",
  yes: "Ja",
  no: "Nee",
  functionWords: "het een van voor met zijn je onze naar ook als aan",
  headings: {
    overzicht: "summary",
    omschrijving: "description",
    "minimale kwalificaties": "minimumQualifications",
    "belangrijkste kwalificaties": "keyQualifications",
    "gewenste kwalificaties": "preferredQualifications",
    "opleiding en ervaring": "educationAndExperience",
    "extra vereisten": "additionalRequirements",
  },
  labels: {
    datePosted: ["geplaatst"],
    workHours: ["uur per week"],
    identifier: ["functienummer"],
    homeOffice: ["thuiskantoor"],
  },
};
