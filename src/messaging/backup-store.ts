import { browser } from "wxt/browser";
import { type BackupState, backupStateOf, type BackupStore } from "../collection/backup/backup-state.ts";

const KEY = "backup";
const LOCK = "backup";

type Storage = Pick<typeof browser.storage, "onChanged"> & {
  readonly local: Pick<typeof browser.storage.local, "get" | "set">;
};

/** How it stands with backups on this device, for our own pages and the background. */
export function connectBackups(
  store: Storage = browser.storage,
  locks: Pick<LockManager, "request"> = navigator.locks,
): BackupStore {
  return {
    follow(act, signal) {
      let isNews = false;
      const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
        const change = changes[KEY];
        if (area !== "local" || change === undefined) return;
        isNews = true;
        act(backupStateOf(change.newValue));
      };
      store.onChanged.addListener(hear);
      signal.addEventListener("abort", () => store.onChanged.removeListener(hear));
      const begin = async (): Promise<void> => {
        const kept = await readBackups(store.local);
        // What changed while it was being read is newer.
        if (!signal.aborted && !isNews) act(kept);
      };
      // Where it cannot be read, nobody can say how old the last one is: nothing is said.
      begin().catch(() => undefined);
    },
    async change(alter) {
      await locks.request(LOCK, async () => {
        await store.local.set({ [KEY]: alter(await readBackups(store.local)) });
      });
    },
  };
}

/** How it stands now. Rejects where that cannot be read. */
export async function readBackups(
  area: Pick<typeof browser.storage.local, "get"> = browser.storage.local,
): Promise<BackupState> {
  const kept: Record<string, unknown> = await area.get(KEY);
  return backupStateOf(kept[KEY]);
}
