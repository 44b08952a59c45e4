import { jointOf, type Spelling, type SpellingIndex } from "./spellings.ts";
import type { Word } from "./split-words.ts";

/** A name that stands in a line, whether or not it is meant. */
export interface Mention {
  readonly spelling: Spelling;
  /** The same word as a name of other kinds: the company decides ("PCI" of buses, "PCI" of standards). */
  readonly others: readonly Spelling[];
  /** Whether it is written in the case of its name. */
  readonly exact: boolean;
  /** Its first word, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The name of the table that begins with this word, the longest; nothing where none does. */
export function mentionAt(
  line: string,
  words: readonly Word[],
  from: number,
  index: SpellingIndex,
): Mention | undefined {
  const first = words[from];
  if (!first) return undefined;
  const { lower } = first;
  const found = mentionOf(line, words, from, index.get(lower));
  if (found || lower.length <= 3) return found;
  // In the singular ("FPGAs"), and without a version ("Python3").
  const last = lower.charCodeAt(lower.length - 1);
  if (last === SMALL_S) return mentionOf(line, words, from, index.get(lower.slice(0, -1)));
  if (last < ZERO || last > NINE) return undefined;
  const unversioned = lower.replace(/\d{1,2}$/, "");
  return unversioned.length > 2 ? mentionOf(line, words, from, index.get(unversioned)) : undefined;
}

const [ZERO, NINE, SMALL_S] = [48, 57, 115];

/** The first of the spellings that stands there. */
function mentionOf(
  line: string,
  words: readonly Word[],
  from: number,
  spellings: readonly Spelling[] | undefined,
): Mention | undefined {
  if (!spellings) return undefined;
  for (const [at, spelling] of spellings.entries()) {
    const exact = fits(line, words, from, spelling);
    if (exact === undefined) continue;
    const others = spelling.told === "among its kind" ? spellings.slice(at + 1).filter(isAlike(spelling)) : [];
    return { spelling, others, exact, from, to: from + spelling.words.length };
  }
  return undefined;
}

const isAlike = (spelling: Spelling) => (other: Spelling) =>
  other.told === spelling.told && other.words.join(" ") === spelling.words.join(" ");

/** Whether a spelling stands there (true: in its own case), or not (nothing). */
function fits(line: string, words: readonly Word[], from: number, spelling: Spelling): boolean | undefined {
  const { told, joints } = spelling;
  const anyCase = told === "any" || told === "listed in any case";
  let exact = true;
  for (const [at, wanted] of spelling.words.entries()) {
    const word = words[from + at];
    if (!word) return undefined;
    const isLast = at === spelling.words.length - 1;
    const same = told === "any" ? word.lower === wanted : word.text === wanted;
    if (!same) {
      const lenient = anyCase && word.lower === wanted.toLowerCase();
      if (!lenient && !(isLast && isVariant(word, wanted, told))) return undefined;
      if (told === "listed in any case") exact = false;
    }
    if (at > 0 && jointOf(line.slice(words[from + at - 1]?.end, word.start)) !== joints[at - 1]) return undefined;
  }
  return exact;
}

/** A plural or a version of a name; of names that are told by their case, only abbreviations have a plural ("IMUs"). */
function isVariant(word: Word, wanted: string, told: Spelling["told"]): boolean {
  if (told === "any") {
    return wanted.length > 2 && (word.lower === `${wanted}s` || word.lower.replace(/\d{1,2}$/, "") === wanted);
  }
  return told === "cased" && wanted.length > 1 && wanted === wanted.toUpperCase() && word.text === `${wanted}s`;
}
