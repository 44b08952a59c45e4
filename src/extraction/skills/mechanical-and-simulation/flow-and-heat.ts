import type { SkillRows } from "../skill-row.ts";

/** Simulation of flow, heat and buildings. */
export const flowAndHeat: SkillRows = [
  "6SigmaET",
  "AcuSolve",
  "AFT Fathom",
  { name: "Ansys CFX", aliases: ["CFX"] },
  { name: "Ansys Fluent", aliases: ["Fluent CFD"], amongItsKind: ["Fluent"] },
  { name: "CFD-ACE", aliases: ["CFD-ACE+"] },
  "DesignBuilder",
  { name: "EES", told: "never", aliases: ["Engineering Equation Solver"] },
  "EnergyPlus",
  { name: "EnSight", aliases: ["Ansys EnSight"] },
  "eQUEST",
  { name: "FloEFD", aliases: ["Simcenter FloEFD"] },
  { name: "FloTHERM", aliases: ["Flo-therm", "FloTHERM XT"] },
  { name: "FLOW-3D", told: "cased", aliases: ["FLOW-3D CAST"], cased: ["Flow-3D"] },
  { name: "Flownex", told: "cased" },
  { name: "Icepak", aliases: ["Ansys Icepak"] },
  "IES VE",
  { name: "Ladybug Tools", listed: ["Ladybug", "Honeybee"] },
  "OpenFOAM",
  "PVsyst",
  { name: "STAR-CCM+", aliases: ["Star-CCM"] },
  "Tecplot",
  "TRNSYS",
];
