import type { LightPosting } from "../collection/posting-record.ts";
import { describeDate, describeHours, describePay, describePayUnit, describePlace } from "../posting/describe.ts";
import type { Wording } from "../posting/describe.ts";
import type { PayRange, Place } from "../posting/job-posting.ts";
import { stateOf } from "../posting/observation.ts";
import type { MessageName } from "../posting/words.ts";
import { passagesOf, unreadPassages } from "./passages.ts";
import type { Fact } from "./row.ts";

type FieldOf = keyof LightPosting;
type Stated<F extends FieldOf> = NonNullable<LightPosting[F]>;

/** A fact that stands in the light record. `value` is compared, `lines` are shown: `verbatim` where they are the page's words. */
function fact<F extends FieldOf>(
  field: F,
  label: MessageName,
  value: (stated: Stated<F>) => unknown,
  lines: (stated: Stated<F>, wording: Wording) => readonly string[],
  verbatim = false,
): Fact {
  const compared = (posting: LightPosting | undefined) => {
    const stated = posting?.[field];
    return stated === undefined ? undefined : JSON.stringify(value(stated));
  };
  return {
    id: field,
    label,
    side: "posting",
    state({ record, snapshot }, wording) {
      const { posting, problems } = record;
      const stated = posting[field];
      if (stated === undefined)
        return { state: stateOf(posting, problems, field), passages: unreadPassages(problems, field) };
      const said = compared(posting);
      // A better reader may have made another value of words kept earlier: those that it read are then not at hand.
      const isOfSnapshot = compared(snapshot?.observation.posting) === said;
      const passages = isOfSnapshot ? passagesOf(snapshot, field) : [];
      return { state: "stated", value: said, lines: lines(stated, wording), verbatim, passages };
    },
  };
}

/** The facts that a posting states by itself, in the order in which they are shown. */
export const POSTING_FACTS: readonly Fact[] = [
  fact("baseSalary", "factBasePay", payValue, (ranges, wording) => ranges.map((range) => payLine(range, wording))),
  fact("jobLocation", "factPlaces", placesValue, (places) => selectedFirst(places).map(describePlace), true),
  fact("employmentUnit", "factTeam", String, (team) => [team], true),
  fact("datePosted", "factPosted", String, (date, wording) => [describeDate(date, wording)]),
  fact("workHours", "factHours", Number, (hours, wording) => [describeHours(hours, wording)]),
  fact("jobLocationType", "factHomeOffice", String, (_type, { words }) => [words("homeOfficePossible")]),
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
