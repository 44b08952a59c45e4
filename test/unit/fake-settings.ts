import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from "../../src/collection/settings.ts";

/** Settings in memory, followed by whoever holds them. */
export interface FakeSettings extends SettingsStore {
  /** As they are now. */
  readonly now: () => Settings;
  /** Every change from now on rejects. */
  readonly failWith: (error: Error) => void;
}

export function createFakeSettings(kept: Partial<Settings> = {}): FakeSettings {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...kept };
  let failure: Error | undefined;
  const followers = new Set<(now: Settings) => void>();
  return {
    now: () => settings,
    failWith: (error) => void (failure = error),
    follow(act, signal) {
      followers.add(act);
      signal.addEventListener("abort", () => followers.delete(act));
      act(settings);
    },
    async change(change) {
      // A turn later, as a browser keeps it.
      await Promise.resolve();
      if (failure) throw failure;
      settings = { ...settings, ...change };
      for (const act of followers) act(settings);
    },
  };
}
