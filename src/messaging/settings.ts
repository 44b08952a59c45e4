import { browser } from "wxt/browser";

/** What the user can switch; kept on this device. */
export interface Settings {
  /** Whether known roles are marked on pages of results. */
  readonly searchMarks: boolean;
}

const KEY = "settings";
const DEFAULTS: Settings = { searchMarks: true };

type Storage = Pick<typeof browser.storage, "onChanged"> & {
  readonly local: { get(key: string): Promise<Record<string, unknown>> };
};

/**
 * Tells `act` the settings as they are, and again whenever they change, until the signal ends it. Where they cannot be
 * read, and for what they do not hold or hold in another form, it is as nobody had switched anything.
 */
export function followSettings(
  act: (settings: Settings) => void,
  signal: AbortSignal,
  // Under the name of `storage` WXT would bring its own library of that name along, 3 kB of it. (WXT 0.21)
  store: Storage = browser.storage,
): void {
  let isNews = false;
  const hear = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area !== "local" || change === undefined) return;
    isNews = true;
    act(settingsOf(change.newValue));
  };
  store.onChanged.addListener(hear);
  signal.addEventListener("abort", () => {
    try {
      store.onChanged.removeListener(hear);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
  const begin = (kept: unknown): void => {
    // What changed while it was being read is newer.
    if (!signal.aborted && !isNews) act(settingsOf(kept));
  };
  store.local.get(KEY).then(
    (kept) => begin(kept[KEY]),
    () => begin(undefined),
  );
}

function settingsOf(kept: unknown): Settings {
  const { searchMarks } = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Settings>;
  return { searchMarks: typeof searchMarks === "boolean" ? searchMarks : DEFAULTS.searchMarks };
}
