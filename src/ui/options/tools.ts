import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Collection } from "../../collection/collection.ts";
import type { HearNews } from "../../collection/collection-news.ts";
import type { SettingsStore } from "../../collection/settings.ts";
import type { BackupTools } from "../backup/backup-tools.ts";
import type { SavedFile } from "../popup/tools.ts";
import type { Versions } from "./health-report.ts";

/** What the options page needs from where it stands. */
export interface OptionsTools {
  readonly collection: Pick<
    Collection,
    "list" | "damaged" | "damagedBeside" | "raw" | "reminders" | "remove" | "restore" | "removed" | "purge"
  >;
  readonly settings: SettingsStore;
  /** ms since 1970. */
  readonly now: () => number;
  /** Tells which roles another page of ours, or the background, has changed; absent where nobody would hear of it. */
  readonly hearNews?: HearNews | undefined;
  /** Told of roles that were deleted for good, for what else may know of them. */
  readonly onPurged: (keys: readonly string[]) => void;
  readonly versions: Versions;
  /** Absent where no backups are made. */
  readonly backup?: BackupTools | undefined;
  /** Opens the page with all roles. */
  readonly openLibrary: () => void;
  /** Copies text; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  readonly saveFile: (file: SavedFile) => void;
}

export const OptionsContext = createContext<OptionsTools | undefined>(undefined);

/** The tools of the options page that this component stands in. */
export function useTools(): OptionsTools {
  const tools = useContext(OptionsContext);
  if (!tools) throw new Error("outside of the options page");
  return tools;
}
