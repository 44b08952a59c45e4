import { LETTER, lowered } from "../words/letter-class.ts";

// Of sentences in lower case.
const KIND = String.raw`(?:equivalent|comparable|commensurate|relevant|related|similar)`;
const BETWEEN = String.raw`(?:(?!(?:with|plus|and|degrees?|field|in|at|education)\b)[${LETTER}\d+/&-]+,?\s+){0,4}`;
const WORD = String.raw`experience`;
const OR = String.raw`(?:\b(?:or|and\/or)\s+|[(/]\s*)(?:an?\s+|the\s+|have\s+|with\s+|in\s+)?`;

const ENGLISH = [
  // "or equivalent practical experience", "or a combination of equivalent education and experience"
  String.raw`${OR}(?:[${LETTER}-]+\s+)?${KIND}\s+(?:(?:education|training|skills|qualifications?|knowledge|degree)(?:\s+(?:or|and|\/|and\/or)\s+))?${BETWEEN}${WORD}`,
  // "or 5+ years of experience", "or a minimum of 5 years relevant experience"
  String.raw`\bor\s+(?:a\s+)?(?:minimum\s+(?:of\s+)?|at\s+least\s+)?\d{1,2}\s?\+?\s+years?\s+(?:of\s+)?(?:[${LETTER}/-]+\s+){0,4}${WORD}`,
  String.raw`\bor\s+${WORD}\b`,
  String.raw`\bcombination\s+of\s+education\s+and\s+(?:[${LETTER}]+\s+){0,2}${WORD}`,
  String.raw`\bequivalent\s+(?:years\s+of\s+)?${WORD}`,
  String.raw`${WORD}\s+(?:that\s+is\s+|which\s+is\s+)?(?:comparable|equivalent)\s+to`,
];
const OTHER = [
  String.raw`oder\s+(?:eine\s+)?(?:vergleichbare|gleichwertige|entsprechende)[${LETTER}]*\s+(?:[${LETTER}]+\s+)?(?:[${LETTER}]*erfahrung|qualifikation)`,
  String.raw`ou\s+(?:une\s+)?(?:expérience\s+équivalente|équivalent\s+en\s+expérience)`,
  String.raw`o\s+(?:una\s+)?(?:experiencia\s+equivalente|esperienza\s+(?:equivalente|comparabile))`,
  String.raw`(?:同等|相当|同等の)(?:の)?(?:実務|工作|业务)?(?:経験|经验|經驗)`,
  String.raw`또는\s*(?:이에\s*)?(?:상응하는|동등한)\s*경험`,
];

const anyOf = (sources: readonly string[]) => new RegExp(sources.map((each) => `(?:${each})`).join("|"));

let english: RegExp | undefined;
let other: RegExp | undefined;

/** What no sentence of the other languages is without. */
const IN_OTHER_WORDS = /erfahrung|qualifikation|expérience|esperienza|experiencia|経験|经验|經驗|경험/;

/** Whether a sentence lets experience count in place of the degree it names. */
export function countsExperience(sentence: string): boolean {
  const lower = lowered(sentence);
  if (lower.includes("experience") && (english ??= anyOf(ENGLISH)).test(lower)) return true;
  return IN_OTHER_WORDS.test(lower) && (other ??= anyOf(OTHER)).test(lower);
}
