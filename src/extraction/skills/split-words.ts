/** A word of a line, and where it stands. "C++", "C#" and ".NET" are words. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** An address names protocols and sites that nobody is asked to know. */
const ADDRESS = /\bhttps?:\/\/[^\s)]+/gi;

const WORD = /(?:(?<![\w.])\.)?[A-Za-z\d\u00B2\u00B5\u00C0-\u024F]+[+#]*/g;

/** The words of a line in order. Linear in its length. */
export function splitWords(line: string): Word[] {
  const text = line.includes("://") ? line.replace(ADDRESS, (address) => " ".repeat(address.length)) : line;
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    return { text: word, lower: word.toLowerCase(), start, end: start + word.length };
  });
}

const [ZERO, NINE, A, Z, SMALL_A, SMALL_Z] = [48, 57, 65, 90, 97, 122];
const [SQUARE, MICRO, FIRST_LETTER, LAST_LETTER] = [0xb2, 0xb5, 0xc0, 0x24f];

/** Whether a sign is of a word. Latin letters only: names stand in Japanese or Chinese text without spaces around them. */
export function isLetter(code: number): boolean {
  if (code <= SMALL_Z) return code >= SMALL_A || (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
  return code <= LAST_LETTER && (code >= FIRST_LETTER || code === SQUARE || code === MICRO);
}
