import type { SectionName } from "./sections.ts";
import type { MessageName } from "./words.ts";

/** The word for each section that a page has; the words around the title are no section of the page's own. */
export const SECTION_WORDS = {
  summary: "sectionSummary",
  description: "sectionDescription",
  responsibilities: "sectionResponsibilities",
  minimumQualifications: "sectionMinimumQualifications",
  keyQualifications: "sectionKeyQualifications",
  preferredQualifications: "sectionPreferredQualifications",
  educationAndExperience: "sectionEducationAndExperience",
  additionalRequirements: "sectionAdditionalRequirements",
  payAndBenefits: "sectionPayAndBenefits",
  equalOpportunity: "sectionEqualOpportunity",
} as const satisfies Record<Exclude<SectionName, "header">, MessageName>;
