import { useState } from "preact/hooks";
import { type BackupDays, BACKUP_DAYS } from "../../collection/settings.ts";
import { json } from "../../exports/json.ts";
import { TakeBar } from "../files/export/TakeBar.tsx";
import { Choice } from "../options/Choice.tsx";
import { useTaking } from "../popup/use-taking.ts";
import { useAnnounce } from "../shared/Announcer.tsx";
import { errorCodeOf, ErrorMessage } from "../shared/ErrorMessage.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useSettings } from "../shared/use-settings.ts";
import { useWording } from "../shared/wording.ts";
import type { CollectionErrorCode } from "../../collection/collection-error.ts";
import type { BackupTools } from "./backup-tools.ts";
import { describeBackup, TROUBLE_WORDS } from "./describe-backup.ts";
import { useBackupState } from "./use-backup-state.ts";

/** How often where it is switched on and nobody has said. */
const USUAL_DAYS: BackupDays = 7;

/** How old the last backup is, making one, having them made, and the way back from one. */
export function BackupSection({
  tools,
  restoresHere,
}: {
  readonly tools: BackupTools;
  readonly restoresHere: boolean;
}) {
  const wording = useWording();
  const { words } = wording;
  const state = useBackupState(tools.backups);
  return (
    <section class="backup" aria-labelledby="backup">
      <h3 id="backup">{words("backup")}</h3>
      <p class="quiet">{words("backupWhat")}</p>
      {restoresHere && <p class="quiet">{words("restoreBackupWhat")}</p>}
      {state && <p class="strong">{describeBackup(state, tools.now(), wording)}</p>}
      {state?.trouble && (
        <p class="failure">
          <Icon name="warning" />
          {words(TROUBLE_WORDS[state.trouble.what])}
        </p>
      )}
      <BackupNow tools={tools} />
      {!restoresHere && (
        <p>
          <a class="link" href="files.html">
            {words("restoreBackup")}
          </a>
        </p>
      )}
      <ByItself tools={tools} />
    </section>
  );
}

function BackupNow({ tools }: { readonly tools: BackupTools }) {
  const taken = useTaking(tools);
  const [failure, setFailure] = useState<CollectionErrorCode>();
  const backUp = async (): Promise<void> => {
    setFailure(undefined);
    try {
      const records = await tools.collection.list();
      taken.take(
        json,
        records.map(({ key }) => key),
      );
    } catch (error) {
      setFailure(errorCodeOf(error));
    }
  };
  return (
    <>
      <TakeBar export={taken} can label="backupNow" onTake={() => void backUp()} />
      {failure && (
        <div role="alert">
          <ErrorMessage code={failure} onRetry={() => void backUp()} />
        </div>
      )}
    </>
  );
}

function ByItself({ tools: { settings: store, askToSave } }: { readonly tools: BackupTools }) {
  const { locale, words } = useWording();
  const announce = useAnnounce();
  const { settings, change } = useSettings(store);
  const [fault, setFault] = useState<"backupRefused" | "settingsNotKept">();
  if (!settings) return null;
  const days = settings.backupDays;
  const keep = (backupDays: BackupDays) =>
    change({ backupDays }).then(
      () => announce(words("saved")),
      () => setFault("settingsNotKept"),
    );
  const switchTo = async (isOn: boolean): Promise<void> => {
    setFault(undefined);
    // First of all: the browser answers the question only in the press itself.
    const isAllowed = !isOn || (await askToSave().catch(() => false));
    if (isAllowed) await keep(isOn ? USUAL_DAYS : 0);
    else setFault("backupRefused");
  };
  const figure = new Intl.NumberFormat(locale);
  return (
    <div>
      <Choice
        type="checkbox"
        label="backupItself"
        what="backupItselfWhat"
        checked={days > 0}
        onChoose={(isOn) => void switchTo(isOn)}
      />
      {fault && (
        <p role="alert" class="failure">
          <Icon name="warning" />
          {words(fault)}
        </p>
      )}
      {days > 0 && (
        <div class="keep-for">
          <label htmlFor="backup-days">{words("backupEvery")}</label>
          <select
            id="backup-days"
            class="field"
            value={String(days)}
            onChange={({ currentTarget: { value } }) => {
              const wanted = BACKUP_DAYS.find((one) => String(one) === value);
              if (wanted !== undefined) void keep(wanted);
            }}
          >
            {BACKUP_DAYS.filter((one) => one > 0).map((one) => (
              <option key={one} value={String(one)}>
                {one === 1 ? words("backupEveryDay") : words("backupEveryDays", figure.format(one))}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
