import { type CalendarDay, dayOf } from "../../collection/calendar-day.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { describePay, describePayUnit, describePlace } from "../../posting/describe.ts";
import { stateOf } from "../../posting/observation.ts";
import { useWording } from "../shared/wording.ts";
import { ClockIcon } from "./ClockIcon.tsx";
import { describeDue } from "./describe-due.ts";
import { shownPay, shownPlace } from "./shown-values.ts";
import { useTools } from "./tools.ts";

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

/** How far off the day is to follow up on. */
export function DueWords({ due }: { readonly due: CalendarDay }) {
  const { locale, words } = useWording();
  const { now } = useTools();
  return (
    <span class="when" title={words("followUp")}>
      <ClockIcon />
      <span class="sr">{words("followUp")} </span>
      {describeDue(due, dayOf(now()), locale, "narrow")}
    </span>
  );
}

/** "Not stated" or "Could not be read": which of the two it is, is never left open. */
function Missing({ record, field }: { readonly record: PostingRecord; readonly field: "baseSalary" | "jobLocation" }) {
  const { words } = useWording();
  const unread = stateOf(record.posting, record.problems, field) === "could-not-be-read";
  return <span class={unread ? "could-not" : "not-stated"}>{words(unread ? "couldNotBeRead" : "notStated")}</span>;
}
