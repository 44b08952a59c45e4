import type { Language } from "./language.ts";

/** Korean: the site's own words as of July 2024, and the script that tells it. */
export const ko: Language = {
  code: "ko",
  yes: "예",
  no: "아니요",
  script: /\p{Script=Hangul}/gu,
  headings: {
    요약: "summary",
    설명: "description",
    "최소 자격 요건": "minimumQualifications",
    "주요 자격 요건": "keyQualifications",
    "선호 자격 요건": "preferredQualifications",
    "교육 및 경력": "educationAndExperience",
    "추가 요구 사항": "additionalRequirements",
  },
  labels: {
    datePosted: ["게시된 날짜"],
    workHours: ["주당 근무 시간"],
    identifier: ["직무 번호"],
    homeOffice: ["재택 근무"],
  },
};
