import type { SkillRows } from "../skill-row.ts";

/** How experiments are planned, and failures and risks counted. */
export const reliabilityAndStatistics: SkillRows = [
  { name: "Crystal Ball", told: "cased", aliases: ["Oracle Crystal Ball"] },
  { name: "Design-Expert", told: "among its kind" },
  { name: "JMP", told: "cased", aliases: ["SAS JMP"], cased: ["JMPs"] },
  { name: "Minitab", aliases: ["mini tab"] },
  { name: "MODDE", told: "cased" },
  "ReliaSoft",
  { name: "@Risk", told: "never", aliases: ["Palisade @Risk"] },
  "SigmaPlot",
  "SigmaXL",
  { name: "SIMCA", told: "cased" },
  "Statgraphics",
  "Weibull++",
];
