import type { SkillRows } from "../skill-row.ts";

/** Boards, packages, and what becomes of signals, power and heat on them. */
export const boardsAndPackages: SkillRows = [
  {
    name: "Allegro",
    told: "cased",
    aliases: ["Cadence Allegro", "Allegro PCB", "Allegro PCB Editor", "Allegro PCB Designer", "Cadence Allegro PCB"],
    cased: ["ALLEGRO"],
  },
  {
    name: "Allegro Package Designer",
    aliases: ["Cadence APD", "Allegro APD", "APD/SiP"],
    cased: ["Advanced Package Designer"],
    amongItsKind: ["APD"],
  },
  { name: "AWR", told: "cased", aliases: ["AWR Microwave Office", "Cadence AWR"], cased: ["Microwave Office"] },
  { name: "Cadence Constraint Manager", aliases: ["Allegro Constraint Manager"], cased: ["Constraint Manager"] },
  { name: "Cadence SiP Layout", aliases: ["Cadence SiP"] },
  { name: "Celsius", told: "never", aliases: ["Cadence Celsius"] },
  { name: "Clarity 3D", aliases: ["Clarity 3D Solver"], cased: ["Cadence Clarity"], listed: ["Clarity"] },
  {
    name: "Concept HDL",
    aliases: ["Allegro Design Entry HDL", "Design Entry HDL"],
    cased: ["DEHDL", "Cadence Concept"],
  },
  { name: "OrCAD", aliases: ["Cadence OrCAD", "OrCAD Capture"] },
  { name: "PowerDC", aliases: ["Power DC", "Sigrity PowerDC"] },
  { name: "PowerSI", aliases: ["Cadence PowerSI", "Sigrity PowerSI"] },
  "Sentinel-TI",
  { name: "Sigrity", aliases: ["Cadence Sigrity"] },
  { name: "Simbeor", told: "cased" },
  "XtractIM",
];
