import type { SkillRows } from "../skill-row.ts";

/** What cells and their chemistry are tested with. */
export const batteries: SkillRows = [
  "Arbin",
  { name: "Battery Tester", aliases: ["battery testers", "battery cycler", "battery cyclers"] },
  { name: "BioLogic", told: "listed" },
  "Bitrode",
  { name: "Electrochemical Impedance Spectroscopy", listed: ["EIS"] },
  "Gamry",
  "Maccor",
  "Neware",
  { name: "Potentiostat", aliases: ["potentiostats"] },
  "Solartron",
];
