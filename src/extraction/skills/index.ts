import { applePlatforms } from "./apple-platforms.ts";
import { busesAndProtocols } from "./buses-and-protocols.ts";
import { creativeTools } from "./creative-tools.ts";
import { dataAndCloud } from "./data-and-cloud.ts";
import { developerTools } from "./developer-tools.ts";
import { instrumentsAndMeasurement } from "./instruments-and-measurement.ts";
import { machineLearning } from "./machine-learning.ts";
import { mechanicalAndSimulation } from "./mechanical-and-simulation.ts";
import { officeAndBusiness } from "./office-and-business.ts";
import { operatingSystemsAndStandards } from "./operating-systems-and-standards.ts";
import { programmingLanguages } from "./programming-languages.ts";
import { siliconDesign } from "./silicon-design.ts";
import { softwareFrameworks } from "./software-frameworks.ts";
import { wireless } from "./wireless.ts";
import type { SkillKind } from "./skill-row.ts";

/** Every technology that the reader knows by name. A new one is one line in the file of its kind. */
export const skillKinds: readonly SkillKind[] = [
  programmingLanguages,
  softwareFrameworks,
  applePlatforms,
  machineLearning,
  dataAndCloud,
  developerTools,
  operatingSystemsAndStandards,
  siliconDesign,
  busesAndProtocols,
  wireless,
  instrumentsAndMeasurement,
  mechanicalAndSimulation,
  creativeTools,
  officeAndBusiness,
];
