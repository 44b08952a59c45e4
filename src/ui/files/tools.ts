import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BackupTools } from "../backup/backup-tools.ts";
import type { Imports } from "../../collection/import/imports.ts";

/** What the page that brings files in needs from where it stands. */
export interface FilesTools {
  readonly imports: Imports;
  /** Version of the reader in this build. */
  readonly reader: number;
  /** ms since 1970. */
  readonly now: () => number;
  /** An id that no other import has. */
  readonly newId: () => string;
  /** Told of roles that were brought in or put back, for whoever shows them. */
  readonly onChanged: (keys: readonly string[]) => void;
  /** Absent where no backups are made. */
  readonly backup?: BackupTools | undefined;
  /** Opens the page with all roles. */
  readonly openLibrary: () => void;
}

export const FilesContext = createContext<FilesTools | undefined>(undefined);

/** The tools of the page that this component stands on. */
export function useTools(): FilesTools {
  const tools = useContext(FilesContext);
  if (!tools) throw new Error("outside of the page of files");
  return tools;
}
