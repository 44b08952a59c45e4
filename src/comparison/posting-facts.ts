import { describeDate, describeHours, describePay, describePayUnit, describePlace } from "../posting/describe.ts";
import type { Wording } from "../posting/describe.ts";
import type { PayRange, Place } from "../posting/job-posting.ts";
import { postingFact } from "./posting-fact.ts";
import type { Fact } from "./row.ts";

/** The facts that a posting states by itself, in the order in which they are shown. */
export const POSTING_FACTS: readonly Fact[] = [
  postingFact("baseSalary", "factBasePay", payValue, (ranges, wording) =>
    ranges.map((range) => payLine(range, wording)),
  ),
  postingFact("jobLocation", "factPlaces", placesValue, (places) => selectedFirst(places).map(describePlace), {
    verbatim: true,
  }),
  postingFact("employmentUnit", "factTeam", String, (team) => [team], { verbatim: true }),
  postingFact("datePosted", "factPosted", String, (date, wording) => [describeDate(date, wording)]),
  postingFact("workHours", "factHours", Number, (hours, wording) => [describeHours(hours, wording)]),
  postingFact("jobLocationType", "factHomeOffice", String, (_type, { words }) => [words("homeOfficePossible")]),
];

// Where a role has one range only, it is the pay of the role, whether or not the page repeats the place beside it.
function payValue(ranges: readonly PayRange[]): unknown {
  const several = ranges.length > 1;
  return ranges
    .map(({ minValue, maxValue, currency, unitText, place }) =>
      JSON.stringify([minValue, maxValue, currency, unitText, several ? place : undefined]),
    )
    .toSorted();
}

function payLine(range: PayRange, wording: Wording): string {
  const pay = `${describePay(range, wording)} ${describePayUnit(range, wording)}`;
  return range.place === undefined ? pay : wording.words("payInPlace", pay, range.place);
}

/** Which place the page was opened for says nothing about the role. */
function placesValue(places: readonly Place[]): unknown {
  return places
    .map(({ name, addressLocality, addressRegion, addressCountry }) =>
      JSON.stringify([name, addressLocality, addressRegion, addressCountry]),
    )
    .toSorted();
}

/** The places of a role with the one that the page was opened for in front. */
export function selectedFirst(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => Number(b.selected ?? false) - Number(a.selected ?? false));
}
