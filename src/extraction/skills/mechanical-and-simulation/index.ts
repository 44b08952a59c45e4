import type { SkillKind } from "../skill-row.ts";
import { boardsAndPower } from "./boards-and-power.ts";
import { buildings } from "./buildings.ts";
import { designAndDrawings } from "./design-and-drawings.ts";
import { factoriesAndRobots } from "./factories-and-robots.ts";
import { fieldsAndOptics } from "./fields-and-optics.ts";
import { flowAndHeat } from "./flow-and-heat.ts";
import { machiningAndMoulding } from "./machining-and-moulding.ts";
import { modelsAndSignals } from "./models-and-signals.ts";
import { moleculesAndMaterials } from "./molecules-and-materials.ts";
import { reliabilityAndStatistics } from "./reliability-and-statistics.ts";
import { structuresAndMotion } from "./structures-and-motion.ts";

/** Mechanical and board design, simulation, factories. */
export const mechanicalAndSimulation: SkillKind = {
  kind: "mechanical",
  rows: [
    ...designAndDrawings,
    ...structuresAndMotion,
    ...modelsAndSignals,
    ...flowAndHeat,
    ...fieldsAndOptics,
    ...boardsAndPower,
    ...moleculesAndMaterials,
    ...machiningAndMoulding,
    ...factoriesAndRobots,
    ...reliabilityAndStatistics,
    ...buildings,
  ],
};
