import type { Language } from "./language.ts";

/** Swedish: the site's own words as of July 2024, and words that every text of the language has. */
export const sv: Language = {
  code: "sv",
  yes: "Ja",
  no: "Nej",
  functionWords: "och att för med är som vi av till din på det",
  headings: {
    sammanfattning: "summary",
    beskrivning: "description",
    "grundläggande kvalifikationer": "minimumQualifications",
    "viktiga kvalifikationer": "keyQualifications",
    "önskvärda kvalifikationer": "preferredQualifications",
    "utbildning och erfarenhet": "educationAndExperience",
    "ytterligare krav": "additionalRequirements",
  },
  labels: {
    datePosted: ["publicerad"],
    workHours: ["timmar per vecka"],
    identifier: ["rollnummer"],
    homeOffice: ["arbeta hemifrån"],
  },
};
