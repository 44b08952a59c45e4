import type { BackupStore } from "../../collection/backup/backup-state.ts";
import type { SettingsStore } from "../../collection/settings.ts";
import type { TakingTools } from "../popup/use-taking.ts";

/** What it takes to make backups by hand and have them made by themselves. */
export interface BackupTools extends TakingTools {
  readonly backups: BackupStore;
  readonly settings: SettingsStore;
  /** Asks the user whether files may be saved without a question for each; to be called in the press itself. */
  readonly askToSave: () => Promise<boolean>;
}
