import type { FieldName } from "../../posting/job-posting.ts";
import type { MessageName } from "../../posting/words.ts";

/** What each fact is called; the compiler asks for a word when a fact is added. */
export const FIELD_WORDS = {
  title: "factTitle",
  hiringOrganization: "factEmployer",
  employmentUnit: "factTeam",
  baseSalary: "factBasePay",
  jobLocation: "factPlaces",
  jobLocationType: "factHomeOffice",
  datePosted: "factPosted",
  workHours: "factHours",
  employmentType: "factEmployment",
  experienceRequirements: "factExperience",
  educationRequirements: "factEducation",
  skills: "factSkills",
  knowsLanguage: "factLanguages",
  travel: "factTravel",
  publications: "factPublications",
  evergreen: "factEvergreen",
  identifier: "factNumber",
  inLanguage: "factTextLanguage",
  url: "factAddress",
  qualifications: "factMinimumQualifications",
  preferredQualifications: "factPreferredQualifications",
  responsibilities: "factResponsibilities",
} as const satisfies Record<FieldName, MessageName>;
