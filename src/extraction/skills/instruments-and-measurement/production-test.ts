import type { SkillRows } from "../skill-row.ts";

/** Testers of chips and boards, and what finds why they failed. */
export const productionTest: SkillRows = [
  "Advantest",
  { name: "Advantest 93K", aliases: ["93K", "V93000", "Advantest V93000"] },
  { name: "ATE", told: "cased", aliases: ["automated test equipment", "automatic test equipment"] },
  { name: "C-SAM", aliases: ["Scanning Acoustic Microscopy", "scanning acoustic microscope"] },
  { name: "Cohu", told: "cased", aliases: ["Xcerra"] },
  { name: "Eagle Test Systems", told: "cased", cased: ["ETS-800"] },
  { name: "Emission Microscopy", aliases: ["emission microscope"], cased: ["EMMI"] },
  { name: "Exensio", told: "cased", aliases: ["PDF Solutions"] },
  { name: "IG-XL", told: "cased" },
  { name: "Koh Young", told: "cased" },
  { name: "LTX", told: "listed", aliases: ["LTX-Credence"] },
  { name: "Mirtec", told: "cased" },
  { name: "NI STS", told: "cased" },
  { name: "OBIRCH", told: "cased" },
  { name: "Probe Station", aliases: ["wafer prober", "probing station"] },
  { name: "SmarTest", told: "cased", aliases: ["SmarTest 7", "SmarTest 8"] },
  "Teradyne",
  { name: "Teradyne J750", aliases: ["J750"] },
  { name: "Teradyne UltraFLEX", aliases: ["UltraFLEX", "Teradyne UFlex", "UFlex"] },
  { name: "TestStand", aliases: ["NI TestStand"], cased: ["Test Stand"] },
  { name: "ThermoStream", aliases: ["Temptronic", "thermo streamer"] },
  { name: "Viscom", told: "cased" },
  { name: "X-ray", told: "never", aliases: ["X-ray CT", "X-ray inspection"] },
  { name: "yieldHUB", told: "cased" },
];
