import type { SkillRows } from "../skill-row.ts";

/** Where manuals and courses are written and taught. */
export const writingAndCourses: SkillRows = [
  "Absorb LMS",
  "Acrolinx",
  { name: "Adobe Captivate", listed: ["Captivate"] },
  { name: "Arbortext", aliases: ["PTC Arbortext"] },
  {
    name: "Articulate Storyline",
    aliases: ["Storyline 360", "Articulate Rise"],
    cased: ["Articulate 360"],
    listed: ["Storyline"],
  },
  "AsciiDoc",
  "Camtasia",
  { name: "Cornerstone OnDemand", listed: ["Cornerstone"] },
  { name: "DITA", told: "cased" },
  "DocBook",
  "Docebo",
  "Docusaurus",
  { name: "FrameMaker", aliases: ["Adobe FrameMaker"] },
  "Ixiasoft",
  "Lectora",
  { name: "MadCap Flare", listed: ["Flare"] },
  "Moodle",
  { name: "oXygen XML", aliases: ["oXygen XML Editor"] },
  "Paligo",
  { name: "RoboHelp", aliases: ["Adobe RoboHelp"] },
  "SCORM",
  { name: "xAPI", aliases: ["Experience API"], cased: ["Tin Can"] },
  "XMetaL",
];
