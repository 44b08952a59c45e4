import type { SkillRows } from "../skill-row.ts";

/** Adobe's and others' tools for sites, campaigns and what comes of them. */
export const campaignsAndSites: SkillRows = [
  { name: "Adobe Analytics", aliases: ["Omniture", "Adobe Omniture", "SiteCatalyst", "Adobe SiteCatalyst"] },
  "Adobe Campaign",
  { name: "Adobe Experience Manager", aliases: ["Adobe CQ", "AEM Sites"], cased: ["AEM"] },
  "Adobe Target",
  { name: "Adobe Workfront", aliases: ["Workfront"] },
  { name: "Marketo", aliases: ["Adobe Marketo"] },
];
