import type { SkillRows } from "../skill-row.ts";

/** Shops, products, and the content of sites. */
export const shopsAndContent: SkillRows = [
  "Akeneo",
  "Alfresco",
  "Bazaarvoice",
  "BigCommerce",
  "Bloomreach",
  { name: "Bynder", told: "cased" },
  "commercetools",
  "Contentful",
  { name: "Coveo", told: "cased" },
  { name: "Endeca", told: "cased", aliases: ["Oracle Endeca"] },
  "Informatica MDM",
  { name: "OpenText", aliases: ["Documentum"], cased: ["Open Text"] },
  { name: "Oracle ATG", told: "cased", aliases: ["ATG Web Commerce"] },
  { name: "Oracle Retail", told: "cased", cased: ["RMS/Oracle Retail"] },
  "PowerReviews",
  { name: "Prismic", told: "cased" },
  { name: "Salesforce Commerce Cloud", told: "cased", aliases: ["Demandware"] },
  "Salsify",
  "ShopperTrak",
  "Sitecore",
  { name: "Stibo STEP", aliases: ["Stibo Systems", "Stibo"] },
  "Strapi",
  { name: "Yext", told: "cased" },
];
