import type { SkillRows } from "../skill-row.ts";

/** Systems that publish, sell and answer calls. */
export const contentAndTelephony: SkillRows = [
  { name: "Asterisk", told: "named", aliases: ["Asterisk PBX"] },
  "Drupal",
  "FreeSWITCH",
  "Joomla",
  "Kamailio",
  { name: "LAMP", told: "never", aliases: ["LAMP stack", "LAMP/LEMP"], listed: ["LAMP"] },
  { name: "Magento", aliases: ["Adobe Commerce"] },
  { name: "Sanity", told: "never", aliases: ["Sanity.io"] },
  "Shopify",
  { name: "SSML", told: "cased" },
  "VoiceXML",
  { name: "WordPress", cased: ["Word Press"] },
];
