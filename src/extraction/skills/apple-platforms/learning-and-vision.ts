import type { SkillRows } from "../skill-row.ts";

/** Frameworks for machine learning, language and vision. */
export const learningAndVision: SkillRows = [
  { name: "Apple Intelligence", told: "never", cased: ["Apple Intelligence framework"] },
  { name: "Apple Neural Engine", cased: ["ANE", "Neural Engine"] },
  "Core ML",
  "Core ML Tools",
  "Create ML",
  "Foundation Models framework",
  { name: "MLX", told: "cased" },
  { name: "Natural Language", told: "never", aliases: ["NaturalLanguage framework"] },
  "Speech framework",
  "Turi Create",
  { name: "Vision", told: "among its kind", aliases: ["vision framework"] },
];
