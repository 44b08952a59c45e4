import type { SkillRows } from "../skill-row.ts";

/** Where figures are asked, drawn and looked at. */
export const figuresAndDashboards: SkillRows = [
  { name: "Amplitude", told: "listed" },
  {
    name: "Business Objects",
    told: "cased",
    aliases: ["SAP Business Objects", "BusinessObjects", "SAP BOBJ"],
    cased: ["BOBJ", "BOXI"],
  },
  { name: "Cognos", aliases: ["IBM Cognos"] },
  { name: "Crystal Reports", told: "cased" },
  { name: "Domo", told: "cased" },
  { name: "Einstein Analytics", told: "cased", aliases: ["Tableau CRM"] },
  { name: "Google Data Studio", told: "cased", aliases: ["Looker Studio"], cased: ["Data Studio"] },
  { name: "Looker", told: "cased", aliases: ["LookML"], amongItsKind: ["looker"] },
  { name: "MicroStrategy", told: "cased", cased: ["Micro Strategy", "Microstrategy"] },
  "Mixpanel",
  { name: "Mode", told: "among its kind", cased: ["Mode Analytics"] },
  { name: "Power BI", aliases: ["Microsoft Power BI", "MS Power BI"] },
  "Qlik",
  "Qlik Sense",
  { name: "QlikView", aliases: ["Qlik View"] },
  { name: "SAS Enterprise Guide", told: "cased", cased: ["SAS EG"] },
  { name: "SAS Enterprise Miner", told: "cased" },
  { name: "SAS Viya", told: "cased" },
  "Sigma Computing",
  "Sisense",
  { name: "Spotfire", aliases: ["TIBCO Spotfire"], cased: ["Spot Fire"] },
  { name: "Tableau", cased: ["Tableau Desktop", "Tableau Server", "Tableau Prep"] },
  { name: "ThoughtSpot", told: "cased", cased: ["Thought Spot"] },
];
