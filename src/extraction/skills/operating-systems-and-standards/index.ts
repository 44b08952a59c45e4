import type { SkillKind } from "../skill-row.ts";
import { documentsAndMedia } from "./documents-and-media.ts";
import { electronicsAndSafety } from "./electronics-and-safety.ts";
import { environmentAndBuildings } from "./environment-and-buildings.ts";
import { medical } from "./medical.ts";
import { operatingSystems } from "./operating-systems.ts";
import { qualityAndManagement } from "./quality-and-management.ts";
import { securityAndPrivacy } from "./security-and-privacy.ts";

/** Operating systems, and standards of quality, safety, security and trade. */
export const operatingSystemsAndStandards: SkillKind = {
  kind: "system or standard",
  rows: [
    ...operatingSystems,
    ...securityAndPrivacy,
    ...qualityAndManagement,
    ...environmentAndBuildings,
    ...medical,
    ...documentsAndMedia,
    ...electronicsAndSafety,
  ],
};
