import type { Quote } from "../../posting/observation.ts";
import type { Requirement, Skill } from "../../posting/requirements.ts";
import { type SectionName, wordsOf } from "../../posting/sections.ts";
import { skillKinds } from "../skills/index.ts";
import { findSkills } from "../skills/find-skills.ts";
import { otherThings } from "../skills/other-things/index.ts";
import { indexSpellings, type SpellingIndex } from "../skills/spellings.ts";
import { LETTER } from "../words/letter-class.ts";
import type { Field } from "./field.ts";

/** The sections that ask for something, and what they ask; pay, equal opportunity and the header ask for nothing. */
const ASKING: readonly (readonly [SectionName, Requirement])[] = [
  ["summary", "summary"],
  ["description", "description"],
  ["responsibilities", "responsibilities"],
  ["minimumQualifications", "minimum"],
  ["keyQualifications", "key"],
  ["preferredQualifications", "preferred"],
  ["educationAndExperience", "education"],
  ["additionalRequirements", "additional"],
];

/** The longest section of 454 postings has 2,976; what lies beyond this is no posting, and is not read. */
const MOST_CHARACTERS = 40_000;

const GOES_ON = /[,/&(]/;
const BEGINS_WITHIN = /[a-zß-öø-ÿœšž]/;

const MORE = new RegExp(String.raw`^[^${LETTER}\d\n]*[${LETTER}\d+#]+`);

let index: SpellingIndex | undefined;

/** The technologies that each section names, each once, in the order of the page. */
export const skills: Field<"skills"> = ({ sections }) => {
  index ??= indexSpellings(skillKinds(), otherThings);
  const value: Skill[] = [];
  const quotes: Quote[] = [];
  for (const [section, requirement] of ASKING) {
    const text = wordsOf(sections[section]).slice(0, MOST_CHARACTERS);
    const seen = new Set<string>();
    for (const { passage, at } of passagesOf(text)) {
      for (const { name, start, end } of findSkills(passage, index)) {
        if (seen.has(name)) continue;
        seen.add(name);
        value.push({ name, requirement });
        quotes.push({ section, quote: quoteAt(text, at + start, at + end) });
      }
    }
  }
  return value.length > 0 ? { value, quotes } : undefined;
};

/** The lines of a text; one that was broken by hand within a sentence goes on ("(CUDA,⏎Triton)"), in as many characters. */
function* passagesOf(text: string): Generator<{ readonly passage: string; readonly at: number }> {
  let at = 0;
  for (let end = text.indexOf("\n"); at < text.length; end = text.indexOf("\n", end + 1)) {
    if (end >= 0 && (GOES_ON.test(text.charAt(end - 1)) || BEGINS_WITHIN.test(text.charAt(end + 1)))) continue;
    const to = end < 0 ? text.length : end;
    yield { passage: text.slice(at, to).replaceAll("\n", " "), at };
    at = to + 1;
    if (end < 0) return;
  }
}

/** The words found; with words behind them where the same letters stand earlier in another word ("C" in "Communicate"). */
function quoteAt(text: string, start: number, end: number): string {
  let to = end;
  for (let tries = 0; tries < 4 && text.indexOf(text.slice(start, to)) !== start; tries += 1) {
    const more = MORE.exec(text.slice(to, to + 60))?.[0];
    if (!more) break;
    to += more.length;
  }
  return text.slice(start, to);
}
