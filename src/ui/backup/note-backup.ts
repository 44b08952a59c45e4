import { afterBackup, type BackupStore } from "../../collection/backup/backup-state.ts";
import type { ExportOptions } from "../../exports/chosen-bundle.ts";

/** A JSON file of every role that is kept, and all answers, that was handed to the browser. */
export interface FileTaken {
  readonly options: ExportOptions;
  readonly name: string;
  readonly roles: number;
  /** When the first of it was read, ms since 1970: what was changed since need not be in it. */
  readonly at: number;
}

/** Notes such a file as a backup, where nothing was left out. Rejects where it could not be noted. */
export async function noteBackup({ options, name, roles, at }: FileTaken, backups: BackupStore): Promise<void> {
  if (!options.withNotes || !options.withHistory) return;
  await backups.change((state) => afterBackup(state, { at, name, roles, byHand: true }));
}
