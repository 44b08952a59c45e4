import type { SkillRows } from "../skill-row.ts";

/** Apple's applications for people who write, count, film and make music. */
export const applications: SkillRows = [
  { name: "Aperture", told: "listed" },
  { name: "Compressor", told: "listed", aliases: ["Apple Compressor"] },
  { name: "FileMaker", aliases: ["File Maker", "FileMaker Pro", "Claris FileMaker"] },
  { name: "Final Cut Pro", told: "asked", asked: ["Final Cut", "Final Cut Pro X", "FCP", "FCPX"] },
  { name: "GarageBand", told: "asked" },
  { name: "iMovie", told: "asked" },
  { name: "iWork", told: "asked" },
  { name: "Keynote", told: "named", aliases: ["Apple Keynote"] },
  { name: "Logic Pro", told: "asked", asked: ["Logic Pro X"] },
  { name: "MainStage", told: "asked" },
  { name: "Motion", told: "listed", cased: ["Apple Motion"] },
  { name: "Numbers", told: "listed", cased: ["Apple Numbers"] },
  { name: "Pages", told: "listed", cased: ["Apple Pages"] },
  { name: "Shake", told: "listed", aliases: ["Apple Shake"] },
];
