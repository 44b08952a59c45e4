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
  index ??= indexSpellings(skillKinds, otherThings);
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

/** The degree that a text names; nothing where it names several, or none. */
export function degreeNamed(text: string): Degree | undefined {
  // "Master" alone is no degree in a sentence.
  const [named] = [text, `${text} degree`]
    .map((one) => new Set(findDegrees(one).map(({ degree }) => degree)))
    .filter(isOne);
  return named && [...named][0];
}

function isOne(named: ReadonlySet<Degree | undefined>): boolean {
  return named.size === 1 && !named.has(undefined);
}
