import { backupAge } from "../../collection/backup/backup-due.ts";
import type { BackupState, BackupTrouble } from "../../collection/backup/backup-state.ts";
import { describeAge, describeMoment, type Wording } from "../../posting/describe.ts";
import type { MessageName } from "../../posting/words.ts";

/** What went wrong, as a sentence that says what to do. */
export const TROUBLE_WORDS = {
  "not-allowed": "backupNotAllowed",
  "not-made": "backupNotMade",
  "too-large": "backupTooLarge",
} as const satisfies Record<BackupTrouble, MessageName>;

/** When the last backup was made, how long ago that is, and what is in it, at a moment (ms since 1970). */
export function describeBackup(state: BackupState, now: number, wording: Wording): string {
  const { words, locale } = wording;
  const { made } = state;
  if (!made) return words("backupNone");
  const day = describeMoment(made.at, wording);
  const roles = new Intl.NumberFormat(locale).format(made.roles);
  // A clock that was ahead dated it: how old it is, nobody knows.
  if (backupAge(state, now) === undefined) return words("backupLastAhead", day, roles);
  return words(made.byHand ? "backupHanded" : "backupLast", day, describeAge(made.at, now, wording), roles);
}

/** Why a backup is wanted, in one line. */
export function describeWant({ trouble, made }: BackupState, now: number, wording: Wording): string {
  if (trouble) return wording.words(TROUBLE_WORDS[trouble.what]);
  return made ? wording.words("backupOld", describeAge(made.at, now, wording)) : wording.words("backupNever");
}
