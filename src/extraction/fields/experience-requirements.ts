import { DEGREES, type ExperiencePath, type ExperienceRequirements } from "../../posting/requirements.ts";
import type { Sentence } from "../statements/sentences.ts";
import { readPaths, type RequiredYears } from "../statements/experience-paths.ts";
import { experienceSentences, type YearsSentence } from "../statements/experience-statements.ts";
import { findDegrees } from "../statements/find-degrees.ts";
import type { FoundYears } from "../statements/find-years.ts";
import { preferredSpans } from "../statements/preference.ts";
import { ABOUT } from "../statements/word-marks.ts";
import type { Field } from "./field.ts";

/** Years of experience that are asked for; absent where no section speaks of any. */
export const experienceRequirements: Field<"experienceRequirements"> = (words) => {
  const sentences = experienceSentences(words);
  if (sentences.length === 0) return undefined;
  const required =
    [["minimum"], ["key", "education"]]
      .map((names) => sentences.filter(({ sentence }) => names.includes(sentence.requirement)).map(requiredOf))
      .find((each) => each.some(({ all, paths, choices }) => all.length + paths.length + choices.length > 0)) ?? [];
  const statements = sentences.flatMap(({ sentence, years }) =>
    years.map(({ min, max, quote }) => ({ requirement: sentence.requirement, min, max, quote })),
  );
  const value: ExperienceRequirements = { ...summed(required), statements };
  const quotes = sentences.flatMap(({ sentence, years }) =>
    years.map(({ quote }) => ({ section: sentence.section, quote })),
  );
  return { value, quotes };
};

function requiredOf({ sentence, years }: YearsSentence): RequiredYears {
  const degrees = (sentence.marks & ABOUT.degree) === 0 ? [] : findDegrees(sentence.text);
  const isRequired = isRequiredIn(sentence, [...degrees, ...years]);
  return readPaths(sentence.text, degrees.filter(isRequired), years.filter(isRequired));
}

function isRequiredIn(sentence: Sentence, marks: readonly { readonly start: number }[]) {
  const spans = preferredSpans(
    sentence,
    marks.map(({ start }) => start),
  );
  return ({ start }: { readonly start: number } & (FoundYears | object)): boolean =>
    !sentence.belowPreferred && !spans.some((span) => span.start <= start && start < span.end);
}

function summed(required: readonly RequiredYears[]): Pick<ExperienceRequirements, "years" | "alternatives"> {
  const paths = unique(required.flatMap((each) => each.paths));
  const chosen = required.flatMap(({ choices }) => choices);
  const isChoice = paths.length > 1 && paths.every((path, index) => falls(paths[index - 1], path));
  const alternatives = unique([...(isChoice ? paths : []), ...chosen]);
  const needs = [
    ...required.flatMap(({ all }) => all),
    // A choice that is open to a degree alone requires no years.
    ...required
      .flatMap(({ choices }) => (choices.length > 0 ? [Math.min(...choices.map(({ years }) => years))] : []))
      .filter(Boolean),
    ...(isChoice ? [Math.min(...paths.map(({ years }) => years))] : paths.map(({ years }) => years)),
  ];
  return { years: needs.length > 0 ? Math.max(...needs) : null, alternatives };
}

/** A higher degree that asks for fewer years than the lower one is another way in. */
function falls(lower: ExperiencePath | undefined, higher: ExperiencePath): boolean {
  return !lower || (lower.degree !== higher.degree && lower.years > higher.years);
}

/** Each path once, from the lowest degree. */
function unique(paths: readonly ExperiencePath[]): ExperiencePath[] {
  const rank = ({ degree }: ExperiencePath) => (degree === null ? -1 : DEGREES.indexOf(degree));
  const each = new Map(paths.map((path) => [`${path.degree} ${path.years}`, path]));
  return [...each.values()].toSorted((a, b) => rank(a) - rank(b));
}
