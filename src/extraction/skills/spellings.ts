import { slotOf, Slots } from "./slots.ts";
import { splitWords } from "./split-words.ts";
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
  /** Spellings whose first word in lower case is this one, the longest first. */
  readonly get: (first: string) => readonly Spelling[] | undefined;
}

const SOFT_JOINT = /^[ .\-‑–_]?$/;

/** The name of what is no technology, though its words hold the name of one. */
export const NO_SKILL = "";

/**
 * Puts a table in order for reading, with phrases that mean other things. Only how the texts begin is looked at: a
 * posting names some ten of the thousands of technologies, and only what one of its words may begin is spelled out.
 */
export function indexSpellings(kinds: readonly SkillKind[], otherThings: readonly string[] = []): SpellingIndex {
  const slots = new Slots<Written>();
  for (const text of otherThings) slots.put(text, { text, name: NO_SKILL, kind: NO_SKILL, told: "any" });
  for (const { kind, rows } of kinds) {
    for (const row of rows) {
      if (typeof row === "string") slots.put(row, { text: row, name: row, kind, told: "any" });
      else for (const written of textsOf(row, kind)) slots.put(written.text, written);
    }
  }
  const spelled = new Map<number, ReadonlyMap<string, readonly Spelling[]>>();
  return {
    get(first) {
      const slot = slotOf(first);
      if (slots.isEmpty(slot)) return undefined;
      const known = spelled.get(slot);
      if (known) return known.get(first);
      const spellings = spellOut(slots.at(slot));
      spelled.set(slot, spellings);
      return spellings.get(first);
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
  const { name, told = "any" } = row;
  const texts: Written[] = told === "never" ? [] : [{ text: name, name, kind, told }];
  for (const [key, how] of TOLD_BY) for (const text of row[key] ?? []) texts.push({ text, name, kind, told: how });
  return texts;
}

const TOLD_BY = [
  ["aliases", "any"],
  ["cased", "cased"],
  ["named", "named"],
  ["listed", "listed"],
  ["amongItsKind", "among its kind"],
  ["asked", "asked"],
] as const;

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
