import { demandOf, joinByName } from "../posting/demand.ts";
import type { Wording } from "../posting/describe.ts";
import {
  describeEducation,
  describeEmployment,
  describeExperience,
  describeLanguages,
} from "../posting/describe-requirements.ts";
import type { EducationRequirements, ExperienceRequirements, Skill } from "../posting/requirements.ts";
import { postingFact } from "./posting-fact.ts";
import type { Fact } from "./row.ts";

/** What is asked of whoever wants the role. */
export const REQUIREMENT_FACTS: readonly Fact[] = [
  postingFact("experienceRequirements", "factExperience", experienceValue, (experience, wording) => [
    describeExperience(experience, wording),
  ]),
  postingFact("educationRequirements", "factEducation", educationValue, (education, wording) => [
    describeEducation(education, wording),
    ...(education.fieldsOfStudy.length > 0 ? [education.fieldsOfStudy.join(", ")] : []),
  ]),
  postingFact("skills", "factSkills", skillNames, describeSkills),
  postingFact(
    "knowsLanguage",
    "factLanguages",
    (languages) => languages.map(({ language, requirement }) => `${language} ${demandOf(requirement)}`).toSorted(),
    (languages, wording) => [describeLanguages(languages, wording)],
    { rare: true },
  ),
  postingFact("travel", "factTravel", String, (travel) => [travel], { verbatim: true, rare: true }),
  postingFact("publications", "factPublications", Boolean, (_asked, { words }) => [words("askedFor")], { rare: true }),
  postingFact("evergreen", "factEvergreen", Boolean, (_open, { words }) => [words("notOneOpening")], { rare: true }),
  postingFact(
    "employmentType",
    "factEmployment",
    (types) => types.toSorted(),
    (types, wording) => [describeEmployment(types, wording)],
    { rare: true },
  ),
];

function experienceValue({ years, alternatives, statements }: ExperienceRequirements): unknown {
  const paths = alternatives.map((path) => JSON.stringify([path.degree, path.years])).toSorted();
  const named = statements.map(({ requirement, min, max }) => JSON.stringify([demandOf(requirement), min ?? max]));
  // What is merely named counts where nothing is required; beside that it is the reader's detail.
  return [years, paths, years === null ? named.toSorted() : []];
}

function educationValue({ minimum, preferred, equivalentExperience, fieldsOfStudy }: EducationRequirements): unknown {
  return [minimum, preferred, equivalentExperience, fieldsOfStudy.map((field) => field.toLowerCase()).toSorted()];
}

function skillNames(skills: readonly Skill[]): unknown {
  return joinByName(skills, ({ name }) => name)
    .map(({ name, demand }) => JSON.stringify([name, demand === "preferred"]))
    .toSorted();
}

/** The names as texts, those only preferred saying so, and their number with that of those that not every role names. */
function describeSkills(skills: readonly Skill[], { words, locale }: Wording) {
  const count = new Intl.NumberFormat(locale);
  const texts = joinByName(skills, ({ name }) => name).map(({ name, demand }) =>
    demand === "preferred" ? words("onlyPreferred", name) : name,
  );
  const one = new Intl.PluralRules(locale).select(texts.length) === "one";
  const all = words(one ? "skillsOne" : "skillsMany", count.format(texts.length));
  return { texts, sum: (own: number) => (own === 0 ? all : words("skillsOnlyHere", all, count.format(own))) };
}
