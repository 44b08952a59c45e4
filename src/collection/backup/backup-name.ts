import { dayOf } from "../calendar-day.ts";

/** The folder in the browser's downloads that backups by itself go to. */
export const BACKUP_FOLDER = "Pomona";

/** "pomona-backup-2026-11-21.json": the user's own day at that moment (ms since 1970). */
export function backupFileName(now: number): string {
  return `pomona-backup-${dayOf(now)}.json`;
}
