import type { PostingRecord } from "../collection/posting-record.ts";
import { joinByName } from "../posting/demand.ts";
import {
  describeDate,
  describeHours,
  describePay,
  describePayUnit,
  describePlace,
  type Wording,
} from "../posting/describe.ts";
import {
  describeEducation,
  describeEmployment,
  describeExperience,
  describeLanguages,
} from "../posting/describe-requirements.ts";
import type { FieldName, JobPosting, PayRange } from "../posting/job-posting.ts";
import { contradictionsOf, stateOf } from "../posting/observation.ts";
import type { Skill } from "../posting/requirements.ts";
import type { MessageName } from "../posting/words.ts";

/** One fact in words: what it is called, and what is said of it, a line each. */
export interface DescribedFact {
  readonly label: string;
  readonly lines: readonly string[];
  /** False where the lines are our own words for a value that is not there. */
  readonly stated: boolean;
}

interface Fact {
  readonly field: FieldName;
  readonly label: MessageName;
  readonly lines: (posting: JobPosting, wording: Wording) => readonly string[];
  /** Left out where the posting does not state it: most postings do not. */
  readonly rare?: boolean;
}

const FACTS: readonly Fact[] = [
  fact("baseSalary", "factBasePay", (ranges, wording) => ranges.map((range) => payLine(range, wording))),
  fact("jobLocation", "factPlaces", (places) => places.map(describePlace)),
  fact("employmentUnit", "factTeam", (team) => [team]),
  fact("datePosted", "factPosted", (date, wording) => [describeDate(date, wording)]),
  fact("workHours", "factHours", (hours, wording) => [describeHours(hours, wording)]),
  fact("jobLocationType", "factHomeOffice", (_type, { words }) => [words("homeOfficePossible")]),
  fact("experienceRequirements", "factExperience", (experience, wording) => [describeExperience(experience, wording)]),
  fact("educationRequirements", "factEducation", (education, wording) => [
    describeEducation(education, wording),
    ...(education.fieldsOfStudy.length > 0 ? [education.fieldsOfStudy.join(", ")] : []),
  ]),
  fact("skills", "factSkills", skillLines),
  fact("knowsLanguage", "factLanguages", (languages, wording) => [describeLanguages(languages, wording)], true),
  fact("travel", "factTravel", (travel) => [travel], true),
  fact("publications", "factPublications", (_asked, { words }) => [words("askedFor")], true),
  fact("evergreen", "factEvergreen", (_open, { words }) => [words("notOneOpening")], true),
  fact("employmentType", "factEmployment", (types, wording) => [describeEmployment(types, wording)], true),
];

/** What the posting states, in words; what it does not state and what could not be read say so, each in its own words. */
export function describeFacts({ posting, problems }: PostingRecord, wording: Wording): readonly DescribedFact[] {
  return FACTS.flatMap(({ field, label, lines, rare }) => {
    const state = stateOf(posting, problems, field);
    if (rare && state === "not-stated") return [];
    const said = state === "stated" ? lines(posting, wording) : [wording.words(UNSTATED_WORDS[state])];
    const otherwise = contradictionsOf(problems, field).map((other) => `${wording.words("alsoSays")}: ${other}`);
    return { label: wording.words(label), lines: [...said, ...otherwise], stated: state === "stated" };
  });
}

/** What the posting says of one fact, a line each; or in our words that it does not, or that it could not be read. */
export function describeFact(
  name: FieldName,
  { posting, problems }: PostingRecord,
  wording: Wording,
): readonly string[] {
  const state = stateOf(posting, problems, name);
  if (state !== "stated") return [wording.words(UNSTATED_WORDS[state])];
  return FACTS.find(({ field }) => field === name)?.lines(posting, wording) ?? [];
}

const UNSTATED_WORDS = { "not-stated": "notStated", "could-not-be-read": "couldNotBeRead" } as const;

function fact<K extends FieldName>(
  field: K,
  label: MessageName,
  lines: (value: NonNullable<JobPosting[K]>, wording: Wording) => readonly string[],
  rare = false,
): Fact {
  return {
    field,
    label,
    rare,
    lines(posting, wording) {
      const value = posting[field];
      return value === undefined ? [] : lines(value, wording);
    },
  };
}

function payLine(range: PayRange, wording: Wording): string {
  const pay = `${describePay(range, wording)} ${describePayUnit(range, wording)}`;
  return range.place === undefined ? pay : wording.words("payInPlace", pay, range.place);
}

/** A line for what is required, one for what is preferred, one for what is merely mentioned. */
function skillLines(skills: readonly Skill[], { words }: Wording): readonly string[] {
  const joined = joinByName(skills, ({ name }) => name);
  const named = { required: undefined, preferred: "onlyPreferred", mentioned: "onlyMentioned" } as const;
  return [...Map.groupBy(joined, ({ demand }) => demand)].map(([demand, some]) => {
    const names = some.map(({ name }) => name).join(", ");
    const word = named[demand];
    return word === undefined ? names : words(word, names);
  });
}
