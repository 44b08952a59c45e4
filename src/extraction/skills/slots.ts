import { isLetter } from "./split-words.ts";

/** Places to keep texts in by how they begin; a power of two, and more than twice as many as there are beginnings. */
const SLOTS = 65_536;
/** So many letters and figures are a beginning; with one more, hardly fewer texts would share a place. */
const LENGTH = 6;
const [POINT, PLUS, SHARP, A, Z, SMALLER] = [46, 43, 35, 65, 90, 32];

/** The place for a word in lower case. */
export function slotOf(word: string): number {
  let hash = 0;
  const end = Math.min(word.length, LENGTH);
  for (let at = 0; at < end; at += 1) hash = withSign(hash, word.charCodeAt(at));
  return inBounds(hash);
}

const withSign = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const inBounds = (hash: number): number => (hash ^ (hash >>> 16)) & (SLOTS - 1);

/** Things by the beginning of their text: by its first word, and by its words run together. */
export class Slots<T> {
  readonly #things: T[] = [];
  /** The last entry of each place and, for each entry, the one before it in the same place; 0 where there is none. */
  readonly #last = new Int32Array(SLOTS);
  readonly #before: number[] = [0];
  readonly #entries: number[] = [0];

  /** Keeps a thing by the beginning of its text. */
  put(text: string, thing: T): void {
    const at = this.#things.push(thing) - 1;
    let [hash, signs, first] = [0, 0, -1];
    let isTail = false;
    for (let index = 0; index < text.length && signs < LENGTH; index += 1) {
      const code = text.charCodeAt(index);
      const isSign = code === PLUS || code === SHARP;
      const isOfWord = isSign || isLetter(code) || (code === POINT && signs === 0);
      // "C++17" is two words.
      if (first < 0 && signs > 0 && (!isOfWord || (isTail && !isSign))) first = inBounds(hash);
      isTail = isSign;
      if (!isOfWord) continue;
      hash = withSign(hash, smallOf(code));
      signs += 1;
    }
    const whole = inBounds(hash);
    this.#enter(whole, at);
    if (first >= 0 && first !== whole) this.#enter(first, at);
  }

  /** Whether nothing begins with the words of a place. */
  isEmpty(slot: number): boolean {
    return this.#last[slot] === 0;
  }

  /** All that may begin with the words of a place, in the order in which they came. */
  at(slot: number): readonly T[] {
    const things: T[] = [];
    for (let entry = this.#last[slot] ?? 0; entry > 0; entry = this.#before[entry] ?? 0) {
      const thing = this.#things[this.#entries[entry] ?? -1];
      if (thing !== undefined) things.push(thing);
    }
    return things.toReversed();
  }

  #enter(slot: number, at: number): void {
    const entry = this.#entries.push(at) - 1;
    this.#before.push(this.#last[slot] ?? 0);
    this.#last[slot] = entry;
  }
}

function smallOf(code: number): number {
  if (code <= Z) return code >= A ? code + SMALLER : code;
  return code < 0xc0 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
