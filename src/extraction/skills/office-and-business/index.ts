import type { SkillKind } from "../skill-row.ts";
import { advertisingAndMarketing } from "./advertising-and-marketing.ts";
import { figuresAndDashboards } from "./figures-and-dashboards.ts";
import { financeAndTax } from "./finance-and-tax.ts";
import { flowsWithoutCode } from "./flows-without-code.ts";
import { healthQualityAndSafety } from "./health-quality-and-safety.ts";
import { lawAndRisk } from "./law-and-risk.ts";
import { maps } from "./maps.ts";
import { office } from "./office.ts";
import { peopleAndLearning } from "./people-and-learning.ts";
import { projectsAndBuildings } from "./projects-and-buildings.ts";
import { purchasingAndSupply } from "./purchasing-and-supply.ts";
import { researchOfMarketsAndUsers } from "./research-of-markets-and-users.ts";
import { salesAndService } from "./sales-and-service.ts";
import { sap } from "./sap.ts";
import { shopsAndContent } from "./shops-and-content.ts";

/** Office, finance, planning, sales, marketing, people, places. */
export const officeAndBusiness: SkillKind = {
  kind: "business software",
  rows: [
    ...office,
    ...figuresAndDashboards,
    ...flowsWithoutCode,
    ...sap,
    ...financeAndTax,
    ...purchasingAndSupply,
    ...salesAndService,
    ...shopsAndContent,
    ...advertisingAndMarketing,
    ...researchOfMarketsAndUsers,
    ...peopleAndLearning,
    ...lawAndRisk,
    ...healthQualityAndSafety,
    ...maps,
    ...projectsAndBuildings,
  ],
};
