/** Written without spaces between words: two letters that stand together are what a word is elsewhere. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}ー]+$/u;

/** Endings and particles of Japanese; alone they say nothing. */
const PARTICLES = /^\p{Script=Hiragana}+$/u;

const WORD = /\p{L}[\p{L}\p{M}\p{N}+#]*|\p{N}{3,}|\p{N}\p{L}[\p{L}\p{N}]*/gu;

/** Endings of English words that say the same without them; nothing is lost where another language has them, too. */
const ENDING = /(?:'s|ing|ings|ed|es|s|ly|e)$/u;

const PLURAL = /(?<=[^s]{3})s$/u;

/** How much of a word is kept: "communicate", "communication" and "communicative" are one. */
const KEPT = 7;

/**
 * The words of a text in their order, in the form in which they are compared: folded, without endings, cut off.
 * Numbers below a hundred are amounts, and no words.
 */
export function splitWords(text: string): string[] {
  const words = text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(Array.from(word)) : [rootOf(word)]));
}

/**
 * The words of a text in their order as they are written, folded; only the "s" of a plural is off. Where `splitWords`
 * takes "product" and "production" for one word, these are two.
 */
export function wholeWords(text: string): string[] {
  // "Bachelor’s" is one word.
  const written = text.normalize("NFKC").replace(/['’ʼ](?=s\b)/gu, "");
  const words = written.toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(Array.from(word)) : [word.replace(PLURAL, "")]));
}

function pairsOf(letters: readonly string[]): string[] {
  const pairs = letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  return pairs.filter((pair) => !PARTICLES.test(pair));
}

function rootOf(word: string): string {
  const short = word.replace(ENDING, "");
  return (short.length < 3 ? word : short).replace(/y$/u, "i").slice(0, KEPT);
}
