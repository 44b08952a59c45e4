import type { SkillRows } from "../skill-row.ts";

/** Where versions of code are kept and reviewed. */
export const sourceControl: SkillRows = [
  { name: "Bitbucket", aliases: ["Bit bucket"] },
  { name: "ClearCase", aliases: ["IBM ClearCase"], cased: ["Clear Case"] },
  { name: "Crucible", told: "listed" },
  { name: "CVS", told: "listed" },
  "DesignSync",
  "Gerrit",
  "Git",
  { name: "GitHub", cased: ["Git Hub"] },
  { name: "GitLab", cased: ["Git Lab"] },
  "IC Manage",
  { name: "Kaleidoscope", told: "listed" },
  { name: "Mercurial", told: "named" },
  "Methodics",
  { name: "Perforce", aliases: ["Helix Core", "Perforce Helix"], cased: ["P4"] },
  "Phabricator",
  { name: "Review Board", told: "listed" },
  { name: "SOS", told: "never", aliases: ["ClioSoft SOS", "Cliosoft"] },
  "SourceTree",
  { name: "Subversion", told: "cased", aliases: ["svn", "Apache Subversion"] },
];
