import type { PostingWords } from "../../posting/posting-words.ts";
import type { Requirement } from "../../posting/requirements.ts";
import type { SectionName, Sections } from "../../posting/sections.ts";
import { isPreferredHeading, isRequiredHeading } from "./preference.ts";
import { marksOf } from "./word-marks.ts";

/** One sentence of a section that asks for something; always a substring of one of the section's items. */
export interface Sentence {
  readonly section: SectionName;
  readonly requirement: Requirement;
  readonly text: string;
  /** Whether it stands below a heading of its own, inside the section, that says "Preferred". */
  readonly belowPreferred: boolean;
  /** What its words may be about, as bits of `ABOUT`. */
  readonly marks: number;
}

/** Sections that ask, with what they are called as a requirement, those that decide first. */
const ASKING: readonly (readonly [SectionName, Requirement])[] = [
  ["minimumQualifications", "minimum"],
  ["keyQualifications", "key"],
  ["educationAndExperience", "education"],
  ["preferredQualifications", "preferred"],
  ["additionalRequirements", "additional"],
  ["responsibilities", "responsibilities"],
  ["description", "description"],
  ["summary", "summary"],
];

/** Sections that are nothing but requirements; the others also tell of the team, the company and the work. */
export const QUALIFICATIONS: ReadonlySet<Requirement> = new Set([
  "minimum",
  "key",
  "education",
  "preferred",
  "additional",
]);

const known = new WeakMap<Sections, readonly Sentence[]>();

/** The sentences of all sections that ask for something; kept as long as the words are, for several facts need them. */
export function sentencesOf({ sections }: PostingWords): readonly Sentence[] {
  const before = known.get(sections);
  if (before) return before;
  const sentences = ASKING.flatMap(([section, requirement]) => {
    let belowPreferred = false;
    return (sections[section]?.items ?? []).flatMap((item) => {
      if (isPreferredHeading(item)) belowPreferred = true;
      else if (isRequiredHeading(item)) belowPreferred = false;
      return splitSentences(item).map((text) => ({ section, requirement, text, belowPreferred, marks: marksOf(text) }));
    });
  });
  known.set(sections, sentences);
  return sentences;
}

/** Rules look around inside a sentence; one of this length is cut, so that no text makes them run away. */
const LONGEST = 1500;

/** "B.S. Mechanical", "e.g. Python", "min. 5": a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(/\\,;])(?:[A-Za-z]|[A-Za-z]{1,3}\.\s?[A-Za-z]{1,4}|Ph|[Mm]in|[Mm]ax|approx|ca|incl|vs|St|Dr|Mr|No|Inc|Ltd|inkl|bzw|mind|env)$/;

/** Parts of a text that end with a full stop, a semicolon or a bullet; trimmed, never empty. */
export function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  const cut = (end: number, next: number) => {
    const part = text.slice(start, end).trim();
    if (part !== "") parts.push(part);
    start = next;
  };
  for (const match of text.matchAll(/[.!?]+(?=\s+[^a-z\s(]|\s*$)|[;•■●▪。！？；]/g)) {
    const { index } = match;
    const end = index + match[0].length;
    if (match[0] === "." && end < text.length && ABBREVIATION.test(text.slice(Math.max(start, index - 12), index)))
      continue;
    cut(end, end);
  }
  cut(text.length, text.length);
  return parts.flatMap(shorten);
}

function shorten(part: string): string[] {
  if (part.length <= LONGEST) return [part];
  const pieces: string[] = [];
  for (let start = 0; start < part.length; start += LONGEST) pieces.push(part.slice(start, start + LONGEST).trim());
  return pieces.filter((piece) => piece !== "");
}
