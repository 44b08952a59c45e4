/** A word of a line, and where it stands. "C++", "C#" and ".NET" are words. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** An address names protocols and sites that nobody is asked to know. */
const ADDRESS = /\bhttps?:\/\/[^\s)]+/gi;

const [POINT, PLUS, SHARP, ZERO, NINE, A, Z, LOW_LINE, SMALL_A, SMALL_Z] = [46, 43, 35, 48, 57, 65, 90, 95, 97, 122];
const [SQUARE, MICRO, FIRST_LETTER, LAST_LETTER] = [0xb2, 0xb5, 0xc0, 0x24f];

/** The words of a line in order. Linear in its length. */
export function splitWords(line: string): Word[] {
  const text = line.includes("://") ? line.replace(ADDRESS, (address) => " ".repeat(address.length)) : line;
  const lower = text.toLowerCase();
  const words: Word[] = [];
  for (let start = 0; start < text.length;) {
    if (!isLetter(text.charCodeAt(start)) && !isPointBefore(text, start)) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (isLetter(text.charCodeAt(end))) end += 1;
    while (text.charCodeAt(end) === PLUS || text.charCodeAt(end) === SHARP) end += 1;
    const word = text.slice(start, end);
    // A Turkish "İ" is two signs in lower case, and all behind it stands elsewhere.
    const small = lower.length === text.length ? lower.slice(start, end) : word.toLowerCase();
    words.push({ text: word, lower: small, start, end });
    start = end;
  }
  return words;
}

/** Latin letters only: names stand in Japanese or Chinese text without spaces around them. */
export function isLetter(code: number): boolean {
  if (code <= SMALL_Z) return code >= SMALL_A || (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
  return code <= LAST_LETTER && (code >= FIRST_LETTER || code === SQUARE || code === MICRO);
}

/** ".NET" begins with a point; a sentence, "Node.js" and "..." do not. */
function isPointBefore(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== POINT || !isLetter(text.charCodeAt(at + 1))) return false;
  const before = text.charCodeAt(at - 1);
  return !(before === POINT || before === LOW_LINE || (before <= SMALL_Z && isLetter(before)));
}
