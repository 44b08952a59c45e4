import { type CalendarDay, daysBetween } from "../../collection/calendar-day.ts";

/** "in 7 days", "tomorrow", "2 days ago": a day as seen from another, in the user's locale. `narrow` where room is short. */
export function describeDue(
  due: CalendarDay,
  today: CalendarDay,
  locale: string,
  style: "long" | "narrow" = "long",
): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto", style }).format(daysBetween(today, due), "day");
}
