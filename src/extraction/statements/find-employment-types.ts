import type { EmploymentType, Requirement } from "../../posting/requirements.ts";
import { lowered } from "../words/letter-class.ts";
import { ABOUT, marksOf } from "./word-marks.ts";

/** Kinds of which a text in lower case has the words. */
const kindsIn = (lower: string): EmploymentType[] =>
  kinds()
    .filter(([, words]) => words.test(lower))
    .map(([kind]) => kind);

/** Words of each kind in the languages of Apple's postings, in lower case. */
const kinds = (): readonly (readonly [EmploymentType, RegExp])[] => [
  [
    "FULL_TIME",
    /\bfull[ -]?time\b|vollzeit|voll- und teilzeit|temps plein|(?:tiempo|jornada) completa?|tiempo completo|parcial y completa|tempo pieno|tempo integral|fulltime|heltid|tam zamanlı|フルタイム|正社員|全职|全職|정규직|풀타임|เต็มเวลา/,
  ],
  [
    "PART_TIME",
    /\bpart[ -]?time\b|teilzeit|temps partiel|(?:tiempo|jornada|medio tiempo) ?parcial|jornada parcial|tempo parziale|tempo parcial|parttime|deltid|yarı zamanlı|パートタイム|兼职|兼職|파트타임|นอกเวลา/,
  ],
  [
    "TEMPORARY",
    /\btemporary\b(?!\s(?:works?|structures?|power|files?)\b)|\bfixed[ -]term\b|\bseasonal\b(?!\s(?:experiences?|campaigns?|content|products?)\b)|befristet|durée déterminée|\bcdd\b|temporal(?:es)?\b|tempo determinato|tijdelijk|visstid|geçici|契約社員|有期雇用|合同时间|合同期|계약직|กำหนดระยะเวลา/,
  ],
];

const isForATime = (title: string) =>
  /\bcontract(?:or)?\b|\b\d{1,2}[ -]?months?\b|\b(?:mat(?:ernity)?\.?|parental|leave)\s?(?:leave\s)?cover\b|\bftc\b|\bsecondment\b/.test(
    title,
  );

/** Kinds of employment that a title names. */
export function findTitleTypes(title: string): EmploymentType[] {
  const marks = marksOf(title);
  if ((marks & (ABOUT.employment | ABOUT.years)) === 0) return [];
  const lower = lowered(title);
  const named = kindsIn(lower);
  const aboutInterns = /\binternships?\s(?:programs?|programmes?|recruit\w*|manager|coordinator|lead)\b/i.test(title);
  if (
    !aboutInterns &&
    /\b(?:intern|interns|internships?|praktikum|praktikant[a-zß-ɏ]*|stagiaire|becari[oa]s?|tirocinio|stagista)\b|インターン|实习|實習|인턴/.test(
      lower,
    )
  )
    named.push("INTERN");
  const isContract =
    isForATime(lower) &&
    !/\bcontracts?\s+(?:manager|management|specialist|counsel|lead|administrator|manufactur\w+|analyst|lifecycle|negotiat\w+)/i.test(
      title,
    );
  return isContract && !named.includes("TEMPORARY") ? [...named, "TEMPORARY"] : named;
}

/** Says of the job itself what kind it is: "Both full-time and part-time jobs are available." */
const isOfTheJob = (lower: string) =>
  /\b(?:jobs?|roles?|positions?|opportunit(?:y|ies)|openings?|employees?|contract)\b|\bwork\b|stellen?\b|\bposte\b|emplois?\b|puestos?|\bempleo|funzione|ruolo|functie|jobb|iş(?:ler)?\b|çalışma|olanak|職|职位|岗位|此职|직무|직책|근무|ตำแหน่ง/.test(
    lower,
  );
const isOfSomethingElse = (lower: string) =>
  /\b(?:salary|gross|training|shift|experience|students?|attendees|leader|manag(?:e|es|ing)|hiring|equivalents?|whether you work|contractors?|temporary (?:workers?|staff|files?|fix\w*|solution)|campaigns?|school|university|degree|colleagues|team members)\b|gehalt|salaire|salario|stipendio/.test(
    lower,
  );

/** Kinds of employment that a sentence says of the job itself. */
export function findEmploymentTypes(sentence: string, requirement: Requirement): EmploymentType[] {
  if (requirement !== "summary" && requirement !== "description" && requirement !== "additional") return [];
  if (sentence.length > 300) return [];
  const lower = lowered(sentence);
  const named = kindsIn(lower);
  const isIntern = /\b(?:in|during|of) this (?:\w+\s)?internship\b/.test(lower);
  if (!isIntern && /\b\d{1,2}[ -]months?\s(?:fixed[ -]term\s)?contract\b/.test(lower) && !named.includes("TEMPORARY"))
    named.push("TEMPORARY");
  if ((!isIntern && named.length === 0) || isOfSomethingElse(lower)) return [];
  if (isIntern) return ["INTERN"];
  return isOfTheJob(lower) ? named : [];
}
