import type { Degree } from "../../posting/requirements.ts";
import { LETTER } from "../words/letter-class.ts";

/** Words of one degree. A newcomer adds a line; case counts where a short form is also an ordinary word. */
export interface DegreeWords {
  /** Undefined: a degree is asked for and none is named. */
  readonly degree: Degree | undefined;
  /** What each of the words begins with, up to the first sign that is no letter, in lower case; none in other scripts. */
  readonly begins: readonly string[];
  /** Source of a regular expression; in lower case unless case counts. */
  readonly words: string;
  readonly told: "in any case" | "by its case" | "within words";
  /** Field of study that the short form itself names. */
  readonly field?: string;
}

const OF = String.raw`(?:\s+of\s+(?:applied\s+)?(?:science|arts|engineering|technology|commerce|philosophy|laws?|fine arts|business administration)s?(?=\s+(?:in|degree|or)\b|\s*[,.;()/]|\s*$)|\s+in\s+(?:science|arts)(?=\s+degree))?`;
const LETTERS = `[${LETTER}]+`;

const row = (told: DegreeWords["told"]) => (degree: Degree | undefined, begins: string, words: string) => {
  return { degree, begins: begins.split(" "), words, told };
};
const any = row("in any case");
const exact = row("by its case");
const part = (degree: Degree, words: string): DegreeWords => ({ degree, begins: [], words, told: "within words" });

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
const named = (degree: Degree, before: string): DegreeWords[] =>
  Object.entries(NAMED).map(([short, field]) => {
    return { ...exact(degree, (before + short).toLowerCase(), before + short), field };
  });

