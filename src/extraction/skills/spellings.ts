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

/** Spellings by their first word in lower case, the longest first. */
export type SpellingIndex = ReadonlyMap<string, readonly Spelling[]>;

const SOFT_JOINT = /^[ .\-‑–_]?$/;

/** The name of what is no technology, though its words hold the name of one. */
export const NO_SKILL = "";

/** Puts a table in order for reading, with phrases that mean other things. Done once: it costs some 15 ms. */
export function indexSpellings(kinds: readonly SkillKind[], otherThings: readonly string[] = []): SpellingIndex {
  const index = new Map<string, Spelling[]>();
  const add = (spelling: Spelling) => {
    const first = spelling.words[0]?.toLowerCase() ?? "";
    const known = index.get(first);
    if (known) known.push(spelling);
    else index.set(first, [spelling]);
  };
  for (const text of otherThings) writtenAs(text, { name: NO_SKILL, kind: NO_SKILL, told: "any" }).forEach(add);
  for (const { kind, rows } of kinds) {
    for (const row of rows) {
      spellingsOf(typeof row === "string" ? { name: row } : row, kind).forEach(add);
    }
  }
  for (const spellings of index.values()) spellings.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Every spelling of a row. */
export function spellingsOf(row: SkillRow, kind: string): Spelling[] {
  const { name, told = "any", aliases = [], cased = [], named = [], listed = [], amongItsKind = [], asked = [] } = row;
  const texts: [string, Spelling["told"]][] = told === "never" ? [] : [[name, told]];
  for (const text of aliases) texts.push([text, "any"]);
  for (const text of cased) texts.push([text, "cased"]);
  for (const text of named) texts.push([text, "named"]);
  for (const text of listed) texts.push([text, "listed"]);
  for (const text of amongItsKind) texts.push([text, "among its kind"]);
  for (const text of asked) texts.push([text, "asked"]);
  return texts.flatMap(([text, how]) => writtenAs(text, { name, kind, told: how }));
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
