/** A backup: on the disk, or where it was made by hand, handed to the browser. */
export interface BackupMade {
  /** ms since 1970. */
  readonly at: number;
  /** The file's name, as it was asked for. */
  readonly name: string;
  readonly roles: number;
  /** What becomes of a file that the browser saves for the user, nobody tells us. */
  readonly byHand?: true | undefined;
}

/**
 * Why no backup is made by itself. "not-allowed": the user took the leave to save files away. "not-made": what is kept
 * could not be read, or the download was broken off. "too-large": more than a worker can hand to the browser.
 */
export const BACKUP_TROUBLES = ["not-allowed", "not-made", "too-large"] as const;
export type BackupTrouble = (typeof BACKUP_TROUBLES)[number];

/** How it stands with backups on this device. */
export interface BackupState {
  /** The last one, made by hand or by itself. */
  readonly made?: BackupMade | undefined;
  /** One that was handed to the browser, under the number of its download, and is not known to be on the disk. */
  readonly pending?: (BackupMade & { readonly download: number }) | undefined;
  /** What went wrong since the last one. `at`: ms since 1970. */
  readonly trouble?: { readonly what: BackupTrouble; readonly at: number } | undefined;
  /** When the user last put the reminder aside, ms since 1970. */
  readonly dismissedAt?: number | undefined;
  /** When a file was last brought in, or taken back, ms since 1970: what it brings has times of long ago. */
  readonly importedAt?: number | undefined;
}

/** Where that is kept; every page that shows it hears of each change. */
export interface BackupStore {
  /** Tells `act` how it stands, and again whenever that changes, until the signal ends it. */
  readonly follow: (act: (state: BackupState) => void, signal: AbortSignal) => void;
  /** Changes it, one change after the other. Rejects where the browser keeps nothing. */
  readonly change: (alter: (state: BackupState) => BackupState) => Promise<void>;
}

/** How it stands after a backup: what went wrong before it, and what was put aside, is over. */
export function afterBackup({ importedAt }: BackupState, made: BackupMade): BackupState {
  return { made, importedAt };
}

/** How it stands in whatever is stored; what is there in another form was never said. */
export function backupStateOf(stored: unknown): BackupState {
  const { made, pending, trouble, dismissedAt, importedAt } = fieldsOf(stored);
  const { download } = fieldsOf(pending);
  const handed = madeOf(pending);
  const what = BACKUP_TROUBLES.find((one) => one === fieldsOf(trouble)["what"]);
  const { at } = fieldsOf(trouble);
  return {
    made: madeOf(made),
    pending: handed && typeof download === "number" ? { ...handed, download } : undefined,
    trouble: what && isMoment(at) ? { what, at } : undefined,
    dismissedAt: isMoment(dismissedAt) ? dismissedAt : undefined,
    importedAt: isMoment(importedAt) ? importedAt : undefined,
  };
}

function madeOf(stored: unknown): BackupMade | undefined {
  const { at, name, roles, byHand } = fieldsOf(stored);
  if (!isMoment(at) || typeof name !== "string" || typeof roles !== "number") return undefined;
  return { at, name, roles, ...(byHand === true && { byHand }) };
}

function isMoment(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 8.64e15;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
