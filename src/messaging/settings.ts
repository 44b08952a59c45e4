import { browser } from "wxt/browser";
import { type Settings, settingsOf } from "../collection/settings.ts";

/** The name that the settings are kept under. */
export const SETTINGS_KEY = "settings";
const LOCK = "settings";

type Area = Pick<typeof browser.storage.local, "get" | "set">;
interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}
type Hear = (changes: Record<string, Change>, area: string) => void;
interface Changes {
  addListener(hear: Hear): void;
  removeListener(hear: Hear): void;
}
interface Storage {
  readonly onChanged: Changes;
  readonly local: Pick<Area, "get">;
}

/**
 * Tells `act` the settings as they are, and again whenever they change, until the signal ends it. Where they cannot be
 * read, it is as nobody had switched anything.
 */
export function followSettings(
  act: (settings: Settings) => void,
  signal: AbortSignal,
  // Under the name of `storage` WXT would bring its own library of that name along, 3 kB of it. (WXT 0.21)
  store: Storage = browser.storage,
): void {
  let isNews = false;
  const hear: Hear = (changes, area) => {
    const change = changes[SETTINGS_KEY];
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
  const begin = async (): Promise<void> => {
    const kept = await readSettings(store.local);
    // What changed while it was being read is newer.
    if (!signal.aborted && !isNews) act(kept);
  };
  void begin();
}

/** The settings as they are; where they cannot be read, as nobody had switched anything. Never rejects. */
export async function readSettings(area: Pick<Area, "get"> = browser.storage.local): Promise<Settings> {
  const kept: Record<string, unknown> = await area.get(SETTINGS_KEY).catch(() => ({}));
  return settingsOf(kept[SETTINGS_KEY]);
}

/**
 * A way to read the settings that goes on with those it read last where they cannot be read. It rejects where it never
 * could: nobody can say then what the user has switched, and a pause must not end because a disk fails.
 */
export function lastingSettings(area: Pick<Area, "get"> = browser.storage.local): () => Promise<Settings> {
  let known: Settings | undefined;
  return async () => {
    try {
      return (known = settingsOf((await area.get(SETTINGS_KEY))[SETTINGS_KEY]));
    } catch (error) {
      if (!known) throw error;
      return known;
    }
  };
}

/**
 * Changes some settings and leaves the others as they are, also where two pages change some at once. Rejects where the
 * browser keeps nothing. For our own pages.
 */
export async function changeSettings(
  change: Partial<Settings>,
  area: Area = browser.storage.local,
  locks: Pick<LockManager, "request"> = navigator.locks,
): Promise<void> {
  await locks.request(LOCK, async () => {
    const kept: Record<string, unknown> = await area.get(SETTINGS_KEY);
    await area.set({ [SETTINGS_KEY]: { ...settingsOf(kept[SETTINGS_KEY]), ...change } });
  });
}

/** Tells `act` whenever Pomona is paused or resumed. For the background: call it in the worker's first turn. */
export function followPause(act: (paused: boolean) => void, onChanged?: Pick<Changes, "addListener">): void {
  followSetting("paused", act, onChanged);
}

/** Tells `act` whenever one of the settings is changed. For the background: call it in the worker's first turn. */
export function followSetting<K extends keyof Settings>(
  name: K,
  act: (value: Settings[K]) => void,
  onChanged: Pick<Changes, "addListener"> = browser.storage.onChanged,
): void {
  onChanged.addListener((changes, area) => {
    const change = area === "local" ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const value = settingsOf(change.newValue)[name];
    if (value !== settingsOf(change.oldValue)[name]) act(value);
  });
}
