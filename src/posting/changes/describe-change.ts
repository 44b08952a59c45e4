import { describeDate, describeHours, describePay, describePayUnit, describePlace, type Wording } from "../describe.ts";
import type { JobPosting } from "../job-posting.ts";
import { SECTION_WORDS } from "../section-words.ts";
import type { MessageName } from "../words.ts";
import type { Change, ChangingFact, FactChange } from "./change.ts";

const FACT_WORDS = {
  title: "factTitle",
  employmentUnit: "factTeam",
  datePosted: "factPosted",
  jobLocation: "factPlaces",
  jobLocationType: "factHomeOffice",
  workHours: "factHours",
  baseSalary: "factBasePay",
} as const satisfies Record<ChangingFact, MessageName>;

/** One change in sentences that a person would use; most are one sentence, places are one each. */
export function describeChange(change: Change, wording: Wording): string[] {
  if (change.kind === "fact") return describeFactChange(change, wording);
  const { words } = wording;
  const section = words(SECTION_WORDS[change.section]);
  if (change.kind === "reordered") return [words("changeReordered", section)];
  if (change.kind === "moved") return [words("changeMoved", change.text, words(SECTION_WORDS[change.from]), section)];
  if (change.kind === "reworded") {
    const { from } = change;
    return [
      from ? words("changeMovedReworded", words(SECTION_WORDS[from]), section) : words("changeReworded", section),
    ];
  }
  return [words(change.kind === "added" ? "changeAdded" : "changeRemoved", section, change.text)];
}

function describeFactChange(change: FactChange, wording: Wording): string[] {
  const { words } = wording;
  if (change.fact === "jobLocation" && change.before && change.now)
    return describePlaces(change.before, change.now, wording);
  const [before, now] = [valueOf(change.fact, change.before, wording), valueOf(change.fact, change.now, wording)];
  const name = words(FACT_WORDS[change.fact]);
  if (change.fact === "datePosted" && before && now) return [words("changeReposted", before, now)];
  if (before === undefined) return [words("changeStated", name, now ?? "")];
  if (now === undefined) return [words("changeUnstated", name, before)];
  return [words("changeNow", name, now, before)];
}

function describePlaces(
  before: NonNullable<JobPosting["jobLocation"]>,
  now: NonNullable<JobPosting["jobLocation"]>,
  { words }: Wording,
): string[] {
  const [had, has] = [before.map(describePlace), now.map(describePlace)];
  return [
    ...has.filter((place) => !had.includes(place)).map((place) => words("changePlaceAdded", place)),
    ...had.filter((place) => !has.includes(place)).map((place) => words("changePlaceRemoved", place)),
  ];
}

type Stated<F extends ChangingFact> = NonNullable<JobPosting[F]>;

const VALUES: { readonly [F in ChangingFact]: (value: Stated<F>, wording: Wording) => string } = {
  title: (title) => title,
  employmentUnit: (team) => team,
  datePosted: describeDate,
  workHours: describeHours,
  jobLocationType: (_type, { words }) => words("homeOfficePossible"),
  jobLocation: (places) => places.map(describePlace).join("; "),
  baseSalary: (ranges, wording) =>
    ranges
      .map((range) => {
        const pay = `${describePay(range, wording)} ${describePayUnit(range, wording)}`;
        return range.place && ranges.length > 1 ? wording.words("payInPlace", pay, range.place) : pay;
      })
      .join("; "),
};

/** A fact's value in words; nothing where it is not stated. */
function valueOf<F extends ChangingFact>(fact: F, value: JobPosting[F], wording: Wording): string | undefined {
  return value === undefined ? undefined : VALUES[fact](value, wording);
}
