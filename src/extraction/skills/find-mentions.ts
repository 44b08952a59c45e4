import { jointOf, NO_SKILL, type Spelling, type SpellingIndex } from "./spellings.ts";
import type { Word } from "./split-words.ts";

const LIST_JOINT = /^(?:, ?|\/| ?& ?)?(?: ?(?:and|or) )?$/;

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

/** Finds every name of the table in a line, the longest at each place; none overlap. */
export function findMentions(line: string, words: readonly Word[], index: SpellingIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length;) {
    const found = mentionAt(line, words, from, index);
    const mention = found && (listedWithin(line, words, found, mentions.at(-1), index) ?? found);
    if (!mention) {
      from += 1;
      continue;
    }
    const heads = sharedHeads(line, words, mention, index, mentions.at(-1)?.to ?? 0);
    mentions.push(...heads, mention, ...sharedTail(line, words, mention, index));
    from = mentions.at(-1)?.to ?? from + 1;
  }
  return mentions;
}

function mentionAt(line: string, words: readonly Word[], from: number, index: SpellingIndex): Mention | undefined {
  const first = words[from]?.lower ?? "";
  for (const key of keysOf(first)) {
    const spellings = index.get(key) ?? [];
    for (const [at, spelling] of spellings.entries()) {
      const exact = fits(line, words, from, spelling);
      if (exact === undefined) continue;
      const others = spelling.told === "among its kind" ? spellings.slice(at + 1).filter(isAlike(spelling)) : [];
      return { spelling, others, exact, from, to: from + spelling.words.length };
    }
  }
  return undefined;
}

/** "iOS, macOS and watchOS devices" lists three systems, though "watchOS devices" alone are products. */
function listedWithin(
  line: string,
  words: readonly Word[],
  { spelling, from }: Mention,
  before: Mention | undefined,
  index: SpellingIndex,
): Mention | undefined {
  if (spelling.name !== NO_SKILL || !before || before.spelling.name === NO_SKILL) return undefined;
  if (!LIST_JOINT.test(line.slice(words[before.to - 1]?.end, words[from]?.start))) return undefined;
  const inner = index.get(words[from]?.lower ?? "")?.find(({ told, kind, words: wanted }) => {
    return told === "any" && kind === before.spelling.kind && wanted.length === 1;
  });
  return inner && { spelling: inner, others: [], exact: true, from, to: from + 1 };
}

const isAlike = (spelling: Spelling) => (other: Spelling) =>
  other.told === spelling.told && other.words.join(" ") === spelling.words.join(" ");

/** A word as it stands, in the singular ("FPGAs"), and without a version ("Python3"). */
function keysOf(word: string): string[] {
  const singular = word.length > 3 && word.endsWith("s") ? [word.slice(0, -1)] : [];
  const last = word.charCodeAt(word.length - 1);
  const versioned = word.length > 3 && last >= 48 && last <= 57 ? [word.replace(/\d{1,2}$/, "")] : [];
  return [word, ...singular, ...versioned.filter((key) => key.length > 2)];
}

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

/** "ARM Cortex-M/A" names two: what stands behind the slash takes the place of the last word. */
function sharedTail(line: string, words: readonly Word[], mention: Mention, index: SpellingIndex): Mention[] {
  const { to, spelling } = mention;
  const next = words[to];
  const last = words[to - 1];
  if (!next || !last || spelling.words.length < 2 || line.slice(last.end, next.start) !== "/") return [];
  if (mentionAt(line, words, to, index)?.spelling.told === "any") return [];
  const head = spelling.words.slice(0, -1).map((word) => word.toLowerCase());
  const sibling = index.get(head[0] ?? "")?.find(({ name, words: wanted }) => {
    const fit = wanted.length === spelling.words.length && wanted.at(-1)?.toLowerCase() === next.lower;
    return fit && name !== spelling.name && head.every((word, at) => wanted[at]?.toLowerCase() === word);
  });
  return sibling ? [{ spelling: { ...sibling, told: "any" }, others: [], exact: true, from: to, to: to + 1 }] : [];
}

const BINDS = new Set(["and", "or", "und", "oder"]);
const APART = /^,? $/;
const SIGN = /^ ?[/&] ?$/;
/** A comma parts what one word ends only before others that are bound. */
const COMMA = /^, ?$/;
const MOST_HEADS = 4;

/** "Logic, spectrum and network analyzers" names three: the last word is that of each. */
function sharedHeads(
  line: string,
  words: readonly Word[],
  { from, to, spelling }: Mention,
  index: SpellingIndex,
  floor: number,
): Mention[] {
  const tail = spelling.words[1];
  if (spelling.told !== "any" || spelling.words.length !== 2 || !tail || to - from !== 2) return [];
  const heads: Mention[] = [];
  for (let next = from; heads.length < MOST_HEADS;) {
    const binds = BINDS.has(words[next - 1]?.lower ?? "");
    const at = next - (binds ? 2 : 1);
    const head = words[at];
    const after = words[at + 1];
    if (!head || !after || at < floor) break;
    const gap = line.slice(head.end, after.start);
    const parted = binds ? APART.test(gap) : SIGN.test(gap) || (heads.length > 0 && COMMA.test(gap));
    if (!parted) break;
    const one = index.get(head.lower)?.find(({ name, told, words: wanted }) => {
      return name !== spelling.name && told === "any" && wanted.length === 2 && wanted[1] === tail;
    });
    if (!one) break;
    heads.unshift({ spelling: one, others: [], exact: true, from: at, to: at + 1 });
    next = at;
  }
  return heads;
}
