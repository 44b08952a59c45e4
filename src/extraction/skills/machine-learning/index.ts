import type { SkillKind } from "../skill-row.ts";
import { arraysAndTables } from "./arrays-and-tables.ts";
import { assistantsAndAgents } from "./assistants-and-agents.ts";
import { chartsAndNotebooks } from "./charts-and-notebooks.ts";
import { dataAndEvaluation } from "./data-and-evaluation.ts";
import { languageAndSpeech } from "./language-and-speech.ts";
import { learningFrameworks } from "./learning-frameworks.ts";
import { networksAndModels } from "./networks-and-models.ts";
import { optimizationAndSimulation } from "./optimization-and-simulation.ts";
import { servingAndAccelerators } from "./serving-and-accelerators.ts";
import { statisticsAndCauses } from "./statistics-and-causes.ts";
import { visionAndRobots } from "./vision-and-robots.ts";

/** Libraries, models and tools of machine learning and statistics. */
export const machineLearning: SkillKind = {
  kind: "machine learning",
  rows: [
    ...learningFrameworks,
    ...networksAndModels,
    ...assistantsAndAgents,
    ...servingAndAccelerators,
    ...dataAndEvaluation,
    ...languageAndSpeech,
    ...visionAndRobots,
    ...arraysAndTables,
    ...chartsAndNotebooks,
    ...statisticsAndCauses,
    ...optimizationAndSimulation,
  ],
};
