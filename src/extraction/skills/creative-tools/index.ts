import type { SkillKind } from "../skill-row.ts";
import { broadcastAndStage } from "./broadcast-and-stage.ts";
import { campaignsAndSites } from "./campaigns-and-sites.ts";
import { filmAndEffects } from "./film-and-effects.ts";
import { interfaceDesign } from "./interface-design.ts";
import { musicAndSound } from "./music-and-sound.ts";
import { picturesAndLayout } from "./pictures-and-layout.ts";
import { signalsOfTheBody } from "./signals-of-the-body.ts";
import { threeDimensions } from "./three-dimensions.ts";
import { translation } from "./translation.ts";
import { writingAndCourses } from "./writing-and-courses.ts";

/** Tools of designers, artists, film and sound makers, writers and translators. */
export const creativeTools: SkillKind = {
  kind: "creative tool",
  rows: [
    ...picturesAndLayout,
    ...interfaceDesign,
    ...threeDimensions,
    ...filmAndEffects,
    ...musicAndSound,
    ...broadcastAndStage,
    ...writingAndCourses,
    ...translation,
    ...campaignsAndSites,
    ...signalsOfTheBody,
  ],
};
