import type { Degree } from "../../posting/requirements.ts";
import { hasOtherScript, LETTER, lowered } from "../words/letter-class.ts";
import { DEGREE_WORDS, type DegreeWords, UNNAMED_DEGREE } from "./degree-words.ts";

/** A degree as a sentence names it; without a degree where one is asked for and none is named. */
export interface FoundDegree {
  readonly degree: Degree | undefined;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** What no sentence about degrees is without; it costs little, and most sentences stop here. */
const HINT =
  /[BMALJS][.\s]{0,2}(?:[SABEDM]\b|[Ss][.\s]{0,2}[cC]\b|FA|BA|CA|Eng|Tech|TECH|Com|Arch|Des|Phil|PH|L\b|L\.)|[BM]S[A-Z]{2}|DUT|BTS|[Dd]egree|[Bb]achel|BACHEL|[Mm]aster|MASTER|[Mm]áster|[Mm]aestr|[Mm]aîtr|[Mm]aturi|[Pp][Hh]\.?\s?[Dd]|[Dd]o[ck]tor|DOCTOR|[Dd]ottor|[Pp]romotion|[Dd]ipl[oô]m|[Gg]raduate|GED|[Hh]igh[- ][Ss]chool|[Ss]econdary|[Aa]bitur|[Mm]atura|[Aa]ssociate|[Bb]ac\s?\+|[Ll]icenc|[Ll]aurea|[Gg]rado|[Tt]ítulo|[Tt]itulación|[Bb]achill|[Hh]ochschul|[Ss]tudi|[Cc]ollege|[Uu]niversi|école|[Ss]cuola|学|硕|碩|博|修士|高卒|高校|高中|高専|大卒|大专|大專|短大|本科|석사|박사|학사|고졸|고등|대졸|전문대/;

/** More degrees than this are no sentence. */
const MOST = 24;

/** Every degree that a sentence names, in order; where it names none, the places that ask for one without a name. */
export function findDegrees(sentence: string): FoundDegree[] {
  if (!HINT.test(sentence)) return [];
  const lower = lowered(sentence);
  const present = new Set(lower.split(BETWEEN_WORDS));
  const isOther = hasOtherScript(sentence);
  const named = DEGREE_WORDS.flatMap((row) => {
    const mayStand = row.told === "within words" ? isOther : row.begins.some((word) => present.has(word));
    return mayStand ? matchesOf(sentence, lower, row) : [];
  });
  const found = named.length > 0 ? named : matchesOf(sentence, lower, UNNAMED_DEGREE);
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end).slice(0, MOST);
  return sorted.filter((each, index) => !sorted.slice(0, index).some(({ end }) => end > each.start));
}

const BETWEEN_WORDS = new RegExp(String.raw`[^${LETTER}\d]+`);
const AROUND: Readonly<Record<DegreeWords["told"], readonly [before: string, behind: string]>> = {
  "in any case": [String.raw`(?<![${LETTER}\d])(?:`, String.raw`)(?![${LETTER}\d])`],
  "by its case": [String.raw`(?<![${LETTER}\d&-])(?:`, String.raw`)(?![${LETTER}\d&#])`],
  "within words": ["", ""],
};

/** Made when they are first needed: a posting names two or three degrees, and each costs some time. */
const compiled = new Map<DegreeWords, RegExp>();

function expressionOf(row: DegreeWords): RegExp {
  const known = compiled.get(row);
  if (known) return known;
  const expression = new RegExp(AROUND[row.told].join(row.words), "g");
  compiled.set(row, expression);
  return expression;
}

function matchesOf(sentence: string, lower: string, row: DegreeWords): FoundDegree[] {
  const { degree, field, told } = row;
  return [...(told === "in any case" ? lower : sentence).matchAll(expressionOf(row))].map(
    ({ index, 0: { length } }) => ({ degree, field, start: index, end: index + length }),
  );
}
