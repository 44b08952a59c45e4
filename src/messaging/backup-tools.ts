import { browser } from "wxt/browser";
import type { Collection } from "../collection/collection.ts";
import type { BackupFile, BackupTools } from "./backup-daily.ts";
import { mostInAddress } from "./address-of-file.ts";
import { connectBackups, readBackups } from "./backup-store.ts";
import { downloads } from "./downloads.ts";
import { changeSettings, readSettings } from "./settings.ts";

/**
 * What the background makes backups with.
 * @param write Writes all of the collection, as of a moment (ms since 1970); nothing where that is more than `most` bytes.
 */
export function backupTools(
  collection: Pick<Collection, "list" | "reminders" | "answers" | "removed">,
  write: (
    context: { readonly now: number; readonly generator: string },
    most: number,
  ) => Promise<BackupFile | undefined>,
): BackupTools {
  return {
    store: connectBackups(),
    state: () => readBackups(),
    settings: () => readSettings(),
    changeSettings,
    async kept() {
      const [records, reminders, answers, removals] = await Promise.all([
        collection.list(),
        collection.reminders(),
        collection.answers(),
        collection.removed(),
      ]);
      return { records, reminders, answers, removals };
    },
    makeFile: (now) => write({ now, generator: `Pomona ${browser.runtime.getManifest().version}` }, mostInAddress()),
    downloads,
    alarms: browser.alarms,
  };
}
