import type { SkillRows } from "../skill-row.ts";

/** What reads images and signals of the body. */
export const signalsOfTheBody: SkillRows = ["EEGLAB", "FreeSurfer", "Kubios", "NONMEM"];
