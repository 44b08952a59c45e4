import type { Language } from "./language.ts";

/** Chinese: the site's own yes and no as of July 2024, and the script that tells it. Japanese and Korean are asked first: their texts have Han signs too. */
export const zh: Language = {
  code: "zh",
  yes: "是",
  no: "否",
  script: /\p{Script=Han}/gu,
};
