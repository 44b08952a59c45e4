import type { SkillKind } from "../skill-row.ts";
import { appServices } from "./app-services.ts";
import { applications } from "./applications.ts";
import { graphicsAndGames } from "./graphics-and-games.ts";
import { languageAndTests } from "./language-and-tests.ts";
import { learningAndVision } from "./learning-and-vision.ts";
import { soundAndVideo } from "./sound-and-video.ts";
import { systemsAndDevices } from "./systems-and-devices.ts";
import { userInterface } from "./user-interface.ts";

/** Apple’s systems, frameworks and applications, as technologies. */
export const applePlatforms: SkillKind = {
  kind: "Apple platform",
  rows: [
    ...systemsAndDevices,
    ...userInterface,
    ...appServices,
    ...graphicsAndGames,
    ...soundAndVideo,
    ...learningAndVision,
    ...languageAndTests,
    ...applications,
  ],
};
