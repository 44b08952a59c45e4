import type { PostingHistory } from "../collection/collection.ts";
import type { Snapshot } from "../collection/posting-record.ts";
import { type Demand, demandOf } from "../posting/demand.ts";
import type { JobPosting } from "../posting/job-posting.ts";
import type { Requirement } from "../posting/requirements.ts";
import type { SectionName } from "../posting/sections.ts";
import type { Column } from "./column.ts";

/** One thing that a posting asks for: a bullet as it stands there, or a fact that was read from the words. */
export interface RequirementRow {
  readonly history: PostingHistory;
  readonly kind: "text" | "experience" | "degree" | "field of study" | "skill" | "language" | "travel" | "publications";
  /** The part of the posting that says it, and how much it wants it; absent where that was not told apart. */
  readonly requirement?: Requirement | undefined;
  readonly demand?: Demand | undefined;
  readonly value?: string | undefined;
  readonly minYears?: number | undefined;
  readonly maxYears?: number | undefined;
  readonly quote?: string | undefined;
}

/** The sections whose bullets ask for something, and what they are called as requirements. */
const ASKING = {
  minimumQualifications: "minimum",
  keyQualifications: "key",
  educationAndExperience: "education",
  additionalRequirements: "additional",
  preferredQualifications: "preferred",
} as const satisfies Partial<Record<SectionName, Requirement>>;

/** A row for each thing asked for; the names of columns are the same in every language. */
export const REQUIREMENT_COLUMNS: readonly Column<RequirementRow>[] = [
  { name: "identifier", cell: ({ history: { record } }) => record.posting.identifier ?? record.key },
  { name: "title", cell: ({ history: { record } }) => record.posting.title },
  { name: "team", cell: ({ history: { record } }) => record.posting.employmentUnit },
  { name: "kind", cell: ({ kind }) => kind },
  { name: "said_in", cell: ({ requirement }) => requirement },
  { name: "demand", cell: ({ demand }) => demand },
  { name: "value", cell: ({ value }) => value },
  { name: "min_years", cell: ({ minYears }) => minYears },
  { name: "max_years", cell: ({ maxYears }) => maxYears },
  { name: "quote", cell: ({ quote }) => quote },
  { name: "url", cell: ({ history: { record } }) => record.posting.url },
];

/** Everything that a role asks for: first the bullets, then the facts read from them. */
export function requirementRows(history: PostingHistory): readonly RequirementRow[] {
  const current = history.snapshots.find(({ id }) => id === history.record.snapshot);
  const asked = [...textRows(current), ...factRows(history.record.posting)];
  return asked.map((row) => ({ history, ...row, demand: row.requirement && demandOf(row.requirement) }));
}

type Asked = Omit<RequirementRow, "history" | "demand">;

function textRows(snapshot: Snapshot | undefined): Asked[] {
  return (Object.keys(ASKING) as (keyof typeof ASKING)[]).flatMap((section) =>
    (snapshot?.observation.sections[section]?.items ?? []).map((value) => ({
      kind: "text" as const,
      requirement: ASKING[section],
      value,
    })),
  );
}

function factRows(posting: JobPosting): Asked[] {
  const { experienceRequirements, educationRequirements, skills, knowsLanguage, travel, publications } = posting;
  return [
    ...(experienceRequirements?.statements ?? []).map(({ requirement, min, max, quote }) => ({
      kind: "experience" as const,
      requirement,
      minYears: min ?? undefined,
      maxYears: max ?? undefined,
      quote,
    })),
    ...(educationRequirements?.statements ?? []).map(({ requirement, levels, quote }) => ({
      kind: "degree" as const,
      requirement,
      value: levels.join("\n"),
      quote,
    })),
    ...(educationRequirements?.fieldsOfStudy ?? []).map((value) => ({ kind: "field of study" as const, value })),
    ...(skills ?? []).map(({ name, requirement }) => ({ kind: "skill" as const, requirement, value: name })),
    ...(knowsLanguage ?? []).map(({ language, requirement }) => ({
      kind: "language" as const,
      requirement,
      value: language,
    })),
    ...(travel === undefined ? [] : [{ kind: "travel" as const, quote: travel }]),
    ...(publications ? [{ kind: "publications" as const, value: "yes" }] : []),
  ];
}
