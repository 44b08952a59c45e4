import type { Language } from "./language.ts";

/** Thai: the site's own yes and no as of July 2024, and the script that tells it. */
export const th: Language = {
  code: "th",
  yes: "ใช่",
  no: "ไม่ใช่",
  script: /\p{Script=Thai}/gu,
};
