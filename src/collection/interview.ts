import { describeDate, type Wording } from "../posting/describe.ts";
import { type CalendarDay, isCalendarDay } from "./calendar-day.ts";

/**
 * When an interview is, on the clock of its place: "2026-12-03T14:30", in ISO 8601 and without a zone, which nobody has
 * said; or its day alone, "2026-12-03". As text, an earlier one comes first, and a day before its times.
 */
export type InterviewTime = string;

/** Whether a text is a day that there is, alone or with a time of it in hours and minutes. */
export function isInterviewTime(text: unknown): text is InterviewTime {
  if (typeof text !== "string") return false;
  const { day, rest } = partsOf(text);
  return isCalendarDay(day) && (rest === "" || /^T(?:[01]\d|2[0-3]):[0-5]\d$/.test(rest));
}

/** The day, and the time of it ("14:30") where that is known. */
export function interviewParts(interview: InterviewTime): {
  readonly day: CalendarDay;
  readonly time?: string | undefined;
} {
  const { day, rest } = partsOf(interview);
  return { day, time: rest.slice(1) || undefined };
}

/**
 * The moment (ms since 1970) at which clocks in UTC show that time; of a day alone, its midnight. It is a way to reckon
 * with it and to write it, and not when the interview is.
 */
export function asIfUtc(interview: InterviewTime): number {
  const { day, time = "00:00" } = interviewParts(interview);
  return Date.parse(`${day}T${time}Z`);
}

/** "3 Dec 2026, 14:30" in the user's locale, or its day alone. */
export function describeInterview(interview: InterviewTime, wording: Wording): string {
  const { day, time } = interviewParts(interview);
  if (time === undefined) return describeDate(day, wording);
  const format = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(wording.locale, format).format(asIfUtc(interview));
}

function partsOf(text: string) {
  return { day: text.slice(0, 10), rest: text.slice(10) };
}
