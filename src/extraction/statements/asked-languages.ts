import type { Requirement } from "../../posting/requirements.ts";
import { findLanguages } from "./human-languages.ts";
import { lowered } from "../words/letter-class.ts";
import { QUALIFICATIONS } from "./sentences.ts";

export interface AskedLanguage {
  readonly language: string;
  /** The words of the sentence that ask for it. */
  readonly quote: string;
}

/** Says that a language is to be spoken or written. */
const isSpokenOf = (lower: string) =>
  /\bfluen\w+|proficien\w+|\bspe(?:ak\w*|ech|llings?)\b|\bspoken\b|\bwritten\b|\bwrite\b|\bverbal|\boral|communicat\w+|\blanguages?\b(?!\s+models?)|lingual|\bnative\b|\bcommand of\b|business[- ]level|\bconversational\b|\bliterate|\b(?:good|strong|excellent|basic|advanced|working) (?:level of )?[a-zµß-ɏͰ-ԯ]|\bskills?\b|\bc[12]\b|\bb[12]\b|\bmother tongue|fließend|verhandlungssicher|kenntnisse|muttersprach|in wort und schrift|courant|maîtrise|bilingue|langue|parlé|niveau|fluidez|dominio|nivel|hablado|bilingüe|idioma|fluente|ottima|conoscenza|lingua\b|madrelingua|vloeiend|flytande|beheers|akıcı|レベル|ネイティブ|会話|読み書き|流暢|コミュニケーション|語力|流利|口语|口語|书面|书写|沟通|精通|能力|능숙|유창|구사|비즈니스/.test(
    lower,
  );

/** Says of the language itself that it is wished for. */
const isWishedFor = (lower: string) =>
  /\b(?:plus|preferred|required|advantage|asset|desired|desirable|must|bonus|mandatory|essential|needed|helpful)\b|von vorteil|un atout|尚可|歓迎|優先|优先|우대|必須|필수/.test(
    lower,
  );

/** Says that a language is mastered: what else the sentence is about does not matter then. */
const isMastered = (lower: string) =>
  /\bfluen(?:t|cy)|\bproficien\w+|\bnative\b|\bbilingual|\bspoken\b|\bmother tongue/.test(lower);
const isHandedIn = (lower: string) => /\b(?:submit|resum[eé]s?|cv|cover letter)\b/.test(lower);

/** Other matters in which languages and peoples are named. */
const isOtherwise = (lower: string) =>
  /\b(?:locali[sz]\w+|translat\w+ (?:from|into)|programming language|natural language|markets?\b|carriers?|customers? in)/.test(
    lower,
  );

/** Languages that a sentence asks for, each once. */
export function findAskedLanguages(sentence: string, requirement: Requirement): AskedLanguage[] {
  const languages = findLanguages(sentence).filter(({ end }) => isALanguage(sentence, end));
  if (languages.length === 0) return [];
  const lower = lowered(sentence);
  if (isHandedIn(lower)) return [];
  const isList =
    sentence.replaceAll(/[\s,.&/+()-]|\b(?:and|or|und|et|y|e)\b/giu, "").length <=
    languages.reduce((sum, { start, end }) => sum + end - start, 0);
  const isWish = isWishedFor(lower) && sentence.length < 120;
  const isSpoken = isSpokenOf(lower) && (isMastered(lower) || !isOtherwise(lower));
  const telling = !QUALIFICATIONS.has(requirement);
  if (telling && !(isSpoken && asksInTelling(lower))) return [];
  if (!isList && !isSpoken && !isWish) return [];
  const quote = sentence.replace(/[\s.,;:]+$/, "");
  const named = new Map(languages.map((each) => [each.language, each]));
  return [...named.values()].map(({ language }) => ({ language, quote }));
}

/** Summaries and descriptions name peoples and markets: there the ask must be in so many words. */
function asksInTelling(lower: string): boolean {
  return /\b(?:require[sd]?|required|must|need|looking for|seeking|fluen\w+|proficien\w+|essential|plus|preferred)\b|-speaking\b|fließend|必須|流利/.test(
    lower,
  );
}

/** "BA in English", "a degree in French or Spanish": a field of study. */
function isStudied(upTo: string): boolean {
  if (!/\sin\s/.test(upTo.slice(-90))) return false;
  return /\b(?:[Dd]egrees?|[Dd]iploma|BA|B\.A\.|MA|M\.A\.|(?:[Bb]achelor|[Mm]aster)(?:['’]?s)?|[Mm]ajor(?:ed|ing)?)\s(?:degree\s)?in\s(?:(?:\p{Lu}\p{L}*,?|and|or|of)\s){0,5}\p{Lu}\p{L}+$/u.test(
    upTo.slice(-90),
  );
}

/** A people's name is none: "French carriers", "the German team", "English not required". */
function isALanguage(sentence: string, end: number): boolean {
  const behind = sentence.slice(end, end + 40);
  if (/^\s+(?:is\s+)?not\s+(?:required|needed|necessary)/i.test(behind)) return false;
  // "Polish your craft" is no language, nor is a degree in English the speaking of it.
  const upTo = sentence.slice(0, end);
  if (upTo.endsWith("Polish") && /^\s+(?:the|your|our|every|off|up)\b/.test(behind))
    return !/(?:^|[.;:]\s)Polish$/.test(upTo);
  if (isStudied(upTo)) return false;
  return !/^\s+(?:carriers?|customers?|markets?|teams?|partners?|suppliers?|compan(?:y|ies)|developers?|law|labou?r|regulat\w+|government|content|accounting|GAAP|tax|employment|business(?:es)?\b|culture|yuan)/i.test(
    behind,
  );
}
