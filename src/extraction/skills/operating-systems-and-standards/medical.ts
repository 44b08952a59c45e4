import type { SkillRows } from "../skill-row.ts";

/** Standards of health, medicine and its devices. */
export const medical: SkillRows = [
  { name: "CDISC", told: "cased" },
  { name: "EU MDR", told: "cased" },
  { name: "FDA 21 CFR", aliases: ["21 CFR Part 820", "21 CFR Part 11", "21 CFR 820", "21 CFR"] },
  { name: "FDA 510(k)", aliases: ["510(k)"] },
  { name: "GMP", told: "cased", cased: ["cGMP", "Good Manufacturing Practice", "Good Manufacturing Practices"] },
  { name: "GxP", told: "cased" },
  { name: "ICD-10", aliases: ["ICD-9", "ICD-10-CM"] },
  { name: "ICH GCP", told: "cased", aliases: ["Good Clinical Practice"] },
  { name: "IEC 60601", aliases: ["IEC 60601-1"] },
  "IEC 62304",
  "IEC 62366",
  "ISO 10993",
  "ISO 13485",
  "ISO 14155",
  "ISO 14971",
  { name: "IVDR", told: "cased" },
  { name: "LOINC", told: "cased" },
  { name: "MDSAP", told: "cased" },
  "MedDRA",
  { name: "OMOP", told: "cased", aliases: ["OMOP CDM"] },
  { name: "SDTM", told: "cased" },
  { name: "SNOMED", told: "cased" },
  { name: "SNOMED CT", told: "cased" },
];
