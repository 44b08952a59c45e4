import type { SectionName } from "../posting/sections.ts";

/** Sections that are written in paragraphs; the others are lists. */
export const PROSE_SECTIONS: ReadonlySet<SectionName> = new Set<SectionName>([
  "summary",
  "description",
  "payAndBenefits",
  "equalOpportunity",
]);
