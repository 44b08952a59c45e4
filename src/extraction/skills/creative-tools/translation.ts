import type { SkillRows } from "../skill-row.ts";

/** Where texts are put into other languages and letters. */
export const translation: SkillRows = [
  { name: "Amara", told: "listed" },
  "Crowdin",
  "EZTitles",
  { name: "ICU", told: "listed" },
  "Lokalise",
  { name: "MadCap Lingo", told: "cased" },
  "memoQ",
  { name: "Memsource", aliases: ["Phrase TMS"], listed: ["Phrase"] },
  { name: "Okapi Framework", listed: ["Okapi"] },
  "OmegaT",
  { name: "Passolo", aliases: ["SDL Passolo"] },
  { name: "SDL Tridion", aliases: ["Tridion", "Tridion Docs"] },
  "Smartling",
  { name: "TMX", told: "listed" },
  { name: "Trados", aliases: ["SDL Trados", "SDL Studio"], cased: ["SDL Trados Studio"] },
  "Transifex",
  { name: "Unicode", told: "cased" },
  "Verifika",
  "Wordfast",
  "Xbench",
  "XLIFF",
  { name: "XTM", told: "cased" },
];
