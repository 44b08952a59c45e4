import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BackupStore } from "../../collection/backup/backup-state.ts";
import type { HearNews } from "../../collection/collection-news.ts";
import type { Collection } from "../../collection/collection.ts";
import type { SettingsStore } from "../../collection/settings.ts";
import type { HandedRoles } from "../../collection/handed-roles.ts";
import type { FilePart } from "../../exports/format.ts";
import type { ReadPage } from "../../posting/page-found.ts";
import type { ReadWords } from "../../posting/posting-words.ts";
import type { SiteAccess } from "../shared/SiteAccessLine.tsx";
import type { CopyWords } from "../shared/copy-words.ts";
import type { NoteDrafts } from "./note-drafts.ts";

/** A file for the user to keep. */
export interface SavedFile {
  readonly name: string;
  readonly mimeType: string;
  /** What is large has left the memory of the page for a blob. */
  readonly parts: readonly (FilePart | Blob)[];
}

/** How the page that the user asked about is read, and what its words mean. */
export interface PageTools {
  readonly readPage: ReadPage;
  readonly readWords: ReadWords;
  /** Known beforehand to be closed to us, as a new tab is: one quiet line is room enough. */
  readonly isClosed: boolean;
}

/** What the popup needs from where it stands. */
export interface PopupTools {
  readonly collection: Collection;
  readonly drafts: NoteDrafts;
  readonly settings: SettingsStore;
  /** Whether the browser lets Pomona read the site; absent where nobody asks. */
  readonly siteAccess?: SiteAccess | undefined;
  /** ms since 1970. */
  readonly now: () => number;
  /** "Pomona 0.1.0", for exports. */
  readonly generator: string;
  /** Opens a posting's page in a tab. */
  readonly openPage: (url: string) => void;
  /** Opens the page with a role's saved copies in a tab. */
  readonly openRole: (key: string) => void;
  /** Opens the options page. */
  readonly openOptions: () => void;
  /** Opens the page with all roles; absent on that page. */
  readonly openLibrary?: (() => void) | undefined;
  /** Tells which roles another page of ours, or the background, has changed; absent where nobody would hear of it. */
  readonly hearNews?: HearNews | undefined;
  readonly saveFile: (file: SavedFile) => void;
  /** What is known of backups; absent where nobody asks. */
  readonly backups?: BackupStore | undefined;
  /** Opens the page where an export is chosen and looked at first; absent where there is none. */
  readonly openExport?: ((roles: HandedRoles) => void) | undefined;
  /** Puts words on the clipboard; absent where there is none. */
  readonly copy?: CopyWords | undefined;
  /** Absent where there is no page to speak of: the popup in a tab, over a new tab. */
  readonly thisPage?: PageTools | undefined;
}

export const ToolsContext = createContext<PopupTools | undefined>(undefined);

/** The tools of the popup that this component stands in. */
export function useTools(): PopupTools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error("outside of the popup");
  return tools;
}
