import { DEGREES, type Degree, type EducationRequirements } from "../../posting/requirements.ts";
import { degreeSentences, type DegreeSentence } from "../statements/education-statements.ts";
import { countsExperience } from "../statements/equivalence.ts";
import { findStudies } from "../statements/find-studies.ts";
import type { Field } from "./field.ts";

/** Degrees that are asked for; absent where no section speaks of any. */
export const educationRequirements: Field<"educationRequirements"> = (words) => {
  const sentences = degreeSentences(words);
  if (sentences.length === 0) return undefined;
  const required =
    [["minimum"], ["key", "education"]]
      .map((names) =>
        sentences.filter(({ sentence }) => names.includes(sentence.requirement)).flatMap((each) => each.required),
      )
      .find((degrees) => degrees.length > 0) ?? [];
  const value: EducationRequirements = {
    minimum: lowest(required),
    preferred: lowest(
      sentences.flatMap((each) => each.preferred),
      "highest",
    ),
    equivalentExperience: sentences.some(({ sentence }) => countsExperience(sentence.text)),
    fieldsOfStudy: uniqueStudies(sentences),
    statements: sentences.map(({ sentence, levels, quote }) => ({ requirement: sentence.requirement, levels, quote })),
  };
  return { value, quotes: sentences.map(({ sentence, quote }) => ({ section: sentence.section, quote })) };
};

function lowest(degrees: readonly Degree[], which: "lowest" | "highest" = "lowest"): Degree | null {
  const named = DEGREES.filter((degree) => degrees.includes(degree));
  return (which === "lowest" ? named[0] : named.at(-1)) ?? null;
}

function uniqueStudies(sentences: readonly DegreeSentence[]): string[] {
  const studies = sentences.flatMap(({ sentence, degrees }) => findStudies(sentence.text, degrees));
  return [...new Map(studies.map((study) => [study.toLowerCase(), study])).values()];
}
