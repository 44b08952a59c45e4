import type { PostingHistory } from "../collection/collection.ts";
import { mineOf, wasSeen } from "../collection/posting-record.ts";
import { type Demand, demandOf, joinByName } from "../posting/demand.ts";
import type { PayRange } from "../posting/job-posting.ts";
import type { LanguageRequirement } from "../posting/requirements.ts";
import type { Column as ColumnOf } from "./column.ts";

type Column = ColumnOf<PostingHistory>;

/** Several values of one role share a cell, one a line, in the same order in all columns of one kind (pay, places). */
export const COLUMNS: readonly Column[] = [
  { name: "identifier", cell: ({ record }) => record.posting.identifier ?? record.key },
  { name: "title", cell: ({ record }) => record.posting.title },
  { name: "team", cell: ({ record }) => record.posting.employmentUnit },
  { name: "places", cell: ({ record }) => lines(record.posting.jobLocation?.map((place) => place.name)) },
  { name: "countries", cell: ({ record }) => lines(record.posting.jobLocation?.map((place) => place.addressCountry)) },
  { name: "posted", kind: "day", cell: ({ record }) => record.posting.datePosted },
  { name: "weekly_hours", cell: ({ record }) => record.posting.workHours },
  { name: "home_office", cell: ({ record }) => (record.posting.jobLocationType === undefined ? undefined : "yes") },
  pay("pay_min", (range) => range.minValue),
  pay("pay_max", (range) => range.maxValue),
  pay("pay_currency", (range) => range.currency),
  pay("pay_unit", (range) => range.unitText),
  pay("pay_place", (range) => range.place),
  { name: "years_required", cell: ({ record }) => record.posting.experienceRequirements?.years ?? undefined },
  { name: "degree_minimum", cell: ({ record }) => record.posting.educationRequirements?.minimum ?? undefined },
  { name: "degree_preferred", cell: ({ record }) => record.posting.educationRequirements?.preferred ?? undefined },
  { name: "fields_of_study", cell: ({ record }) => lines(record.posting.educationRequirements?.fieldsOfStudy) },
  skills("skills_required", "required"),
  skills("skills_preferred", "preferred"),
  skills("skills_mentioned", "mentioned"),
  { name: "languages", cell: ({ record }) => lines(record.posting.knowsLanguage?.map(languageWanted)) },
  { name: "travel", cell: ({ record }) => record.posting.travel },
  { name: "publications", cell: ({ record }) => (record.posting.publications ? "yes" : undefined) },
  { name: "evergreen", cell: ({ record }) => (record.posting.evergreen ? "yes" : undefined) },
  { name: "employment_type", cell: ({ record }) => lines(record.posting.employmentType) },
  { name: "saved", own: true, cell: ({ record }) => (mineOf(record, "saved") ? "yes" : undefined) },
  { name: "status", own: true, cell: ({ record }) => mineOf(record, "status") },
  { name: "stars", own: true, cell: ({ record }) => mineOf(record, "stars") },
  { name: "notes", own: true, cell: ({ record }) => mineOf(record, "notes") },
  { name: "interview", own: true, kind: "local", cell: ({ record }) => mineOf(record, "interview") },
  {
    name: "follow_up",
    own: true,
    kind: "day",
    cell: ({ reminder }) => (reminder?.state === "waiting" ? reminder.due : undefined),
  },
  {
    name: "first_seen",
    kind: "moment",
    cell: ({ record }) => (wasSeen(record) ? isoTime(record.firstSeen) : undefined),
  },
  { name: "last_seen", kind: "moment", cell: ({ record }) => (wasSeen(record) ? isoTime(record.lastSeen) : undefined) },
  { name: "visits", cell: ({ record }) => record.visits },
  { name: "listing", cell: ({ record }) => (wasSeen(record) ? record.listing : undefined) },
  // Of a role that nobody saw.
  {
    name: "brought_in",
    kind: "moment",
    cell: ({ record }) => (wasSeen(record) ? undefined : isoTime(record.lastSeen)),
  },
  { name: "could_not_be_read", cell: ({ record }) => lines(record.problems.map((problem) => problem.field)) },
  { name: "url", cell: ({ record }) => record.posting.url },
  texts("minimum_qualifications", "qualifications"),
  texts("preferred_qualifications", "preferredQualifications"),
  texts("responsibilities", "responsibilities"),
];

function pay(name: string, value: (range: PayRange) => string | number | undefined): Column {
  return {
    name,
    cell({ record }) {
      const ranges = record.posting.baseSalary ?? [];
      const [first] = ranges;
      // A single figure stays a number, so that a spreadsheet can reckon with it.
      return ranges.length === 1 && first !== undefined ? value(first) : lines(ranges.map(value));
    },
  };
}

/** Each skill once, under the strongest demand made of it. */
function skills(name: string, demand: Demand): Column {
  return {
    name,
    cell({ record }) {
      const joined = joinByName(record.posting.skills ?? [], (skill) => skill.name);
      return lines(joined.flatMap((one) => (one.demand === demand ? one.name : [])));
    },
  };
}

function languageWanted({ language, requirement }: LanguageRequirement): string {
  return demandOf(requirement) === "preferred" ? `${language} (preferred)` : language;
}

function texts(name: string, field: "qualifications" | "preferredQualifications" | "responsibilities"): Column {
  return {
    name,
    cell: ({ record, snapshots }) =>
      lines(snapshots.find(({ id }) => id === record.snapshot)?.observation.posting[field]),
  };
}

/** One value a line; an absent one keeps its line, so that columns of one kind stay in step. Nothing where all are absent. */
function lines(values: readonly (string | number | undefined)[] | undefined): string | undefined {
  return values?.some((value) => value !== undefined) ? values.map((value) => value ?? "").join("\n") : undefined;
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
