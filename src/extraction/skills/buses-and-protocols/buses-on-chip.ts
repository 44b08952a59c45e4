import type { SkillRows } from "../skill-row.ts";

/** Buses and blocks that join the parts of a chip. */
export const busesOnChip: SkillRows = [
  { name: "ACE", told: "listed", aliases: ["AMBA ACE", "ACE-Lite"] },
  { name: "AHB", told: "cased", aliases: ["AMBA AHB", "AHB-Lite"] },
  { name: "AMBA", aliases: ["AMBA CHI", "ARM AMBA"] },
  { name: "APB", told: "cased", aliases: ["AMBA APB"] },
  { name: "AXI", told: "cased", aliases: ["AXI4", "AXI3", "AMBA AXI", "AXI-Stream"] },
  { name: "CCIX", told: "cased" },
  { name: "CHI", told: "listed", aliases: ["AMBA5 CHI"] },
  { name: "CoreLink", aliases: ["ARM CoreLink", "NIC-400", "CMN-600"] },
  { name: "CXL", told: "cased", cased: ["Compute Express Link"] },
  { name: "DFI", told: "listed" },
  { name: "FlexNoC", aliases: ["Arteris FlexNoC", "Arteris"] },
  { name: "GIC", told: "listed", aliases: ["ARM GIC", "Generic Interrupt Controller"] },
  { name: "OCP", told: "listed" },
  "OpenCAPI",
  { name: "PECI", told: "cased" },
  { name: "QPI", told: "listed" },
  { name: "SMMU", told: "cased", aliases: ["ARM SMMU"] },
  "TileLink",
  "UCIe",
  { name: "Wishbone", told: "cased" },
];
