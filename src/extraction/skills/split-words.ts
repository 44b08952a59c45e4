/** A word of a line, and where it stands. "C++", "C#" and ".NET" are words. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

// Latin letters only: names stand in Japanese or Chinese text without spaces around them.
const WORD = /(?:(?<![\w.])\.)?[A-Za-z\d\u00B2\u00B5\u00C0-\u024F]+[+#]*/g;
/** An address names protocols and sites that nobody is asked to know. */
const ADDRESS = /\bhttps?:\/\/[^\s)]+/gi;

/** The words of a line in order. Linear in its length. */
export function splitWords(line: string): Word[] {
  const text = line.includes("://") ? line.replace(ADDRESS, (address) => " ".repeat(address.length)) : line;
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    return { text: word, lower: word.toLowerCase(), start, end: start + word.length };
  });
}
