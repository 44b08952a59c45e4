import type { Degree } from "../../posting/requirements.ts";

/** Words of one degree. A newcomer adds a line; case counts where a short form is also an ordinary word. */
export interface DegreeWords {
  /** Undefined: a degree is asked for and none is named. */
  readonly degree: Degree | undefined;
  readonly words: RegExp;
  /** Field of study that the short form itself names. */
  readonly field?: string;
}

const OF = String.raw`(?:\s+of\s+(?:applied\s+)?(?:science|arts|engineering|technology|commerce|philosophy|laws?|fine arts|business administration)s?(?=\s+(?:in|degree|or)\b|\s*[,.;()/]|\s*$)|\s+in\s+(?:science|arts)(?=\s+degree))?`;
const any = (source: string) => new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, "giu");
const exact = (source: string) => new RegExp(String.raw`(?<![\p{L}\d&-])(?:${source})(?![\p{L}\d&#])`, "gu");
const part = (source: string) => new RegExp(source, "gu");

/** "BA" and "MA" are also a job and a state: they count beside another degree, or before what a degree stands before. */
const DEGREE_FOLLOWS = String.raw`(?=\s*(?:[/,)]|$)|\.(?:\s|$)|\s+(?:degrees?|in|or|and|with|required|preferred|is|desired|a plus|from)\b|\s*\+)`;
/** Microsoft's short form. */
const NOT_MICROSOFT = String.raw`(?![\s-]+(?:365|Office|Excel|Word|Project|Teams|Windows|SQL|Access|Power|Visio|Outlook|Dynamics|Azure|Exchange|Share|DOS|Suite|Visual))`;
/** Engineering degrees that name their field. */
const NAMED: Readonly<Record<string, string>> = {
  EE: "Electrical Engineering",
  CS: "Computer Science",
  ME: "Mechanical Engineering",
  CE: "Computer Engineering",
  IE: "Industrial Engineering",
};

