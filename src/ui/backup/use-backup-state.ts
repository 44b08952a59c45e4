import { useEffect, useState } from "preact/hooks";
import type { BackupState, BackupStore } from "../../collection/backup/backup-state.ts";

/** How it stands with backups, followed as it changes anywhere; `undefined` until it is known. */
export function useBackupState(store: BackupStore | undefined): BackupState | undefined {
  const [state, setState] = useState<BackupState>();
  useEffect(() => {
    const life = new AbortController();
    store?.follow(setState, life.signal);
    return () => life.abort();
  }, [store]);
  return state;
}
