/**
 * A day of the user's own calendar, "2026-11-28". It holds no time and no time zone, so that neither daylight saving
 * nor a journey moves it. As text, an earlier day comes first.
 */
export type CalendarDay = string;

/** ms in UTC, in which no day is longer than another. */
const DAY = 24 * 60 * 60 * 1000;

/** The calendar day of a moment (ms since 1970) where the user is now. */
export function dayOf(at: number): CalendarDay {
  const local = new Date(at);
  // As if it were UTC, which is only a way to write it.
  return written(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()));
}

/** The day that many days later. */
export function daysAfter(day: CalendarDay, days: number): CalendarDay {
  const [year, month, date] = partsOf(day);
  return written(Date.UTC(year, month, date + days));
}

/** The day of that date so many months before; the last of its month where that has no such date. */
export function monthsBefore(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month - months + 1, 0)).getUTCDate();
  return written(Date.UTC(year, month - months, Math.min(date, lastOfMonth)));
}

/** How many days the second day comes after the first; fewer than none where it comes before. */
export function daysBetween(first: CalendarDay, second: CalendarDay): number {
  return (Date.UTC(...partsOf(second)) - Date.UTC(...partsOf(first))) / DAY;
}

/** The first moment (ms since 1970) of the day where the user is now; where that day has no midnight, the hour after. */
export function startOf(day: CalendarDay): number {
  return new Date(...partsOf(day)).getTime();
}

/** Whether a text is a day that there is: "2026-02-30" is none. */
export function isCalendarDay(text: unknown): text is CalendarDay {
  return typeof text === "string" && /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && daysAfter(text, 0) === text;
}

function partsOf(day: CalendarDay): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month - 1, date];
}

function written(utc: number): CalendarDay {
  return new Date(utc).toISOString().slice(0, 10);
}
