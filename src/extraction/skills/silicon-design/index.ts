import type { SkillKind } from "../skill-row.ts";
import { analogAndMixedSignal } from "./analog-and-mixed-signal.ts";
import { boardsAndPackages } from "./boards-and-packages.ts";
import { embeddedSystems } from "./embedded-systems.ts";
import { hardwareLanguages } from "./hardware-languages.ts";
import { processesAndDevices } from "./processes-and-devices.ts";
import { processorsAndPerformance } from "./processors-and-performance.ts";
import { programmableLogic } from "./programmable-logic.ts";
import { synthesisAndPhysicalDesign } from "./synthesis-and-physical-design.ts";
import { verification } from "./verification.ts";

/** Hardware languages, formats, tools of chip design, processors, processes, embedded systems. */
export const siliconDesign: SkillKind = {
  kind: "silicon",
  rows: [
    ...hardwareLanguages,
    ...verification,
    ...synthesisAndPhysicalDesign,
    ...analogAndMixedSignal,
    ...boardsAndPackages,
    ...programmableLogic,
    ...processorsAndPerformance,
    ...embeddedSystems,
    ...processesAndDevices,
  ],
};
