import type { PostingHistory } from "../../collection/collection.ts";
import { mineOf, wasSeen } from "../../collection/posting-record.ts";
import { joinByName } from "../../posting/demand.ts";
import { describePlace } from "../../posting/describe.ts";
import { oneLine } from "../plain-text.ts";

type Value = string | number | boolean | readonly string[];

/**
 * A role's facts as data, under names that no translation changes; what is not stated is not there. Every text is one
 * line: some programs take the next "---" for the end, whatever stands around it. Days and times are ISO 8601.
 */
export function frontMatter({ record, reminder }: PostingHistory): Readonly<Record<string, Value>> {
  const { posting } = record;
  const pay = posting.baseSalary?.length === 1 ? posting.baseSalary[0] : undefined;
  const skills = joinByName(posting.skills ?? [], ({ name }) => name);
  const stars = mineOf(record, "stars");
  const values: Readonly<Record<string, Value | undefined>> = {
    title: posting.title,
    identifier: posting.identifier,
    url: posting.url,
    employer: posting.hiringOrganization,
    team: posting.employmentUnit,
    places: posting.jobLocation?.map(describePlace),
    posted: posting.datePosted,
    language: posting.inLanguage,
    weekly_hours: posting.workHours,
    home_office: posting.jobLocationType && true,
    pay_min: pay?.minValue,
    pay_max: pay?.maxValue,
    pay_currency: pay?.currency,
    pay_unit: pay?.unitText,
    years_required: posting.experienceRequirements?.years ?? undefined,
    degree_minimum: posting.educationRequirements?.minimum ?? undefined,
    skills: posting.skills && skills.map(({ name }) => name),
    saved: mineOf(record, "saved"),
    status: mineOf(record, "status"),
    stars: stars === 0 ? undefined : stars,
    interview: mineOf(record, "interview"),
    follow_up: reminder?.state === "waiting" ? reminder.due : undefined,
    ...(wasSeen(record)
      ? {
          first_seen: new Date(record.firstSeen).toISOString(),
          last_seen: new Date(record.lastSeen).toISOString(),
          listing: record.listing,
        }
      : { brought_in: new Date(record.lastSeen).toISOString() }),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, tidy(value)]])),
  );
}

function tidy(value: Value): Value {
  if (typeof value === "string") return oneLine(value);
  return typeof value === "object" ? value.map(oneLine) : value;
}
