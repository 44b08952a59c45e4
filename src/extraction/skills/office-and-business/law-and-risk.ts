import type { SkillRows } from "../skill-row.ts";

/** Contracts, patents, cases, privacy and risks. */
export const lawAndRisk: SkillRows = [
  { name: "Agiloft", told: "cased" },
  { name: "Anaqua", told: "cased" },
  "BigID",
  { name: "Derwent", told: "named" },
  { name: "Derwent Innovation", told: "cased" },
  { name: "Everlaw", told: "cased" },
  "Icertis",
  "iManage",
  { name: "Ironclad", told: "cased" },
  { name: "LexisNexis", told: "cased" },
  { name: "LogicGate", told: "cased" },
  { name: "MetricStream", told: "cased" },
  { name: "NetDocuments", told: "cased" },
  { name: "Nuix", told: "named" },
  "OneTrust",
  "PatSnap",
  { name: "Questel", told: "cased", aliases: ["Questel Orbit"] },
  { name: "Relativity", told: "listed" },
  "TrustArc",
  { name: "Westlaw", told: "cased" },
];
