import type { SkillRows } from "../skill-row.ts";

/** Servers and libraries of Ruby and PHP. */
export const rubyAndPhpLibraries: SkillRows = [
  "CodeIgniter",
  "Laravel",
  { name: "Puma", told: "listed" },
  { name: "Ruby on Rails", cased: ["Rails", "RoR"] },
  "Sidekiq",
  { name: "Sinatra", told: "named" },
  "Symfony",
  "Yii",
  { name: "Zend", aliases: ["Zend Framework", "Laminas"] },
];
