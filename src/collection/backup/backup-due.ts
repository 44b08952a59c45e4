import { dayOf, daysAfter, daysBetween, startOf } from "../calendar-day.ts";
import type { BackupDays } from "../settings.ts";
import type { BackupState, BackupTrouble } from "./backup-state.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** ms after which it is tried again. What is too large today is hardly smaller in an hour. */
const TRIED_AGAIN: Readonly<Record<BackupTrouble, number>> = {
  "not-allowed": HOUR,
  "not-made": HOUR,
  "too-large": 24 * HOUR,
};

/** An alarm is not believed for longer: a clock that is set, or another time zone, moves the day without a word. */
const LONGEST_WAIT = 12 * HOUR;

/** Days of the calendar since the last backup; nothing where there is none, or where the clock says it is still to come. */
export function backupAge({ made }: BackupState, now: number): number | undefined {
  if (made === undefined) return undefined;
  const days = daysBetween(dayOf(made.at), dayOf(now));
  return days < 0 ? undefined : days;
}

/**
 * Whether a backup is to be made by itself. A clock that was wrong does no harm: set ahead, it makes one too many; and
 * a backup that is dated ahead of now is not believed, so that a clock that was put right does not end them for long.
 * @param days Days from one to the next; 0: none is made by itself.
 */
export function isBackupDue(state: BackupState, days: BackupDays, now: number): boolean {
  if (days === 0 || state.pending !== undefined) return false;
  const age = backupAge(state, now);
  return (age === undefined || age >= days) && now >= againAt(state, now);
}

/** When to look again (ms since 1970); nothing where none is made by itself. */
export function nextBackupLook(state: BackupState, days: BackupDays, now: number): number | undefined {
  if (days === 0) return undefined;
  if (state.pending !== undefined) return now + MINUTE;
  const age = backupAge(state, now);
  const due = age === undefined || age >= days ? now + HOUR : startOf(daysAfter(dayOf(now), days - age));
  return Math.min(Math.max(due, againAt(state, now)), now + LONGEST_WAIT);
}

/** The moment before which nothing is tried after it went wrong; one that lies further ahead than it may is not believed. */
function againAt({ trouble }: BackupState, now: number): number {
  if (trouble === undefined || trouble.at > now) return now;
  return trouble.at + TRIED_AGAIN[trouble.what];
}
