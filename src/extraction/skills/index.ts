import { applePlatforms } from "./apple-platforms/index.ts";
import { busesAndProtocols } from "./buses-and-protocols/index.ts";
import { creativeTools } from "./creative-tools/index.ts";
import { dataAndCloud } from "./data-and-cloud/index.ts";
import { developerTools } from "./developer-tools/index.ts";
import { instrumentsAndMeasurement } from "./instruments-and-measurement/index.ts";
import { machineLearning } from "./machine-learning/index.ts";
import { mechanicalAndSimulation } from "./mechanical-and-simulation/index.ts";
import { officeAndBusiness } from "./office-and-business/index.ts";
import { operatingSystemsAndStandards } from "./operating-systems-and-standards/index.ts";
import { programmingLanguages } from "./programming-languages/index.ts";
import { siliconDesign } from "./silicon-design/index.ts";
import { softwareFrameworks } from "./software-frameworks/index.ts";
import { wirelessAndMedia } from "./wireless-and-media/index.ts";
import type { SkillKind } from "./skill-row.ts";

/**
 * Every technology that the reader knows by name. A new one is one line in a file of its kind's folder. A build has all
 * of them as one text (see wxt.config.ts): whoever starts without reading a posting need not make thousands of objects.
 */
export const skillKinds = (): readonly SkillKind[] => [
  programmingLanguages,
  softwareFrameworks,
  applePlatforms,
  machineLearning,
  dataAndCloud,
  developerTools,
  operatingSystemsAndStandards,
  siliconDesign,
  busesAndProtocols,
  wirelessAndMedia,
  instrumentsAndMeasurement,
  mechanicalAndSimulation,
  creativeTools,
  officeAndBusiness,
];
