import { type CalendarDay, dayOf, startOf } from "./calendar-day.ts";
import type { Status } from "./posting-record.ts";

export const REMINDER_STATES = ["waiting", "done", "cancelled"] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** The day on which the user wants to come back to a role, and whether that is still to be done. */
export interface ReminderValue {
  readonly due: CalendarDay;
  readonly state: ReminderState;
}

/**
 * The one reminder of a role. It stays when it is done or cancelled: a late retry of what was asked before, or the copy
 * of another device, must not bring it back.
 */
export interface Reminder extends ReminderValue {
  /** Of the role. */
  readonly key: string;
  /** When it was last set (ms since 1970), as with the user's other values: the later one wins. */
  readonly at: number;
}

/** Days after which one usually asks again, by how far the user has got; after the end nothing is suggested. */
const SUGGESTED_DAYS: Readonly<Record<Status, number | undefined>> = {
  interested: 7,
  applied: 7,
  interviewing: 3,
  offer: 3,
  closed: undefined,
};
const SUGGESTED_WITHOUT_STATUS = 7;

/** After how many days to suggest to follow up; nothing where there is nothing left to follow. */
export function suggestedDays(status: Status | undefined): number | undefined {
  return status === undefined ? SUGGESTED_WITHOUT_STATUS : SUGGESTED_DAYS[status];
}

/**
 * The reminder after one was set. The later stamp wins; of equal stamps the same value in whatever order they come.
 * Repeating it changes nothing.
 */
export function laterReminder(kept: Reminder | undefined, next: Reminder): Reminder {
  if (kept === undefined || next.at > kept.at) return next;
  return next.at === kept.at && inWords(next) > inWords(kept) ? next : kept;
}

/** The stamp (ms) for what the user sets now: never below the one before it, also where the clock was set back since. */
export function reminderStamp(kept: Reminder | undefined, now: number): number {
  return Math.max(now, (kept?.at ?? -1) + 1);
}

/** Those that are to be done today or were to be done before, the longest due first; of one day, in the order set. */
export function dueReminders(reminders: readonly Reminder[], now: number): readonly Reminder[] {
  const today = dayOf(now);
  return reminders
    .filter(({ state, due }) => state === "waiting" && due <= today)
    .toSorted((a, b) => compare(a.due, b.due) || a.at - b.at || compare(a.key, b.key));
}

const HOUR = 60 * 60 * 1000;

/**
 * When to look again (ms since 1970) for what is due; nothing where nothing is still to come. When the day begins, but
 * in an hour at the latest: a clock that was set, or another time zone, moves that beginning without a word.
 */
export function nextLook(reminders: readonly Reminder[], now: number): number | undefined {
  const today = dayOf(now);
  const coming = reminders
    .filter(({ state, due }) => state === "waiting" && due > today)
    .map(({ due }) => startOf(due));
  return coming.length === 0 ? undefined : Math.min(now + HOUR, ...coming);
}

function inWords({ due, state }: Reminder): string {
  return `${due} ${state}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
