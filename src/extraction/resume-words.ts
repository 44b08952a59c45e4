import type { Degree } from "../posting/requirements.ts";
import { findSkills } from "./skills/find-skills.ts";
import { skillKinds } from "./skills/index.ts";
import { otherThings } from "./skills/other-things/index.ts";
import { indexSpellings, type SpellingIndex } from "./skills/spellings.ts";
import { findDegrees } from "./statements/find-degrees.ts";
import { findLanguages } from "./statements/human-languages.ts";

let index: SpellingIndex | undefined;

/**
 * The usual name of a technology that a résumé lists. Nothing unless the whole text is its name: of "Swift (basics)"
 * nobody could say what it is worth.
 */
export function skillNamed(text: string): string | undefined {
  index ??= indexSpellings(skillKinds(), otherThings);
  const name = text.trim();
  // In a list of skills a name needs no other company.
  const line = `Programming experience with ${name}`;
  const found = findSkills(line, index).filter(({ start }) => start >= line.length - name.length);
  const [only] = found;
  return found.length === 1 && only && only.end - only.start === name.length ? only.name : undefined;
}

/** The English name of a human language; nothing unless the whole text is one, in whatever language it is written. */
export function languageNamed(text: string): string | undefined {
  const name = text.trim();
  const [only, ...others] = findLanguages(name.charAt(0).toUpperCase() + name.slice(1));
  return only && others.length === 0 && only.end - only.start === name.length ? only.language : undefined;
}

/** What may stand beside the name of a degree: all else could take it back, as "candidate", "Pre-" or "not completed". */
const BESIDE_DEGREE = new Set(
  "of in degree s bachelor master doctor science sciences arts fine engineering business administration technology computer mechanical electrical electronic civil industrial information software data mathematics physics chemistry applied laws law education medicine music design architecture philosophy commerce public health social honours honors hons bsc bs ba msc ms ma mba meng beng phd diploma".split(
    " ",
  ),
);

/** The degree that a text names; nothing where it names several, or none, or says more than that. */
export function degreeNamed(text: string): Degree | undefined {
  // "Master" alone is no degree in a sentence.
  for (const sentence of [text, `${text} degree`]) {
    const found = findDegrees(sentence);
    const [named] = found;
    if (!named?.degree || found.some(({ degree }) => degree !== named.degree)) continue;
    const beside = found.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, sentence);
    const words = beside.toLowerCase().split(/[\s.,()'’/-]+/u);
    return words.every((word) => word === "" || BESIDE_DEGREE.has(word)) ? named.degree : undefined;
  }
  return undefined;
}
