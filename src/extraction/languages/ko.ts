import type { Language } from "./language.ts";

/** Korean: the site's own yes and no as of July 2024, and the script that tells it. */
export const ko: Language = {
  code: "ko",
  yes: "예",
  no: "아니요",
  script: /\p{Script=Hangul}/gu,
};
