import { useCallback, useEffect, useState } from "preact/hooks";
import type { Settings, SettingsStore } from "../../collection/settings.ts";

/** The settings, followed as they change anywhere, and how to change them. */
export interface SettingsInHand {
  /** `undefined` until they are there. */
  readonly settings: Settings | undefined;
  /** Shown at once, and as it was where it could not be kept: this then rejects. */
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** Follows the settings for as long as the component is there. */
export function useSettings(store: SettingsStore): SettingsInHand {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    store.follow(setSettings, life.signal);
    return () => life.abort();
  }, [store]);
  const change = useCallback(
    async (wanted: Partial<Settings>): Promise<void> => {
      let before: Settings | undefined;
      setSettings((old) => {
        before = old;
        return old && { ...old, ...wanted };
      });
      try {
        await store.change(wanted);
      } catch (error) {
        setSettings(before);
        throw error;
      }
    },
    [store],
  );
  return { settings, change };
}
