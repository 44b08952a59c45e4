import type { SkillRows } from "../skill-row.ts";

/** Probability, time series, and what causes what. */
export const statisticsAndCauses: SkillRows = [
  { name: "Causal ML", told: "never", aliases: ["CausalML library"] },
  { name: "CausalImpact", cased: ["Causal Impact"] },
  "DoWhy",
  "EconML",
  "EViews",
  "NumPyro",
  { name: "Prophet", told: "listed", aliases: ["Facebook Prophet"] },
  { name: "PyMC", aliases: ["PyMC3"] },
  { name: "Pyro", told: "among its kind" },
  "statsmodels",
];
