import type { Language } from "./language.ts";

/** Turkish: the site's own words as of July 2024, and words that every text of the language has. */
export const tr: Language = {
  code: "tr",
  yes: "Evet",
  no: "Hayır",
  functionWords: "ve bir için ile olarak bu daha gibi en her olan çok",
  headings: {
    özet: "summary",
    açıklama: "description",
    "minimum nitelikler": "minimumQualifications",
    "temel nitelikler": "keyQualifications",
    "tercih edilen nitelikler": "preferredQualifications",
    "eğitim ve deneyim": "educationAndExperience",
    "ek gereksinimler": "additionalRequirements",
  },
  labels: {
    datePosted: ["yayın tarihi"],
    workHours: ["haftalık çalışma saatleri"],
    identifier: ["pozisyon numarası"],
    homeOffice: ["ev ofis"],
  },
};
