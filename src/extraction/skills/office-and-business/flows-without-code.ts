import type { SkillRows } from "../skill-row.ts";

/** Where flows and apps are put together without much code. */
export const flowsWithoutCode: SkillRows = [
  { name: "Appian", told: "cased" },
  { name: "ARIS", told: "listed" },
  { name: "Automation Anywhere", told: "cased" },
  { name: "Blue Prism", told: "cased" },
  { name: "Camunda", told: "cased" },
  "Celonis",
  { name: "Mendix", told: "cased" },
  { name: "OutSystems", told: "cased" },
  { name: "Pega", told: "cased", aliases: ["Pegasystems"], cased: ["PEGA"] },
  "Power Apps",
  { name: "Power Automate", aliases: ["Microsoft Power Automate", "Microsoft Flow"] },
  { name: "Retool", told: "cased" },
  { name: "UiPath", aliases: ["Ui Path"] },
  { name: "Workato", told: "cased" },
  { name: "Zapier", told: "cased" },
];
