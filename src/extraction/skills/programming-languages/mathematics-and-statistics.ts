import type { SkillRows } from "../skill-row.ts";

/** Languages that mathematics, statistics and measurements are done in. */
export const mathematicsAndStatistics: SkillRows = [
  { name: "BUGS", told: "never", aliases: ["WinBUGS", "OpenBUGS"] },
  "GNU Octave",
  { name: "GraphPad Prism", aliases: ["GraphPad"] },
  "Igor Pro",
  { name: "Julia", told: "listed" },
  { name: "LabVIEW", cased: ["Lab View"] },
  { name: "LabWindows", aliases: ["LabWindows/CVI"] },
  { name: "Maple", told: "listed" },
  { name: "Mathematica", aliases: ["Wolfram Mathematica", "Wolfram Language"] },
  { name: "MATLAB", aliases: ["Mathlab"], cased: ["Mat lab", "Mat Lab"] },
  { name: "OriginPro", told: "cased", aliases: ["Origin Lab"] },
  { name: "R", told: "listed in any case", aliases: ["R language", "R programming"] },
  { name: "RStudio", aliases: ["R Studio"] },
  { name: "SAS", told: "cased", aliases: ["SAS Base", "Base SAS"] },
  "SCPI",
  { name: "SPSS", aliases: ["IBM SPSS"] },
  { name: "Stan", told: "listed", aliases: ["PyStan", "RStan"] },
  { name: "Stata", told: "cased", cased: ["STATA"] },
];
