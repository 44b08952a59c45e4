import type { Language } from "./language.ts";

/** German: the site's own words as of July 2024, and words that every text of the language has. */
export const de: Language = {
  code: "de",
  regions: ["AT"],
  yes: "Ja",
  no: "Nein",
  functionWords: "und der die das mit für von dich wir ein eine bei sind auf",
  headings: {
    zusammenfassung: "summary",
    beschreibung: "description",
    // The site has one word over both; it breaks it over the key qualifications only.
    schlüsselqualifikationen: "minimumQualifications",
    "schlüssel<wbr>qualifikationen": "keyQualifications",
    "bevorzugte qualifikationen": "preferredQualifications",
    "ausbildung und erfahrung": "educationAndExperience",
    "zusätzliche voraussetzungen": "additionalRequirements",
  },
  labels: {
    datePosted: ["veröffentlicht am"],
    workHours: ["wochenstunden"],
    identifier: ["stellennummer"],
    homeOffice: ["home office"],
  },
};
