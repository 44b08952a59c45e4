import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { type CalendarDay, dayOf, daysAfter, isCalendarDay } from "../../collection/calendar-day.ts";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { type Reminder, suggestedDays } from "../../collection/reminder.ts";
import { Icon } from "../shared/Icon.tsx";
import { useWording } from "../shared/wording.ts";
import { ClockIcon } from "./ClockIcon.tsx";
import { describeDue } from "./describe-due.ts";
import { useTools } from "./tools.ts";
import type { Reminding } from "./use-reminding.ts";

/** Whether a role's detail has a line for its reminder: what is not saved may have one from before. */
export function hasFollowUp(record: PostingRecord, reminder: Reminder | undefined): boolean {
  return mineOf(record, "saved") === true || reminder?.state === "waiting";
}

/** The reminder of a role: suggested by its status, or on a day of the user's choice; moved, done or cancelled. */
export function FollowUp(props: {
  readonly record: PostingRecord;
  readonly reminder: Reminder | undefined;
  readonly reminding: Reminding;
}) {
  const { record, reminding } = props;
  const { locale, words } = useWording();
  const { now } = useTools();
  const today = dayOf(now());
  const waiting = props.reminder?.state === "waiting" ? props.reminder : undefined;
  const days = suggestedDays(mineOf(record, "status"));
  const field = useRef<HTMLInputElement>(null);
  /** A press changes which buttons there are; the field stays, so the focus goes there. */
  const act = (work: () => void) => () => {
    field.current?.focus();
    work();
  };
  const suggested = days === undefined ? undefined : daysAfter(today, days);
  return (
    <div class="detail-line follow" role="group" aria-label={words("followUp")}>
      {waiting && (
        <p class={waiting.due <= today ? "small strong" : "small quiet"} title={words("followUp")}>
          <ClockIcon />
          {describeDue(waiting.due, today, locale)}
        </p>
      )}
      {!waiting && suggested && (
        <button type="button" class="btn" onClick={act(() => reminding.set(record, suggested, true))}>
          <ClockIcon />
          {words("followUpIn", describeDue(suggested, today, locale))}
        </button>
      )}
      <DayField
        key={record.key}
        field={field}
        day={waiting?.due}
        earliest={today}
        onPick={(due) => due !== waiting?.due && reminding.set(record, due)}
      />
      {waiting && (
        <span class="ends">
          <button
            type="button"
            class="btn bare icon"
            aria-label={words("followUpDone")}
            title={words("followUpDone")}
            onClick={act(() => reminding.settle(record, waiting, "done"))}
          >
            <Icon name="check" />
          </button>
          <button
            type="button"
            class="btn bare icon"
            aria-label={words("followUpCancel")}
            title={words("followUpCancel")}
            onClick={act(() => reminding.settle(record, waiting, "cancelled"))}
          >
            <Icon name="close" />
          </button>
        </span>
      )}
    </div>
  );
}

/** A day to choose, kept as soon as it is one; what is half typed, or lies behind, is given up when the field is left. */
function DayField(props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly day: CalendarDay | undefined;
  readonly earliest: CalendarDay;
  readonly onPick: (day: CalendarDay) => void;
}) {
  const { words } = useWording();
  // While it is typed the field is the user's: an answer of the collection must not write into it.
  const [typed, setTyped] = useState<string>();
  const type = (value: string) => {
    setTyped(value);
    if (isCalendarDay(value) && value >= props.earliest) props.onPick(value);
  };
  return (
    <label class="day">
      <span class="sr">{words("followUpOn")}</span>
      <input
        ref={props.field}
        type="date"
        class="field"
        min={props.earliest}
        value={typed ?? props.day ?? ""}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={(event) => {
          event.currentTarget.value = props.day ?? "";
          setTyped(undefined);
        }}
      />
    </label>
  );
}
