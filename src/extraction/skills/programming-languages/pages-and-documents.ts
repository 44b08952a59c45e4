import type { SkillRows } from "../skill-row.ts";

/** Markup and styles of pages and documents. */
export const pagesAndDocuments: SkillRows = [
  { name: "CSS", aliases: ["CSS3", "Cascading Style Sheets"] },
  "DHTML",
  { name: "DOM", told: "among its kind", aliases: ["Document Object Model", "DOM manipulation"] },
  { name: "HTML", aliases: ["HTML5"] },
  { name: "LaTeX", told: "cased", cased: ["TeX", "LATEX"] },
  { name: "Less", told: "listed" },
  { name: "Markdown", told: "named" },
  "reStructuredText",
  { name: "Sass", told: "named", aliases: ["SCSS"] },
  { name: "Stylus", told: "listed" },
  "XHTML",
];
