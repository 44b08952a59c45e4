import type { PostingRecord } from "../../../collection/posting-record.ts";
import type { MustId } from "../../../comparison/decide/judge-musts.ts";
import { BOUND_FILTERS } from "../../../comparison/filters/bound-filters.ts";
import type { Choice } from "../../../comparison/filters/choice.ts";
import { UNREAD, UNSAID } from "../../../comparison/filters/value-filter.ts";
import { VALUE_FILTERS } from "../../../comparison/filters/value-filters.ts";
import type { Wording } from "../../../posting/describe.ts";
import type { FieldName } from "../../../posting/job-posting.ts";

/** What a must-have is called. */
export function mustLabel(id: MustId, { words }: Wording): string {
  const filter = [...BOUND_FILTERS, ...VALUE_FILTERS].find((one) => one.id === id);
  return filter ? words(filter.label) : id;
}

/** What it asks for, in words: "Up to 5 years", "Cork or Oulu". */
export function describeMust(id: MustId, musts: Choice, wording: Wording): string {
  const bounded = BOUND_FILTERS.find((one) => one.id === id);
  const bound = bounded && musts.bounds[bounded.id];
  if (bounded && bound) return bounded.describe(bound.limit, bound.scale, wording);
  const valued = VALUE_FILTERS.find((one) => one.id === id);
  const wanted = (valued && musts.values[valued.id]) ?? [];
  const names = wanted
    .filter((value) => value !== UNSAID && value !== UNREAD)
    .map((value) => valued?.describe(value, wording) ?? value);
  return new Intl.ListFormat(wording.locale, { type: "disjunction" }).format(names);
}

/** What a role is of that, in words: "No longer listed". */
export function describeSaid(id: MustId, record: PostingRecord, wording: Wording): string {
  const filter = VALUE_FILTERS.find((one) => one.id === id);
  const names = filter?.valuesOf(record).map((value) => filter.describe(value, wording));
  return new Intl.ListFormat(wording.locale).format(names ?? []);
}

/** The fact that it was read from; none for what is no fact of the page's. */
export const MUST_FIELDS: Readonly<Record<MustId, FieldName | undefined>> = {
  pay: "baseSalary",
  years: "experienceRequirements",
  degree: "educationRequirements",
  place: "jobLocation",
  skill: "skills",
  team: "employmentUnit",
  listing: undefined,
};