export const DEGREE_WORDS: readonly DegreeWords[] = [
  any(
    "high school",
    "high secondary ged",
    String.raw`(?:high|secondary)[- ]school(?:\s+(?:diploma|degree|graduate|education|certificate)|(?=\s+(?:or|and\s+above|leaving|equivalent)\b|\s*[,/(.;]|\s*$))|ged`,
  ),
  any(
    "high school",
    "abitur matura bachillerato diploma maturità scuola",
    String.raw`abitur|matura|bachillerato|(?:diploma di\s+)?(?:maturità|scuola superiore)`,
  ),
  part("high school", "高校卒|高卒|高等学校卒|高中|고졸|고등학교"),
  any(
    "associate",
    "associate associates bac bts dut",
    String.raw`associate(?:['’ʼ]?s)?['’]?\s+degree|associate['’ʼ]s(?=\s+or\b|\s*/)|bac\s?\+\s?2|bts\s*\/\s*dut|dut\s*\/\s*bts|bts\s+ou\s+dut`,
  ),
  exact("associate", "a aa as", String.raw`A\.[AS]\.(?=\s+degree|\s*/)|A[AS](?=\s+degree|\s*/\s*[AB]S)`),
  part("associate", "大专|大專|短大|高専|전문대"),
  any(
    "bachelor",
    "bachelor bachelors bachelorabschluss bachelorstudium undergraduate",
    String.raw`bachelor(?:['’ʼ´\x60]?s|s['’]|abschluss|studium)?${OF}|undergraduate(?=\s+(?:or\s+(?:post)?graduate\s+)?(?:degree|student|studies))`,
  ),
  any(
    "bachelor",
    "university college four 4",
    String.raw`(?:university|college|four[- ]year|4[- ]year)(?:\s+(?:university|college))?\s+(?:degree|graduate)`,
  ),
  exact(
    "bachelor",
    "b bs bsc s",
    String.raw`B(?:\.\s?)?S(?:(?:\.\s?)?[cC]\b)?\.?(?!\s(?:EN|ISO|IEC)\b|\s\d{3})|B(?:\.\s?)?sc\b\.?|S\.B\.`,
  ),
  exact(
    "bachelor",
    "b ba beng btech bcom barch bdes be bfa bba bca ll llb",
    String.raw`B\.A\.?|BA${DEGREE_FOLLOWS}|B(?:\.\s?)?(?:Eng|Tech|TECH|Com|Arch|Des)\b\.?|B\.E\.?|BE(?=\s*/|\s+degree|\s+in\b)|BFA|BBA|BCA|LL\.?B\.?`,
  ),
  ...named("bachelor", "BS"),
  any(
    "bachelor",
    "licenciatura grado título titulación laurea bac licence studium ingenieurstudium degree hochschulabschluss hochschulstudium studienabschluss abgeschlossenes",
    String.raw`licenciatura|grado (?:universitario|en)|título (?:de grado|universitario)|titulación universitaria|laurea(?:\s+triennale)?(?!\s+(?:magistrale|specialistica))|bac\s?\+\s?3|licence(?=\s+(?:en|universitaire))|(?:ingenieur)?studium(?=\s+(?:der|des|im\s+bereich|in|oder)\b)|degree\s+level|hochschulabschluss|hochschulstudium|studienabschluss|abgeschlossenes (?:${LETTERS}\s)?studium`,
  ),
  part("bachelor", "学士|學士|本科|大学卒|大卒|四年制大学|학사|대졸"),
  any(
    "master",
    "master masters masterabschluss masterstudium",
    String.raw`(?<!(?:scrum|lean|web|quiz|grand)\s)master(?:['’ʼ´\x60]s|s['’]|s)${OF}|(?<!(?:scrum|lean|web)\s)master(?=\s+(?:degree|of\s+(?:science|arts|engineering|business|technology|fine)|in\s|or\s+ph)|\s*/|\s+oder)|master(?:abschluss|studium)|(?<=bachelor(?:['’]?s)?(?:\s?\/\s?|\s(?:or|oder|und|and)\s|,\s))master`,
  ),
  any(
    "master",
    "m mb mba graduate postgraduate post advanced advance",
    String.raw`m\.?b\.?a\.?|(?<!under)(?:post[- ]?)?graduate(?=\s+(?:or\s+\w+\s+)?(?:degree|qualification))|advanced?\s+(?:\w+\s+)?degrees?`,
  ),
  exact(
    "master",
    "m ms msc s",
    String.raw`M(?:\.\s?)?S(?:(?:\.\s?)?[cC]\b)\.?|M(?:\.\s?)?sc\b\.?|M\.\s?S\.?|MS${NOT_MICROSOFT}|S\.M\.`,
  ),
  exact(
    "master",
    "m ma meng mtech mphil march mdes mfa mph mca ll",
    String.raw`M\.A\.?|(?<![a-zß-öø-ÿ],\s)MA${DEGREE_FOLLOWS}|M(?:\.\s?)?(?:Eng|Tech|TECH|Phil|Arch|Des)\b\.?|M\.E\.?|MFA|MPH|MCA|LL\.M\.?`,
  ),
  ...named("master", "MS"),
  any(
    "master",
    "máster maestría laurea bac diplôme école maîtrise diplomstudium diplomabschluss master",
    String.raw`máster|maestría|laurea (?:magistrale|specialistica)|bac\s?\+\s?5|diplôme d['’]ingénieur|école d['’]ingénieurs?|maîtrise(?=\s+en\s+(?:informatique|génie|sciences))|diplom(?:studium|abschluss)|master(?=\s+(?:en|dans)\b)`,
  ),
  part("master", "修士|硕士|碩士|大学院|研究生(?=学历|以上|及以上|学位)|석사"),
  any(
    "doctorate",
    "ph phd phds doctorate doctorates doctoral doctor doktor doktorgrad doktortitel doctorado doctorat dottorato promotion",
    String.raw`ph\.?\s?d['’]?s?\.?|doctorates?|doctoral(?=\s+(?:degree|level|student|candidate))|doctor of ${LETTERS}|doktor(?:grad|titel)?|doctorado|doctorat|dottorato|(?<=(?:oder|und|eine|abgeschlossene)\s)promotion(?=\s+in\s)`,
  ),
  exact(
    "doctorate",
    "j jd m",
    String.raw`J\.?D\.?(?=\s+(?:or|degree|from|and|required|preferred)\b|\s*[,/]|\s*$)|M\.D\.?`,
  ),
  part("doctorate", "博士|박사"),
];

/** A degree without its level. */
export const UNNAMED_DEGREE: DegreeWords = any(
  undefined,
  "degree degrees diploma diplomas diplôme diplom studium",
  String.raw`(?<!(?:high|certain|some|great|large|\d)[\s-])(?:degree|diploma)s?(?!\s+(?:of|fahrenheit|celsius|view|feedback))|diplôme|diplom(?=\s+in|\s+oder|,)|studium der|学位|学历|學歷`,
);
