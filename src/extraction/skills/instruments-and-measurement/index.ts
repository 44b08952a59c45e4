import type { SkillKind } from "../skill-row.ts";
import { batteries } from "./batteries.ts";
import { bodyAndMind } from "./body-and-mind.ts";
import { camerasAndMotion } from "./cameras-and-motion.ts";
import { electricalInstruments } from "./electrical-instruments.ts";
import { lightAndColour } from "./light-and-colour.ts";
import { materialsAndChemistry } from "./materials-and-chemistry.ts";
import { microscopyAndImages } from "./microscopy-and-images.ts";
import { networkTesters } from "./network-testers.ts";
import { productionTest } from "./production-test.ts";
import { sensorsAndChambers } from "./sensors-and-chambers.ts";
import { shapeAndDimension } from "./shape-and-dimension.ts";
import { soundMeasurement } from "./sound-measurement.ts";

/** Instruments, sensors, and what measures by them. */
export const instrumentsAndMeasurement: SkillKind = {
  kind: "instrument",
  rows: [
    ...electricalInstruments,
    ...networkTesters,
    ...productionTest,
    ...soundMeasurement,
    ...lightAndColour,
    ...shapeAndDimension,
    ...camerasAndMotion,
    ...bodyAndMind,
    ...microscopyAndImages,
    ...materialsAndChemistry,
    ...batteries,
    ...sensorsAndChambers,
  ],
};
