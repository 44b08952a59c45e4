import type { Language } from "./language.ts";

/** Thai: the site's own words as of July 2024, and the script that tells it. */
export const th: Language = {
  code: "th",
  yes: "ใช่",
  no: "ไม่ใช่",
  script: /\p{Script=Thai}/gu,
  headings: {
    โดยสรุป: "summary",
    ลักษณะงาน: "description",
    คุณสมบัติขั้นต่ำ: "minimumQualifications",
    คุณสมบัติหลัก: "keyQualifications",
    คุณสมบัติที่ต้องการ: "preferredQualifications",
    การศึกษาและประสบการณ์: "educationAndExperience",
    คุณสมบัติเพิ่มเติม: "additionalRequirements",
  },
  labels: {
    datePosted: ["โพสต์เมื่อ"],
    workHours: ["ชั่วโมงทำงานต่อสัปดาห์"],
    identifier: ["หมายเลขตำแหน่งงาน"],
    homeOffice: ["ทำงานจากที่บ้านได้"],
  },
};
