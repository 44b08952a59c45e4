import type { SkillRows } from "../skill-row.ts";

/** Simulation and choice of substances. */
export const moleculesAndMaterials: SkillRows = [
  { name: "Aspen", told: "never", aliases: ["Aspen HYSYS", "Aspen Plus"] },
  "BIOVIA",
  "CALPHAD",
  { name: "CP2K", told: "cased" },
  "FactSage",
  { name: "GaBi", told: "cased" },
  { name: "Gaussian", told: "never", aliases: ["Gaussian 16", "Gaussian 09"] },
  "gPROMS",
  { name: "Granta", told: "cased", aliases: ["CES EduPack", "Granta MI"] },
  "GROMACS",
  "JMatPro",
  "LAMMPS",
  { name: "Materials Studio", told: "cased" },
  "openLCA",
  "Quantum ESPRESSO",
  {
    name: "Schrödinger",
    told: "listed",
    aliases: ["Schrödinger Suite", "Schrodinger Suite"],
    listed: ["Schrodinger"],
  },
  "SimaPro",
  "Thermo-Calc",
  { name: "VASP", told: "cased" },
];
