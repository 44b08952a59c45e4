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

/** That something is not asked for, or must not be. */
const NEGATION =
  /\b(?:not|no|non|never|without|neither|nor|cannot|nicht|kein\w*|ohne|weder|pas|sans|aucune?|sin|senza)\b|n['’]t\b|ない|なし|ません|不要|不問|无需|不需/iu;

/** An end that is not to be passed: up to half of the time is not at least half of it. */
const AT_MOST =
  /\b(?:up to|at most|no more than|less than|fewer than|under|max(?:imum)?|bis zu|höchstens)\b|以下|未満|以内/iu;

/** Time without a figure is an amount, too: several years of something are more than the thing. */
const TIMES = /\b(?:years?|yrs?|months?|decades?|several|jahren?|jahre|années?|ans|años)\b|年/iu;

const CHOICE = /\b(?:or|oder|ou|either|such as|like|e\.g|z\.b)\b|または|もしくは|、等/iu;
const ALL = /\b(?:all of|both)\b/iu;

/**
 * What two requirements must agree on besides their words, as one text: how much, how well, which degree, whether one of
 * several is enough, and whether it is asked for at all. Five years are not ten, and a master's degree is no bachelor's.
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
    NEGATION.test(text),
    AT_MOST.test(text),
    TIMES.test(text),
  ]);
}

/** Whether a text says that one of several is enough. */
export function isChoice(text: string): boolean {
  return CHOICE.test(text);
}

/** Whether a text denies something: that it is needed, or wanted. */
export function isNegated(text: string): boolean {
  return NEGATION.test(text);
}
