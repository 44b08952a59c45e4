import { type Demand, joinByName } from "./demand.ts";
import {
  describeAgeOfDate,
  describeDate,
  describeHours,
  describePay,
  describePayUnit,
  describePlace,
  type Wording,
} from "./describe.ts";
import {
  describeEducation,
  describeEmployment,
  describeExperience,
  describeLanguages,
} from "./describe-requirements.ts";
import type { FieldName } from "./job-posting.ts";
import { type Observation, type Quote, stateOf } from "./observation.ts";
import type { FoundWords, WordsRead } from "./posting-words.ts";
import { SECTION_WORDS } from "./section-words.ts";
import { SECTION_NAMES, type SectionName } from "./sections.ts";
import type { MessageName } from "./words.ts";

/** A value in the user's words. */
export interface ValueInWords {
  /** Absent where the posting does not state it, or it could not be read. */
  readonly text?: string | undefined;
  /** Figures, or words of the posting's own, in its language. */
  readonly kind?: "figures" | "quoted";
  /** What stands beside it, and is no part of it: the unit of pay, the age of a date. */
  readonly beside?: string | undefined;
  /** What stands below it; `isQuoted` where that is of the posting's own words. */
  readonly below?: { readonly text: string; readonly isQuoted?: boolean } | undefined;
  /** The words of this one of several values; absent where it is all that the field was read from. */
  readonly quotes?: readonly Quote[] | undefined;
}

/** A fact with its label. */
export interface FactInWords {
  readonly field: FieldName;
  readonly label: string;
  readonly values: readonly ValueInWords[];
}

/** One skill, however often the posting names it. */
export interface SkillInWords {
  readonly name: string;
  readonly demand: Demand;
  /** Where it is named; absent where nobody can tell which of the words are its own. */
  readonly quotes: readonly Quote[] | undefined;
}

/** A section by its name, with the number of its items. */
export interface SectionInWords {
  readonly name: SectionName;
  readonly label: string;
  readonly count: string;
}

/** A posting in the user's words, as a card shows it. */
export interface PostingInWords {
  readonly facts: readonly FactInWords[];
  /** The first range of pay with its unit, in one line; absent where none is stated. */
  readonly pay: string | undefined;
  /** What is required first. */
  readonly skills: readonly SkillInWords[];
  readonly sections: readonly SectionInWords[];
}

/** What was read, and the same in the user's words. */
export interface ReadingInWords extends WordsRead {
  readonly inWords: PostingInWords;
}

/** Reads words for a card. In a page's script it is a question to the background. */
export type ReadInWords = (words: FoundWords) => Promise<ReadingInWords>;

/**
 * Puts a posting into the user's words; `now` is in ms since 1970. It is done where postings are read, and not in the
 * page: the first sum of money that a page's process puts into words costs it 15 ms. (Chromium 156, November 2026)
 */
export function putInWords(read: WordsRead, wording: Wording, now: number): PostingInWords {
  const [pay] = read.observation.posting.baseSalary ?? [];
  return {
    facts: factsOf(read, wording, now),
    pay: pay && `${describePay(pay, wording)} ${describePayUnit(pay, wording)}`,
    skills: skillsOf(read.observation),
    sections: sectionsOf(read.observation, wording),
  };
}

function factsOf({ observation, problems }: WordsRead, wording: Wording, now: number): readonly FactInWords[] {
  const { words } = wording;
  const { posting } = observation;
  const { datePosted, workHours, experienceRequirements, educationRequirements } = posting;
  const fields = educationRequirements?.fieldsOfStudy ?? [];
  const fact = (field: FieldName, label: MessageName, ...values: readonly ValueInWords[]): FactInWords => ({
    field,
    label: words(label),
    values,
  });
  // Worth a line only where the posting speaks of it: few speak of more than years and degrees.
  const rare = (field: FieldName, label: MessageName, value: ValueInWords): FactInWords[] =>
    posting[field] === false || stateOf(posting, problems, field) === "not-stated" ? [] : [fact(field, label, value)];
  return [
    fact("baseSalary", "factBasePay", ...payOf(observation, wording)),
    fact("jobLocation", "factPlaces", placesOf(observation, wording)),
    fact("datePosted", "factPosted", {
      text: datePosted && describeDate(datePosted, wording),
      kind: "figures",
      beside: datePosted && describeAgeOfDate(datePosted, now, wording),
    }),
    fact("workHours", "factHours", {
      text: workHours === undefined ? undefined : describeHours(workHours, wording),
      kind: "figures",
    }),
    fact("jobLocationType", "factHomeOffice", { text: posting.jobLocationType && words("homeOfficePossible") }),
    fact("experienceRequirements", "factExperience", {
      text: experienceRequirements && describeExperience(experienceRequirements, wording),
    }),
    fact("educationRequirements", "factEducation", {
      text: educationRequirements && describeEducation(educationRequirements, wording),
      below: fields.length > 0 ? { text: fields.join(", "), isQuoted: true } : undefined,
    }),
    ...rare("knowsLanguage", "factLanguages", {
      text: posting.knowsLanguage && describeLanguages(posting.knowsLanguage, wording),
    }),
    ...rare("travel", "factTravel", { text: posting.travel, kind: "quoted" }),
    ...rare("publications", "factPublications", { text: words("askedFor") }),
    ...rare("employmentType", "factEmployment", {
      text: posting.employmentType && describeEmployment(posting.employmentType, wording),
    }),
  ];
}

/** Every range of base pay that is stated, each with its own words (the reader quotes them in order) and its place where pay differs by place. */
function payOf({ posting, provenance }: Observation, wording: Wording): readonly ValueInWords[] {
  const ranges = posting.baseSalary?.map((range, index): ValueInWords => {
    const quote = provenance.baseSalary?.[index];
    return {
      text: describePay(range, wording),
      kind: "figures",
      beside: describePayUnit(range, wording),
      below: range.place === undefined ? undefined : { text: range.place },
      quotes: quote && [quote],
    };
  });
  return ranges ?? [{}];
}

/** The place that the page was opened for, whole; the others by name. */
function placesOf({ posting }: Observation, { locale, words }: Wording): ValueInWords {
  const places = posting.jobLocation ?? [];
  const first = places.find(({ selected }) => selected) ?? places[0];
  const others = places.filter((place) => place !== first).map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    text: first && describePlace(first),
    below: others.length > 0 ? { text: words("alsoPlaces", list.format(others)) } : undefined,
  };
}

/** The skills that a posting names, each once. The reader quotes them one by one, in their order. */
function skillsOf({ posting, provenance }: Observation): readonly SkillInWords[] {
  const { skills = [] } = posting;
  const quotes = provenance.skills ?? [];
  const rows = skills.map((skill, index) => ({ ...skill, quote: quotes[index] }));
  return joinByName(rows, ({ name }) => name).map(({ name, demand, rows: same }) => ({
    name,
    demand,
    quotes: quotes.length === skills.length ? same.flatMap(({ quote }) => quote ?? []) : undefined,
  }));
}

function sectionsOf({ sections }: Observation, { locale, words }: Wording): readonly SectionInWords[] {
  const count = new Intl.NumberFormat(locale);
  return SECTION_NAMES.flatMap((name) => {
    const items = sections[name]?.items ?? [];
    if (name === "header" || items.length === 0) return [];
    return [{ name, label: words(SECTION_WORDS[name]), count: count.format(items.length) }];
  });
}
