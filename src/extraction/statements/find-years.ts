import { hasOtherScript, LETTER, lowered } from "../words/letter-class.ts";
import type { Sentence } from "./sentences.ts";
import { ABOUT } from "./word-marks.ts";
import { NUMBER, NUMBER_IDEOGRAPHIC, parseNumber } from "./numbers.ts";

/** An amount of years in a sentence. */
export interface FoundYears {
  /** Years; null where only the other end is stated. */
  readonly min: number | null;
  readonly max: number | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

const LEAST = String.raw`minimum(?:\s(?:requirement\s)?of)?(?:\san?)?|min\.?(?:\sof)?|at\s(?:least|a\sminimum(?:\sof)?)(?:\san?)?|(?:more|greater)\sthan|(?:no|not)\sless\sthan|over|mindestens|mind\.|über|mehr\sals|au\s(?:moins|minimum)|plus\sde|minimum\sde|al\smenos|como\smínimo|mínimo(?:\sde)?|más\sde|almeno|oltre|minimo(?:\sdi)?|più\sdi|minimaal|ten\sminste|minst`;
const MOST = String.raw`up\sto|less\sthan|under|no\smore\sthan|fewer\sthan|bis\szu|jusqu['’]à|hasta|fino\sa`;
const PLUS = String.raw`(?:\s?\+(?:\s?\/\s?-)?|[\s-]plus(?=\s)|(?:\sor\s(?:more|above)|\soder\smehr|\sou\splus|\so\s(?:más|più))(?![a-zß-ɏ]))`;
const BETWEEN = String.raw`(?:\s?[-–—~～]\s?|\s(?:to|bis|à|a|and|und|et|y|e)\s)`;
const QUALITY = String.raw`(?:(?:proven|minimum|full|solid|total|combined|relevant|consecutive|cumulative|progressive|professional)\s)?`;
const YEARS = String.raw`years?\b(?:['’](?!s))?|yrs?\b\.?|jahren?\b|jährige[mnrs]?\b|ans\b|années?\b|años?\b|ann[io]\b|jaar\b|års?\b|anos?\b`;
const MONTHS = String.raw`months?\b|monaten?\b|mois\b|mes(?:es)?\b|mes[ie]\b`;

/** Of a sentence in lower case. */
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,$€£%${LETTER}/-])(?:(?:${LEAST})\s|(?<most>${MOST})\s)?(?<from>${NUMBER})(?:${PLUS})?(?:${BETWEEN}(?<to>${NUMBER})(?<openTo>${PLUS})?)?[\s-]?${QUALITY}(?:(?<years>${YEARS})|(?<months>${MONTHS}))`,
  "g",
);

/** 5年以上, 3〜5年, 至少三年, 5년 이상. */
const AMOUNT_IDEOGRAPHIC = new RegExp(
  String.raw`(?<![\d０-９第〇一二三四五六七八九十])(?:(?:最低|至少|少なくとも|最少|최소)(?:でも)?\s?)?(?<from>${NUMBER_IDEOGRAPHIC})\s?(?:年|년)?(?:\s?[-–~〜～至到]\s?(?<to>${NUMBER_IDEOGRAPHIC}))?\s?(?:(?<years>[年년])|(?<months>(?:[ヶかカケ]|个|個|箇)月|개월))(?:間|间)?(?:\s?(?:(?:及|或)?以上|이상)|(?<most>以内|以下|未満|이하))?`,
  "gu",
);

/** Elliptical: "10+ years with BS, 8+ with MS, 5+ with PhD". */
const ELLIPSIS = new RegExp(
  String.raw`(?<![\d.,$€£%${LETTER}/-])(?<from>\d{1,2})(?:\s?\+)?(?=\s(?:with|for)\s(?:an?\s)?(?:[BMPD]|[Aa]dvanced))`,
  "g",
);

const DECADE = /\b(?:over |more than |at least )?(?:a|one|two) decades?\b/g;

/** What no amount of years is without; it costs little, and most sentences stop here. */
const HINT = /year|yr|month|decade|j[aä]hr|monat|\bans?\b|ann[éio]|mois|año|\bmes|jaar|\sår|\sano|[年년月월]/i;

/** More amounts than this are no sentence. */
const MOST_AMOUNTS = 12;

/** The same of a sentence of a posting; most of them have no word that years are told in. */
export function yearsIn({ text, marks }: Pick<Sentence, "text" | "marks">): FoundYears[] {
  const both = ABOUT.years | ABOUT.number;
  return (marks & both) === both ? findYears(text) : [];
}

/** All amounts of years and months in a sentence, in order, whatever they are years of. */
export function findYears(sentence: string): FoundYears[] {
  if (!HINT.test(sentence)) return [];
  const lower = lowered(sentence);
  const toYears = (match: RegExpExecArray) => yearsOf(match, sentence);
  const found = [...lower.matchAll(AMOUNT)].flatMap(toYears);
  if (hasOtherScript(sentence)) found.push(...[...sentence.matchAll(AMOUNT_IDEOGRAPHIC)].flatMap(toYears));
  if (lower.includes("decade")) {
    for (const { index, 0: words } of lower.matchAll(DECADE)) {
      const span = { start: index, end: index + words.length };
      found.push({
        min: words.includes("two") ? 20 : 10,
        max: null,
        quote: sentence.slice(span.start, span.end),
        ...span,
      });
    }
  }
  if (found.length > 0) {
    const elliptical = [...sentence.matchAll(ELLIPSIS)].flatMap(toYears);
    found.push(...elliptical.filter(({ start }) => !found.some((each) => each.start <= start && start < each.end)));
  }
  return found.toSorted((a, b) => a.start - b.start).slice(0, MOST_AMOUNTS);
}

function yearsOf(match: RegExpExecArray, sentence: string): FoundYears[] {
  const { from = "", to, most, openTo, months } = match.groups ?? {};
  const perYear = months ? 12 : 1;
  const low = parseNumber(from) / perYear;
  const high = to === undefined ? undefined : parseNumber(to) / perYear;
  const start = match.index;
  const end = start + match[0].length;
  const quote = sentence.slice(start, end);
  const span = { quote: quote.replace(/[’']$/, "").trimEnd(), start, end };
  if (!(low <= 40) || (high !== undefined && !(high > low && high <= 50))) return [];
  if (most && high === undefined) return [{ min: null, max: low, ...span }];
  if (high === undefined) return [{ min: low, max: null, ...span }];
  // "10-15+ years" has no other end.
  return [{ min: low, max: openTo ? null : high, ...span }];
}
