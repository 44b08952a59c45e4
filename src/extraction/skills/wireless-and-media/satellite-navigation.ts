import type { SkillRows } from "../skill-row.ts";

/** Positions from satellites. */
export const satelliteNavigation: SkillRows = [
  { name: "A-GPS", cased: ["Assisted GPS"] },
  "BeiDou",
  { name: "Galileo", told: "listed" },
  "GLONASS",
  { name: "GNSS", aliases: ["Global Navigation Satellite System", "Global Navigation Satellite Systems"] },
  { name: "GPS", told: "cased", cased: ["Global Positioning System"] },
  { name: "NavIC", told: "cased", aliases: ["IRNSS"] },
  "QZSS",
  { name: "RTK", told: "listed" },
  { name: "SBAS", told: "cased", listed: ["WAAS", "EGNOS"] },
  { name: "SUPL", told: "cased" },
];
