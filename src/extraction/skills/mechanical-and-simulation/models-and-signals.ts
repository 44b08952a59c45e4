import type { SkillRows } from "../skill-row.ts";

/** Models of systems in blocks, and code made from them. */
export const modelsAndSignals: SkillRows = [
  { name: "CANalyzer", told: "cased" },
  { name: "CANoe", told: "cased", cased: ["Vector CANoe"] },
  { name: "Embedded Coder", told: "cased" },
  { name: "HDL Coder", told: "cased" },
  "MATLAB Coder",
  "Simscape",
  { name: "Simulink", aliases: ["Simulink/Stateflow"] },
  "Stateflow",
];
