import { FIELD_NAMES, type FieldName } from "../posting/job-posting.ts";
import type { PostingRecord } from "./posting-record.ts";

/** How many roles, under a name: of a page design or of a source. */
export interface Count {
  readonly name: string;
  readonly roles: number;
}

/** How many roles one version of the reader read on one page design. */
export interface ReadingCount {
  /** Absent for records that were kept before it was told. */
  readonly layout?: string | undefined;
  readonly reader?: number | undefined;
  readonly roles: number;
}

/** How one fact stands over all roles. What is absent was not stated. */
export interface FactHealth {
  readonly field: FieldName;
  readonly stated: number;
  readonly notStated: number;
  readonly unread: number;
  readonly contradicted: number;
  /** The roles in which it could not be read or is contradicted, by page design; "?" where that is not known. */
  readonly troubled: readonly Count[];
}

/** How well roles were read, in counts; and the roles in which something was not. */
export interface Health {
  readonly roles: number;
  readonly readings: readonly ReadingCount[];
  readonly sources: readonly Count[];
  /** Facts of which there is something to tell: every one that any role states, or that was trouble. */
  readonly facts: readonly FactHealth[];
  /** Last seen first. */
  readonly troubled: readonly PostingRecord[];
}

/** Texts are not in light records: whether they are stated is not known here. Address and employer are always there. */
const NOT_COUNTED: readonly FieldName[] = [
  "url",
  "hiringOrganization",
  "qualifications",
  "preferredQualifications",
  "responsibilities",
];

/** Counts what was read of these roles and what was not. */
export function healthOf(records: readonly PostingRecord[]): Health {
  return {
    roles: records.length,
    readings: countReadings(records),
    sources: countBy(records, ({ latest }) => Object.keys(latest)),
    facts: FIELD_NAMES.flatMap((field) => {
      const fact = factHealth(field, records);
      const isTold = fact.stated > 0 && !NOT_COUNTED.includes(field);
      return isTold || fact.troubled.length > 0 ? [fact] : [];
    }),
    troubled: records.filter(({ problems }) => problems.length > 0).toSorted((a, b) => b.lastSeen - a.lastSeen),
  };
}

function factHealth(field: FieldName, records: readonly PostingRecord[]): FactHealth {
  let [stated, unread, contradicted] = [0, 0, 0];
  const troubled: PostingRecord[] = [];
  for (const record of records) {
    const problems = record.problems.filter((problem) => problem.field === field);
    const value = (record.posting as Partial<Record<FieldName, unknown>>)[field];
    if (value !== undefined) stated += 1;
    else if (problems.length > 0) unread += 1;
    if (problems.some(({ contradiction }) => contradiction !== undefined)) contradicted += 1;
    if (problems.length > 0) troubled.push(record);
  }
  const notStated = records.length - stated - unread;
  const designs = countBy(troubled, ({ layout = "?" }) => [layout]);
  return { field, stated, notStated, unread, contradicted, troubled: designs };
}

/** By page design, the newest reader first. */
function countReadings(records: readonly PostingRecord[]): readonly ReadingCount[] {
  const groups = [...Map.groupBy(records, ({ layout, reader }) => JSON.stringify([layout, reader])).values()];
  return groups
    .map((some) => ({ layout: some[0]?.layout, reader: some[0]?.reader, roles: some.length }))
    .toSorted((a, b) => (a.layout ?? "").localeCompare(b.layout ?? "") || (b.reader ?? 0) - (a.reader ?? 0));
}

/** The most frequent first; of equal ones by name. */
function countBy(records: readonly PostingRecord[], namesOf: (record: PostingRecord) => readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of records.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = [...counts].map(([name, roles]) => ({ name, roles }));
  return named.toSorted((a, b) => b.roles - a.roles || (a.name < b.name ? -1 : 1));
}
