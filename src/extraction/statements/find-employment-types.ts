import type { EmploymentType, Requirement } from "../../posting/requirements.ts";

/** Words of each kind in the languages of Apple's postings. */
const KINDS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    "FULL_TIME",
    /\bfull[ -]?time\b|vollzeit|voll- und teilzeit|temps plein|(?:tiempo|jornada) completa?|tiempo completo|parcial y completa|tempo pieno|tempo integral|fulltime|heltid|tam zamanlı|フルタイム|正社員|全职|全職|정규직|풀타임|เต็มเวลา/iu,
  ],
  [
    "PART_TIME",
    /\bpart[ -]?time\b|teilzeit|temps partiel|(?:tiempo|jornada|medio tiempo) ?parcial|jornada parcial|tempo parziale|tempo parcial|parttime|deltid|yarı zamanlı|パートタイム|兼职|兼職|파트타임|นอกเวลา/iu,
  ],
  [
    "TEMPORARY",
    /\btemporary\b(?!\s(?:works?|structures?|power|files?)\b)|\bfixed[ -]term\b|\bseasonal\b(?!\s(?:experiences?|campaigns?|content|products?)\b)|befristet|durée déterminée|\bCDD\b|temporal(?:es)?\b|tempo determinato|tijdelijk|visstid|geçici|契約社員|有期雇用|合同时间|合同期|계약직|กำหนดระยะเวลา/iu,
  ],
];

const TITLE_TEMPORARY =
  /\bcontract\)?$|\bcontract(?:or)?\b|\b\d{1,2}[ -]?months?\b|\b(?:mat(?:ernity)?\.?|parental|leave)\s?(?:leave\s)?cover\b|\bFTC\b|\bsecondment\b/i;

/** Kinds of employment that a title names. */
export function findTitleTypes(title: string): EmploymentType[] {
  const kinds = KINDS.filter(([, words]) => words.test(title)).map(([kind]) => kind);
  const aboutInterns = /\binternships?\s(?:programs?|programmes?|recruit\w*|manager|coordinator|lead)\b/i.test(title);
  if (
    !aboutInterns &&
    /\b(?:intern|interns|internships?|praktikum|praktikant\p{L}*|stagiaire|becari[oa]s?|tirocinio|stagista)\b|インターン|实习|實習|인턴/iu.test(
      title,
    )
  )
    kinds.push("INTERN");
  const isContract =
    TITLE_TEMPORARY.test(title) &&
    !/\bcontracts?\s+(?:manager|management|specialist|counsel|lead|administrator|manufactur\w+|analyst|lifecycle|negotiat\w+)/i.test(
      title,
    );
  return isContract && !kinds.includes("TEMPORARY") ? [...kinds, "TEMPORARY"] : kinds;
}

/** Says of the job itself what kind it is: "Both full-time and part-time jobs are available." */
const OF_THE_JOB =
  /\b(?:jobs?|roles?|positions?|opportunit(?:y|ies)|openings?|employees?|contract)\b|\bwork\b|stellen?\b|\bposte\b|emplois?\b|puestos?|\bempleo|funzione|ruolo|functie|jobb|iş(?:ler)?\b|çalışma|olanak|職|职位|岗位|此职|직무|직책|근무|ตำแหน่ง/iu;
const OF_SOMETHING_ELSE =
  /\b(?:salary|gross|training|shift|experience|students?|attendees|leader|manag(?:e|es|ing)|hiring|equivalents?|whether you work|contractors?|temporary (?:workers?|staff|files?|fix\w*|solution)|campaigns?|school|university|degree|colleagues|team members)\b|gehalt|salaire|salario|stipendio/iu;

/** Kinds of employment that a sentence says of the job itself. */
export function findEmploymentTypes(sentence: string, requirement: Requirement): EmploymentType[] {
  if (requirement !== "summary" && requirement !== "description" && requirement !== "additional") return [];
  if (sentence.length > 300 || OF_SOMETHING_ELSE.test(sentence)) return [];
  const kinds = KINDS.filter(([, words]) => words.test(sentence)).map(([kind]) => kind);
  if (/\b(?:in|during|of) this (?:\w+\s)?internship\b/i.test(sentence)) return ["INTERN"];
  if (/\b\d{1,2}[ -]months?\s(?:fixed[ -]term\s)?contract\b/i.test(sentence) && !kinds.includes("TEMPORARY"))
    kinds.push("TEMPORARY");
  return OF_THE_JOB.test(sentence) ? kinds : [];
}
