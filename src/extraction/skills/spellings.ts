import { hashOf, splitWords } from "./split-words.ts";
import type { SkillKind, SkillRow, Telling } from "./skill-row.ts";

/** One way to write a name, word by word. */
export interface Spelling {
  readonly name: string;
  readonly kind: string;
  readonly told: Exclude<Telling, "never"> | "any";
  /** The words as they must be written; in lower case where case does not matter. */
  readonly words: readonly string[];
  /** What stands between the words: " " for anything that joins, else the sign itself. */
  readonly joints: readonly string[];
}

/** The table, by the first words of its spellings. */
export interface SpellingIndex {
  /** Spellings whose first word in lower case is this one, the longest first; `hash` is that of the word. */
  readonly get: (first: string, hash?: number) => readonly Spelling[] | undefined;
}

const SOFT_JOINT = /^[ .\-‑–_]?$/;

/** The name of what is no technology, though its words hold the name of one. */
export const NO_SKILL = "";

/** More than twice as many as there are first words; a power of two. */
const SLOTS = 32_768;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/**
 * Puts a table in order for reading, with phrases that mean other things. Only the first words are looked at: a posting
 * names some ten of the thousands of technologies, and only the spellings that one of its words begins are spelled out.
 */
export function indexSpellings(kinds: readonly SkillKind[], otherThings: readonly string[] = []): SpellingIndex {
  const written: Written[] = [];
  for (const text of otherThings) written.push({ text, name: NO_SKILL, kind: NO_SKILL, told: "any" });
  for (const { kind, rows } of kinds) {
    for (const row of rows) {
      if (typeof row === "string") written.push({ text: row, name: row, kind, told: "any" });
      else written.push(...textsOf(row, kind));
    }
  }
  const slots = new Map<number, number[]>();
  const put = (hash: number, at: number) => {
    const slot = slotOf(hash);
    const known = slots.get(slot);
    if (!known) slots.set(slot, [at]);
    else if (known.at(-1) !== at) known.push(at);
  };
  for (const [at, { text }] of written.entries()) {
    const words = splitWords(text);
    put(words[0]?.hash ?? 0, at);
    if (words.length > 1) put(hashOf(words.map(({ lower }) => lower).join("")), at);
  }
  const spelled = new Map<number, ReadonlyMap<string, readonly Spelling[]>>();
  return {
    get(first, hash = hashOf(first)) {
      const slot = slotOf(hash);
      const here = slots.get(slot);
      if (!here) return undefined;
      let known = spelled.get(slot);
      if (!known) spelled.set(slot, (known = spellOut(here.flatMap((at) => written[at] ?? []))));
      return known.get(first);
    },
  };
}

/** Spellings by their first words, the longest first. */
function spellOut(written: readonly Written[]): ReadonlyMap<string, readonly Spelling[]> {
  const spelled = new Map<string, Spelling[]>();
  for (const { text, ...about } of written) {
    for (const spelling of writtenAs(text, about)) {
      const first = spelling.words[0]?.toLowerCase() ?? "";
      const known = spelled.get(first);
      if (known) known.push(spelling);
      else spelled.set(first, [spelling]);
    }
  }
  for (const spellings of spelled.values()) spellings.sort((a, b) => b.words.length - a.words.length);
  return spelled;
}

/** A text that names a technology, as the table has it. */
interface Written extends Pick<Spelling, "name" | "kind" | "told"> {
  readonly text: string;
}

/** Every spelling of a row. */
export function spellingsOf(row: SkillRow, kind: string): Spelling[] {
  return textsOf(row, kind).flatMap(({ text, ...about }) => writtenAs(text, about));
}

function textsOf(row: SkillRow, kind: string): Written[] {
  const { name, told = "any", aliases = [], cased = [], named = [], listed = [], amongItsKind = [], asked = [] } = row;
  const texts: [string, Spelling["told"]][] = told === "never" ? [] : [[name, told]];
  for (const text of aliases) texts.push([text, "any"]);
  for (const text of cased) texts.push([text, "cased"]);
  for (const text of named) texts.push([text, "named"]);
  for (const text of listed) texts.push([text, "listed"]);
  for (const text of amongItsKind) texts.push([text, "among its kind"]);
  for (const text of asked) texts.push([text, "asked"]);
  return texts.map(([text, how]) => ({ text, name, kind, told: how }));
}

/** With its joints as written, and with its words run together ("Wi-Fi", "WiFi"). */
function writtenAs(text: string, about: Pick<Spelling, "name" | "kind" | "told">): Spelling[] {
  const found = splitWords(text);
  const words = found.map(({ text: word, lower }) => (about.told === "any" ? lower : word));
  const joints = found.slice(1).map(({ start }, at) => jointOf(text.slice(found[at]?.end, start)));
  const apart: Spelling = { ...about, words, joints };
  const softly = words.length > 1 && joints.every((joint) => joint === " ");
  return softly ? [apart, { ...about, words: [words.join("")], joints: [] }] : [apart];
}

/** A soft joint is " ", whichever it is; "/" and "&" part names that belong together, and stay. */
export function jointOf(between: string): string {
  return SOFT_JOINT.test(between) ? " " : between.trim();
}
