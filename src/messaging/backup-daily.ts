import { browser } from "wxt/browser";
import { isBackupDue, nextBackupLook } from "../collection/backup/backup-due.ts";
import { BACKUP_FOLDER, backupFileName } from "../collection/backup/backup-name.ts";
import {
  afterBackup,
  type BackupState,
  type BackupStore,
  type BackupTrouble,
} from "../collection/backup/backup-state.ts";
import { isChangedSince, type KeptNow } from "../collection/backup/backup-wanted.ts";
import type { Settings } from "../collection/settings.ts";
import { addressOfFile } from "./address-of-file.ts";
import type { Downloads } from "./downloads.ts";

const ALARM = "backup";

/** A backup as it goes to the disk. */
export interface BackupFile {
  readonly file: Blob;
  readonly roles: number;
}

/** What a backup is made with, as functions, so that a test can watch it. */
export interface BackupTools {
  readonly store: BackupStore;
  /** How it stands with backups now. */
  readonly state: () => Promise<BackupState>;
  readonly settings: () => Promise<Settings>;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly kept: () => Promise<KeptNow>;
  /** Writes everything that is kept; nothing where that would be too large. */
  readonly makeFile: (now: number) => Promise<BackupFile | undefined>;
  readonly downloads: Downloads;
  readonly alarms: Pick<typeof browser.alarms, "create" | "clear">;
}

/** Told whenever the alarm rings. */
type OnAlarm = Pick<typeof browser.alarms.onAlarm, "addListener">;

/**
 * Makes backups by itself, where the user has switched that on: `look` looks whether one is due, and after one that is
 * on its way; the alarm does so too. Call it in the worker's first turn.
 */
export function serveBackups(
  tools: BackupTools,
  report: (error: unknown) => void,
  onAlarm: OnAlarm = browser.alarms.onAlarm,
): { readonly look: () => void } {
  let last: Promise<void> = Promise.resolve();
  const look = (): void => {
    // One after the other: two looks at once would make two files.
    last = last.then(() => lookAtBackups(tools, Date.now())).catch(report);
  };
  onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  return { look };
}

/** Does what is to be done about backups at a moment (ms since 1970), and has the alarm ring when to look again. */
export async function lookAtBackups(tools: BackupTools, now: number): Promise<void> {
  const { settings, alarms, downloads, store } = tools;
  const { backupDays } = await settings();
  if (backupDays === 0) {
    await alarms.clear(ALARM);
    return;
  }
  if (!(await downloads.areAllowed())) {
    await tools.changeSettings({ backupDays: 0 });
    await store.change(({ pending: _lost, ...state }) => ({ ...state, trouble: { what: "not-allowed", at: now } }));
    await alarms.clear(ALARM);
    return;
  }
  try {
    await settle(tools, now);
    if (isBackupDue(await tools.state(), backupDays, now)) await make(tools, now);
  } finally {
    // Also after an error: the browser may run for weeks before anything else looks.
    const state = await tools.state().catch(() => ({}));
    const when = nextBackupLook(state, backupDays, now);
    if (when !== undefined) await alarms.create(ALARM, { when });
  }
}

/** Looks what became of a backup that was handed to the browser: only one that is whole on the disk counts. */
async function settle({ state, store, downloads }: BackupTools, now: number): Promise<void> {
  const { pending } = await state();
  if (!pending) return;
  const { download, ...made } = pending;
  const fate = await downloads.fateOf(download);
  if (fate === "complete") await store.change((old) => afterBackup(old, made));
  else if (fate !== "on-its-way") await fail(store, "not-made", now);
}

async function make(tools: BackupTools, now: number): Promise<void> {
  const { state, store, downloads } = tools;
  try {
    const kept = await tools.kept();
    const before = await state();
    const { made } = before;
    const isNothingNew =
      kept.records.length === 0 || (made && made.at <= now && !isChangedSince(kept, made.at, before));
    if (isNothingNew) return;
    const written = await tools.makeFile(now);
    const url = written && (await addressOfFile(written.file));
    if (written === undefined || url === undefined) {
      await fail(store, "too-large", now);
      return;
    }
    const { roles } = written;
    const name = `${BACKUP_FOLDER}/${backupFileName(now)}`;
    const download = await downloads.save(url, name);
    await store.change((old) => ({ ...old, pending: { at: now, name, roles, download } }));
    // A small file is on the disk before anybody would be told.
    await settle(tools, now);
  } catch (error) {
    await fail(store, "not-made", now);
    throw error;
  }
}

function fail(store: BackupStore, what: BackupTrouble, at: number): Promise<void> {
  return store.change(({ pending: _gone, ...state }) => ({ ...state, trouble: { what, at } }));
}
