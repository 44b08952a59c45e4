import type { Language } from "./language.ts";

/** English, as Apple's pages were worded from 2018 to 2026. */
export const en: Language = {
  code: "en",
  regions: ["GB", "CA", "AU"],
  yes: "Yes",
  no: "No",
  functionWords: "the and with you for are this will our have that your from",
  headings: {
    summary: "summary",
    "job summary": "summary",
    description: "description",
    responsibilities: "responsibilities",
    "minimum qualifications": "minimumQualifications",
    "key qualifications": "keyQualifications",
    "preferred qualifications": "preferredQualifications",
    "education & experience": "educationAndExperience",
    "education and experience": "educationAndExperience",
    "additional requirements": "additionalRequirements",
    "pay & benefits": "payAndBenefits",
    "pay and benefits": "payAndBenefits",
  },
  labels: {
    datePosted: ["posted"],
    workHours: ["weekly hours"],
    identifier: ["role number"],
    homeOffice: ["home office"],
  },
};
