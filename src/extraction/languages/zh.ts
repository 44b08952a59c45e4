import type { Language } from "./language.ts";

/** Chinese: the site's own words as of July 2024, and the script that tells it. Japanese and Korean are asked first: their texts have Han signs too. */
export const zh: Language = {
  code: "zh",
  yes: "是",
  no: "否",
  script: /\p{Script=Han}/gu,
  headings: {
    摘要: "summary",
    描述: "description",
    最低资格: "minimumQualifications",
    关键任职资格: "keyQualifications",
    优先聘用资格: "preferredQualifications",
    教育背景与工作经历: "educationAndExperience",
    其他要求: "additionalRequirements",
    說明: "description",
    最低資歷要求: "minimumQualifications",
    主要資格: "keyQualifications",
    優先考慮的資格: "preferredQualifications",
    學歷和經驗: "educationAndExperience",
    其它要求: "additionalRequirements",
    最低適任條件: "minimumQualifications",
    關鍵適任資格: "keyQualifications",
    偏好適任條件: "preferredQualifications",
    學經歷: "educationAndExperience",
  },
  labels: {
    datePosted: ["发布日期", "發佈日期", "刊登日期"],
    workHours: ["每周工作时间", "每週工時"],
    identifier: ["职位编号", "職位編號", "職務編號"],
    homeOffice: ["在家办公", "在家工作", "居家辦公"],
  },
};
