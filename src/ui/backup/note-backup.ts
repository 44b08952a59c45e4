import type { BackupStore } from "../../collection/backup/backup-state.ts";
import type { Collection } from "../../collection/collection.ts";
import type { ExportOptions } from "../../exports/chosen-bundle.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { json } from "../../exports/json.ts";

/** A file that was handed to the browser. */
export interface FileTaken {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly name: string;
  readonly keys: readonly string[];
  /** ms since 1970. */
  readonly at: number;
}

/**
 * Notes an export as a backup where it is one: JSON with everything of every role that is kept. Where that cannot be
 * looked up, it is none. Rejects where it could not be noted.
 */
export async function noteBackup(
  { format, options, name, keys, at }: FileTaken,
  backups: BackupStore,
  collection: Pick<Collection, "list">,
): Promise<void> {
  if (format.id !== json.id || !options.withNotes || !options.withHistory) return;
  const taken = new Set(keys);
  const kept = await collection.list();
  if (kept.length > 0 && kept.every(({ key }) => taken.has(key)))
    await backups.change(() => ({ made: { at, name, roles: kept.length } }));
}
