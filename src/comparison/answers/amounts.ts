import type { AskedItem } from "../requirements/asked-item.ts";

/** Numbers as they are written out; "one" mostly counts nothing. */
const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
  (word, at) => [new RegExp(`\\b${word}\\b`, "iu"), at + 2] as const,
);

/** Degrees by the words for them, which weigh nothing where requirements are lined up. */
const DEGREE_NAMES: readonly (readonly [name: string, words: RegExp])[] = [
  ["school", /\b(?:high school|ged|abitur)\b/iu],
  ["associate", /\bassociate(?:['’]?s)?\b/iu],
  ["bachelor", /\bb\.? ?(?:s|a|e|tech|sc)\.?(?![\p{L}+#])|\bbachelor|\bundergraduate/iu],
  ["master", /\bm\.? ?(?:s|a|e|tech|sc|eng)\.?(?![\p{L}+#])|\bmaster(?:['’]?s)?\b|\bmba\b/iu],
  ["doctor", /\bph\.? ?d|\bdoctor/iu],
];

/** How well something must be known; words of mere praise ("strong", "solid") stand everywhere and part nothing. */
const DEPTHS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "little",
    /\b(?:basic|familiar\w*|exposure|awareness|aware|fundamental\w*|introductory|interest\w*|grundkenntnisse)\b/iu,
  ],
  ["much", /\b(?:expert\w*|deep\w*|extensive\w*|advanced|master(?:y|ing|ed)|in-depth|thorough\w*|significant)\b/iu],
];

const CHOICE = /\b(?:or|oder|ou|either|such as|like|e\.g|z\.b)\b|または|もしくは|、等/iu;
const ALL = /\b(?:all of|both)\b/iu;

/**
 * What two requirements must agree on besides their words, as one text: how much, how well, which degree, and whether
 * one of several is enough. Five years are not ten, and a master's degree is no bachelor's.
 * @param read What the reader found in the text, where that is known: also years that are written out.
 */
export function amountsOf(text: string, read?: Pick<AskedItem, "years">): string {
  const written = NUMBERS.flatMap(([word, amount]) => (word.test(text) ? [amount] : []));
  const digits = text.normalize("NFKC").match(/\d+(?:\.\d+)?/gu) ?? [];
  const years = read?.years.flatMap(({ min, max }) => [min, max].filter((end) => end !== null)) ?? [];
  const numbers = new Set([...written, ...digits.map(Number), ...years]);
  const named = (names: typeof DEGREE_NAMES) => names.flatMap(([name, words]) => (words.test(text) ? [name] : []));
  return JSON.stringify([
    [...numbers].toSorted((a, b) => a - b),
    named(DEGREE_NAMES),
    named(DEPTHS),
    CHOICE.test(text),
    ALL.test(text),
  ]);
}
