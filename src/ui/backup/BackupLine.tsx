import { useMemo } from "preact/hooks";
import { isBackupWanted, type KeptNow } from "../../collection/backup/backup-wanted.ts";
import { dayOf } from "../../collection/calendar-day.ts";
import { json } from "../../exports/json.ts";
import { useTools } from "../popup/tools.ts";
import type { Export } from "../popup/use-export.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { useSettings } from "../shared/use-settings.ts";
import { useWording } from "../shared/wording.ts";
import { describeWant } from "./describe-backup.ts";
import { useBackupState } from "./use-backup-state.ts";

/**
 * Says in one quiet line that a backup is wanted, with the way to one; nothing while none is.
 * `kept`: everything, or `undefined` until that is there.
 */
export function BackupLine({ kept, taken }: { readonly kept: KeptNow | undefined; readonly taken: Export }) {
  const wording = useWording();
  const { words } = wording;
  const announce = useAnnounce();
  const { backups, settings: store, now } = useTools();
  const state = useBackupState(backups);
  const { settings } = useSettings(store);
  const { records, reminders, answers, removals } = kept ?? {};
  const today = dayOf(now());
  // Of thousands of roles not with every drawing: it is another by the day.
  const isWanted = useMemo(
    () =>
      state && settings && records && reminders
        ? isBackupWanted(state, settings.backupDays, { records, reminders, answers, removals }, now())
        : false,
    [state, settings?.backupDays, records, reminders, answers, removals, today],
  );
  if (!isWanted || !backups || !state || !kept || taken.progress.step !== "idle") return null;
  const putAside = () =>
    backups.change((old) => ({ ...old, dismissedAt: now() })).catch(() => announce(words("errorUnknown")));
  return (
    <div class="notice wrap small">
      <p class="grow">{describeWant(state, now(), wording)}</p>
      <button
        type="button"
        class="btn"
        onClick={() =>
          taken.take(
            json,
            kept.records.map(({ key }) => key),
          )
        }
      >
        {words("backupNow")}
      </button>
      <button type="button" class="btn bare" onClick={() => void putAside()}>
        {words("backupLater")}
      </button>
    </div>
  );
}
