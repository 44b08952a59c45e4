import { browser } from "wxt/browser";
import type { Collection } from "../collection/collection.ts";
import type { BackupTools } from "./backup-daily.ts";
import { connectBackups, readBackups } from "./backup-store.ts";
import { downloads } from "./downloads.ts";
import { changeSettings, readSettings } from "./settings.ts";

/** Everything that is kept, as a file in its parts. */
interface Written {
  readonly parts: readonly BlobPart[];
  readonly mimeType: string;
  readonly keys: readonly string[];
}

/** What the background makes backups with. @param write Writes all of the collection, as of a moment (ms since 1970). */
export function backupTools(
  collection: Pick<Collection, "list" | "reminders" | "answers" | "removed">,
  write: (now: number, generator: string) => Promise<Written>,
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
    async makeFile(now) {
      const { parts, mimeType, keys } = await write(now, `Pomona ${browser.runtime.getManifest().version}`);
      return { file: new Blob([...parts], { type: mimeType }), roles: keys.length };
    },
    downloads,
    alarms: browser.alarms,
  };
}
