import type { SkillRows } from "../skill-row.ts";

/** How sound is coded and measured. */
export const soundFormats: SkillRows = [
  { name: "AAC", told: "cased", aliases: ["xHE-AAC", "HE-AAC"] },
  { name: "AIFF", told: "cased" },
  { name: "Ambisonics", aliases: ["Ambisonic"] },
  "AMR-WB",
  "aptX",
  "Dolby Atmos",
  { name: "Dolby Digital", told: "cased" },
  { name: "DTS", told: "listed", aliases: ["DTS:X"] },
  { name: "EBU R128", aliases: ["R128"] },
  { name: "FLAC", told: "cased" },
  { name: "ITU-R BS.1770", aliases: ["BS.1770"] },
  { name: "ITU-T P-series", aliases: ["ITU-T P.800", "ITU-T P.835"] },
  { name: "LC3", told: "cased" },
  { name: "LDAC", told: "cased" },
  { name: "MP3", told: "cased" },
  "MPEG-H",
  { name: "Opus", told: "listed" },
  { name: "PCM", told: "listed" },
  { name: "SBC", told: "listed" },
  "Speex",
  { name: "WAV", told: "listed" },
];
