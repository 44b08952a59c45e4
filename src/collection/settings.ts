/** What is remembered by itself: every posting that is visited, or only what the user saves. */
export type Remember = "every" | "saved";

/** Calendar months for which roles are kept that the user did nothing with; 0: without end. */
export const KEEP_MONTHS = [3, 6, 12, 24, 0] as const;
export type KeepMonths = (typeof KEEP_MONTHS)[number];

/** Days from one backup that is made by itself to the next; 0: none is. */
export const BACKUP_DAYS = [1, 7, 14, 30, 0] as const;
export type BackupDays = (typeof BACKUP_DAYS)[number];

/** What the user can switch; kept on this device. */
export interface Settings {
  /** Whether known roles are marked on pages of results. */
  readonly searchMarks: boolean;
  readonly remember: Remember;
  readonly keepMonths: KeepMonths;
  /** Whether Pomona leaves jobs.apple.com alone: no card, no marks, nothing recorded. */
  readonly paused: boolean;
  readonly backupDays: BackupDays;
}

/** As it is where nobody has switched anything: nothing is thrown away that the user did not ask to be. */
export const DEFAULT_SETTINGS: Settings = {
  searchMarks: true,
  remember: "every",
  keepMonths: 0,
  paused: false,
  backupDays: 0,
};

/** The settings in whatever is stored; what it lacks, or holds in another form, is as nobody had switched it. */
export function settingsOf(stored: unknown): Settings {
  const { searchMarks, remember, keepMonths, paused, backupDays } = (
    typeof stored === "object" && stored !== null ? stored : {}
  ) as { readonly [K in keyof Settings]?: unknown };
  return {
    searchMarks: typeof searchMarks === "boolean" ? searchMarks : DEFAULT_SETTINGS.searchMarks,
    remember: remember === "saved" ? remember : DEFAULT_SETTINGS.remember,
    keepMonths: KEEP_MONTHS.find((months) => months === keepMonths) ?? DEFAULT_SETTINGS.keepMonths,
    paused: paused === true,
    backupDays: BACKUP_DAYS.find((days) => days === backupDays) ?? DEFAULT_SETTINGS.backupDays,
  };
}

/** The settings, for whoever shows them. */
export interface SettingsStore {
  /** Tells `act` the settings as they are, and again whenever they change, until the signal ends it. */
  readonly follow: (act: (settings: Settings) => void, signal: AbortSignal) => void;
  /** Changes some, and leaves the others as they are. Rejects where nothing can be kept. */
  readonly change: (change: Partial<Settings>) => Promise<void>;
}
