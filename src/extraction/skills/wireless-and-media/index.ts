import type { SkillKind } from "../skill-row.ts";
import { cellular } from "./cellular.ts";
import { pictureAndVideoFormats } from "./picture-and-video-formats.ts";
import { satelliteNavigation } from "./satellite-navigation.ts";
import { shortRangeRadio } from "./short-range-radio.ts";
import { soundFormats } from "./sound-formats.ts";

/** Radio, its standards and testers; formats of sound and picture. */
export const wirelessAndMedia: SkillKind = {
  kind: "wireless and media",
  rows: [...cellular, ...shortRangeRadio, ...satelliteNavigation, ...soundFormats, ...pictureAndVideoFormats],
};