export const DEGREE_WORDS: readonly DegreeWords[] = [
  {
    degree: "high school",
    words: any(
      String.raw`(?:high|secondary)[- ]school(?:\s+(?:diploma|degree|graduate|education|certificate)|(?=\s+(?:or|and\s+above|leaving|equivalent)\b|\s*[,/(.;]|\s*$))|GED`,
    ),
  },
  {
    degree: "high school",
    words: any(String.raw`abitur|matura|bachillerato|(?:diploma di\s+)?(?:maturità|scuola superiore)`),
  },
  { degree: "high school", words: part("高校卒|高卒|高等学校卒|高中|고졸|고등학교") },
  {
    degree: "associate",
    words: any(
      String.raw`associate(?:['’ʼ]?s)?['’]?\s+degree|associate['’ʼ]s(?=\s+or\b|\s*/)|bac\s?\+\s?2|BTS\s*\/\s*DUT|DUT\s*\/\s*BTS|BTS\s+ou\s+DUT`,
    ),
  },
  { degree: "associate", words: exact(String.raw`A\.[AS]\.(?=\s+degree|\s*/)|A[AS](?=\s+degree|\s*/\s*[AB]S)`) },
  { degree: "associate", words: part("大专|大專|短大|高専|전문대") },
  {
    degree: "bachelor",
    words: any(
      String.raw`bachelor(?:['’ʼ´\x60]?s|s['’]|abschluss|studium)?${OF}|undergraduate(?=\s+(?:or\s+(?:post)?graduate\s+)?(?:degree|student|studies))`,
    ),
  },
  {
    degree: "bachelor",
    words: any(
      String.raw`(?:university|college|four[- ]year|4[- ]year)(?:\s+(?:university|college))?\s+(?:degree|graduate)`,
    ),
  },
  {
    degree: "bachelor",
    words: exact(
      String.raw`B(?:\.\s?)?S(?:(?:\.\s?)?[cC]\b)?\.?(?!\s(?:EN|ISO|IEC)\b|\s\d{3})|B(?:\.\s?)?sc\b\.?|S\.B\.`,
    ),
  },
  {
    degree: "bachelor",
    words: exact(
      String.raw`B\.A\.?|BA${DEGREE_FOLLOWS}|B(?:\.\s?)?(?:Eng|Tech|TECH|Com|Arch|Des)\b\.?|B\.E\.?|BE(?=\s*/|\s+degree|\s+in\b)|BFA|BBA|BCA|LL\.?B\.?`,
    ),
  },
  ...Object.entries(NAMED).map(([short, field]) => ({
    degree: "bachelor" as const,
    words: exact(`BS${short}`),
    field,
  })),
  {
    degree: "bachelor",
    words: any(
      String.raw`licenciatura|grado (?:universitario|en)|título (?:de grado|universitario)|titulación universitaria|laurea(?:\s+triennale)?(?!\s+(?:magistrale|specialistica))|bac\s?\+\s?3|licence(?=\s+(?:en|universitaire))|(?:ingenieur)?studium(?=\s+(?:der|des|im\s+bereich|in|oder)\b)|degree\s+level|hochschulabschluss|hochschulstudium|studienabschluss|abgeschlossenes (?:\p{L}+\s)?studium`,
    ),
  },
  { degree: "bachelor", words: part("学士|學士|本科|大学卒|大卒|四年制大学|학사|대졸") },
  {
    degree: "master",
    words: any(
      String.raw`(?<!(?:scrum|lean|web|quiz|grand)\s)master(?:['’ʼ´\x60]s|s['’]|s)${OF}|(?<!(?:scrum|lean|web)\s)master(?=\s+(?:degree|of\s+(?:science|arts|engineering|business|technology|fine)|in\s|or\s+ph)|\s*/|\s+oder)|master(?:abschluss|studium)|(?<=bachelor(?:['’]?s)?(?:\s?\/\s?|\s(?:or|oder|und|and)\s|,\s))master`,
    ),
  },
  {
    degree: "master",
    words: any(
      String.raw`M\.?B\.?A\.?|(?<!under)(?:post[- ]?)?graduate(?=\s+(?:or\s+\w+\s+)?(?:degree|qualification))|advanced?\s+(?:\w+\s+)?degrees?`,
    ),
  },
  {
    degree: "master",
    words: exact(
      String.raw`M(?:\.\s?)?S(?:(?:\.\s?)?[cC]\b)\.?|M(?:\.\s?)?sc\b\.?|M\.\s?S\.?|MS${NOT_MICROSOFT}|S\.M\.`,
    ),
  },
  {
    degree: "master",
    words: exact(
      String.raw`M\.A\.?|(?<!\p{Ll},\s)MA${DEGREE_FOLLOWS}|M(?:\.\s?)?(?:Eng|Tech|TECH|Phil|Arch|Des)\b\.?|M\.E\.?|MFA|MPH|MCA|LL\.M\.?`,
    ),
  },
  ...Object.entries(NAMED).map(([short, field]) => ({ degree: "master" as const, words: exact(`MS${short}`), field })),
  {
    degree: "master",
    words: any(
      String.raw`máster|maestría|laurea (?:magistrale|specialistica)|bac\s?\+\s?5|diplôme d['’]ingénieur|école d['’]ingénieurs?|maîtrise(?=\s+en\s+(?:informatique|génie|sciences))|diplom(?:studium|abschluss)|master(?=\s+(?:en|dans)\b)`,
    ),
  },
  { degree: "master", words: part("修士|硕士|碩士|大学院|研究生(?=学历|以上|及以上|学位)|석사") },
  {
    degree: "doctorate",
    words: any(
      String.raw`ph\.?\s?d['’]?s?\.?|doctorates?|doctoral(?=\s+(?:degree|level|student|candidate))|doctor of \p{L}+|doktor(?:grad|titel)?|doctorado|doctorat|dottorato|(?<=(?:oder|und|eine|abgeschlossene)\s)promotion(?=\s+in\s)`,
    ),
  },
  {
    degree: "doctorate",
    words: exact(String.raw`J\.?D\.?(?=\s+(?:or|degree|from|and|required|preferred)\b|\s*[,/]|\s*$)|M\.D\.?`),
  },
  { degree: "doctorate", words: part("博士|박사") },
];

/** A degree without its level. */
export const UNNAMED_DEGREE: RegExp = any(
  String.raw`(?<!(?:high|certain|some|great|large|\d)[\s-])(?:degree|diploma)s?(?!\s+(?:of|fahrenheit|celsius|view|feedback))|diplôme|diplom(?=\s+in|\s+oder|,)|studium der|学位|学历|學歷`,
);
