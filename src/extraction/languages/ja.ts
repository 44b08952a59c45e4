import type { Language } from "./language.ts";

/** Japanese: the site's own words as of July 2024, and the script that tells it. */
export const ja: Language = {
  code: "ja",
  yes: "はい",
  no: "いいえ",
  script: /\p{Script=Hiragana}|\p{Script=Katakana}/gu,
  headings: {
    概要: "summary",
    説明: "description",
    最低限のスキルと能力: "minimumQualifications",
    必要なスキルと能力: "keyQualifications",
    望ましいスキルと能力: "preferredQualifications",
    "学歴・経験": "educationAndExperience",
    その他の条件: "additionalRequirements",
  },
  labels: {
    datePosted: ["掲載日"],
    workHours: ["週労働時間"],
    identifier: ["職種番号"],
    homeOffice: ["ホームオフィス"],
  },
};
