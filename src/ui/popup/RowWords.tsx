import type { PostingRecord } from "../../collection/posting-record.ts";
import { describePay, describePayUnit, describePlace } from "../../posting/describe.ts";
import { stateOf } from "../../posting/observation.ts";
import { useWording } from "../shared/wording.ts";
import { shownPay, shownPlace } from "./shown-values.ts";

/** The place of a row, and how many more there are. */
export function PlaceWords({ record }: { readonly record: PostingRecord }) {
  const { words } = useWording();
  const places = record.posting.jobLocation ?? [];
  const place = shownPlace(record);
  if (!place) return <Missing record={record} field="jobLocation" />;
  return (
    <>
      <span class="clip" dir="auto" lang={record.posting.inLanguage} title={places.map(describePlace).join("\n")}>
        {place.name}
      </span>
      {places.length > 1 && (
        <span class="num more" title={places.map(describePlace).join("\n")}>
          {words("andMore", String(places.length - 1))}
        </span>
      )}
    </>
  );
}

/** The pay of a row, and how many more ranges there are; all of them in the tooltip. */
export function PayWords({ record }: { readonly record: PostingRecord }) {
  const wording = useWording();
  const pay = shownPay(record);
  const ranges = record.posting.baseSalary ?? [];
  const whole = ranges.map((range) => `${describePay(range, wording)} ${describePayUnit(range, wording)}`).join("\n");
  return (
    <span class="fig" title={whole || undefined}>
      {pay ? (
        <span class="pay-words num">
          {describePay(pay, wording)}
          {pay.unitText === "HOUR" && ` ${wording.words("perHourShort")}`}
          {ranges.length > 1 && <span class="faint"> {wording.words("andMore", String(ranges.length - 1))}</span>}
        </span>
      ) : (
        <Missing record={record} field="baseSalary" />
      )}
    </span>
  );
}

/** "Not stated" or "Could not be read": which of the two it is, is never left open. */
function Missing({ record, field }: { readonly record: PostingRecord; readonly field: "baseSalary" | "jobLocation" }) {
  const { words } = useWording();
  const unread = stateOf(record.posting, record.problems, field) === "could-not-be-read";
  return <span class={unread ? "could-not" : "not-stated"}>{words(unread ? "couldNotBeRead" : "notStated")}</span>;
}
