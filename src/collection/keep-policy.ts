import { type CalendarDay, dayOf, daysBetween, monthsBefore, startOf } from "./calendar-day.ts";
import type { PageVisit } from "./collection.ts";
import type { PostingRecord } from "./posting-record.ts";
import type { Reminder } from "./reminder.ts";
import type { KeepMonths, Remember } from "./settings.ts";

/**
 * Whether a look at a page is written down. Where only what the user saves is remembered, a role that is not kept
 * leaves no trace unless the user asked for it. One that is kept already is recorded as ever, also where it was never
 * saved: the user sees it in the lists and may forget it there, and half a memory of it would say when it was last
 * seen, and what its words are, wrongly. A role that was removed and waits for its deletion is not kept. A page that had
 * stood open for long says nothing of today.
 */
export function isRemembered(before: PostingRecord | undefined, visit: PageVisit, remember: Remember): boolean {
  if (visit.wanted === true) return true;
  if (visit.late === true) return false;
  if (remember === "every") return true;
  return before !== undefined && before.removedAt === undefined;
}

/** Whether the user has made a role theirs: saved it, given it a value, or wants to be reminded of it. */
export function isTheUsers({ mine }: Pick<PostingRecord, "mine">, reminder: Reminder | undefined): boolean {
  const values = Object.values(mine).map((stamped) => stamped?.value);
  return (
    values.some((value) => value !== undefined && value !== false && value !== "") || reminder?.state === "waiting"
  );
}

/** A role as far as letting it go is concerned. */
export interface RoleKept {
  readonly record: PostingRecord;
  readonly reminder?: Reminder | undefined;
  /** When the last visit that is kept was, ms since 1970. */
  readonly lastVisit?: number | undefined;
}

/**
 * Whether a role is let go of: not the user's, and last looked at before the given time (ms since 1970). A look that
 * found the page without the posting counts as any: the copy that is kept is then all there is to look at. So does
 * bringing the role back, which can be done for a day or two after it was removed.
 */
export function isLetGo({ record, reminder, lastVisit = 0 }: RoleKept, before: number): boolean {
  const isOld = Math.max(record.lastSeen, lastVisit, record.lastRemoval?.at ?? 0) < before;
  return record.removedAt === undefined && isOld && !isTheUsers(record, reminder);
}

/** Days without a look at the calendar after which a later date is taken for a jump of the clock at first. */
const MOST_DAYS_AWAY = 31;

/** What to do about roles that were kept for long enough, and about those that were removed. */
export interface LettingGo {
  /** Those last looked at before this (ms since 1970) are let go of; absent: none is, today. */
  readonly before?: number | undefined;
  /** What was removed before this (ms since 1970) is deleted for good; absent: nothing is, today. */
  readonly removedBefore?: number | undefined;
  /** The day to remember as the last on which this was asked. */
  readonly lookedOn: CalendarDay;
}

/**
 * Decides whether to let go of old roles and to delete removed ones, once a day at most.
 *
 * The clock is not believed at once: set ahead by mistake, it would make everything old. So nothing is let go of on the
 * first day, after more than a month without a look, or after a clock that was set back; such a day is only remembered,
 * and the next that comes after it is believed. A clock that is put right within the day has done no harm. A clock that
 * is behind makes roles younger, and harms none.
 *
 * What cannot be undone waits for a second day: what was removed on the day of the last look, or since, stays until that
 * of a later one, so that a clock that is a few days ahead deletes nothing. It can be brought back for a day at least.
 * @param lookedOn The day on which this was asked last, if that is known.
 */
export function lettingGo(now: number, months: KeepMonths, lookedOn: CalendarDay | undefined): LettingGo {
  const today = dayOf(now);
  const since = lookedOn === undefined ? 0 : daysBetween(lookedOn, today);
  if (lookedOn === undefined || since < 1 || since > MOST_DAYS_AWAY) return { lookedOn: today };
  const before = months === 0 ? undefined : startOf(monthsBefore(today, months));
  return { before, removedBefore: startOf(lookedOn), lookedOn: today };
}
