import { dayOf, daysBetween } from "../calendar-day.ts";
import type { Answer } from "../answers/answer.ts";
import type { Removal } from "../collection.ts";
import type { PostingRecord } from "../posting-record.ts";
import type { Reminder } from "../reminder.ts";
import type { BackupDays } from "../settings.ts";
import type { BackupState } from "./backup-state.ts";

/** Days that may pass without a backup where the user asked for none by itself. */
const USUAL_DAYS = 30;
/** Days that one by itself may be late: whoever comes back after a week away is to see it made, and not asked for. */
const LATE_DAYS = 2;

/** What is kept, as far as a backup of it is concerned. */
export interface KeptNow {
  readonly records: readonly PostingRecord[];
  readonly reminders: readonly Reminder[];
  /** The user's answers, where they are at hand. */
  readonly answers?: readonly Answer[] | undefined;
  /** What was removed and can still be brought back, where it is at hand. */
  readonly removals?: readonly Removal[] | undefined;
}

/** Whether anything was seen, set, removed or brought in after a moment (ms since 1970). */
export function isChangedSince(
  { records, reminders, answers = [], removals = [] }: KeptNow,
  at: number,
  { importedAt = 0 }: BackupState = {},
): boolean {
  return (
    importedAt > at ||
    removals.some((removal) => removal.at > at) ||
    answers.some(({ value, note, resume }) => [value, note, resume].some((stamped) => (stamped?.at ?? 0) > at)) ||
    reminders.some((reminder) => reminder.at > at) ||
    records.some(({ lastSeen, goneSince = 0, mine }) => Math.max(lastSeen, goneSince, ...stampsOf(mine)) > at)
  );
}

/**
 * Whether to say, quietly, that a backup is wanted: the last one is older than the user wants it and something was
 * changed since, or none was ever made and the user's own values are that old; and where one could not be made. Not on a
 * new profile, not where nothing is the user's, and not again for as long once it was put aside.
 */
export function isBackupWanted(state: BackupState, days: BackupDays, kept: KeptNow, now: number): boolean {
  const most = days === 0 ? USUAL_DAYS : days + LATE_DAYS;
  const { made, trouble, dismissedAt } = state;
  if (dismissedAt !== undefined && isWithin(dismissedAt, most, now)) return false;
  if (trouble !== undefined) return trouble.at > (dismissedAt ?? -1);
  if (made !== undefined) return !isWithin(made.at, most, now) && isChangedSince(kept, made.at, state);
  const first = Math.min(...kept.records.flatMap(({ mine }) => stampsOf(mine)), ...kept.reminders.map(({ at }) => at));
  return Number.isFinite(first) && !isWithin(first, most, now);
}

/** Whether a moment is fewer days ago than that, or ahead of a clock that was set back. */
function isWithin(at: number, days: number, now: number): boolean {
  return daysBetween(dayOf(at), dayOf(now)) < days;
}

function stampsOf(mine: PostingRecord["mine"]): number[] {
  return Object.values(mine).flatMap((stamped) => (stamped === undefined ? [] : [stamped.at]));
}
