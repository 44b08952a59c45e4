import { describe, expect, it } from "vitest";
import { backupAge, isBackupDue, nextBackupLook } from "../../../../src/collection/backup/backup-due.ts";
import { backupFileName } from "../../../../src/collection/backup/backup-name.ts";
import { type BackupState, backupStateOf } from "../../../../src/collection/backup/backup-state.ts";
import { isBackupWanted, isChangedSince } from "../../../../src/collection/backup/backup-wanted.ts";
import { dayOf, daysAfter, startOf } from "../../../../src/collection/calendar-day.ts";
import { DAY, mine, NOW, sampleRole } from "../../sample-roles.ts";

const HOUR = 3_600_000;
const madeAgo = (days: number, more: Partial<BackupState> = {}): BackupState => ({
  made: { at: NOW - days * DAY, name: "pomona-backup.json", roles: 3 },
  ...more,
});
const failed = (what: "not-made" | "too-large", at: number): BackupState => madeAgo(20, { trouble: { what, at } });

describe("a backup by itself", () => {
  it.each<[string, BackupState, 0 | 7, boolean]>([
    ["where none was asked for", {}, 0, false],
    ["the first time", {}, 7, true],
    ["after six days of seven", madeAgo(6), 7, false],
    ["after seven", madeAgo(7), 7, true],
    ["dated ahead of a clock that was put right", madeAgo(-300), 7, true],
    ["while one is on its way", madeAgo(9, { pending: { at: NOW, name: "x", roles: 1, download: 1 } }), 7, false],
    ["just after one failed", failed("not-made", NOW - HOUR / 2), 7, false],
    ["an hour after one failed", failed("not-made", NOW - HOUR), 7, true],
    ["an hour after one was too large", failed("too-large", NOW - HOUR), 7, false],
    ["a day after one was too large", failed("too-large", NOW - DAY), 7, true],
    ["after a failure that is dated ahead", failed("too-large", NOW + 90 * DAY), 7, true],
  ])("is due or not: %s", (_when, state, days, isDue) => {
    expect(isBackupDue(state, days, NOW)).toBe(isDue);
  });

  it("goes by days of the calendar, so that the hour does not wander", () => {
    const evening = startOf(daysAfter(dayOf(NOW), 1)) - 60_000;
    const state = { made: { at: evening, name: "x", roles: 1 } };
    expect(backupAge(state, evening + 120_000)).toBe(1);
    expect(isBackupDue(state, 1, evening + 120_000)).toBe(true);
    expect(backupAge(madeAgo(-1), NOW)).toBeUndefined();
    expect(backupAge({}, NOW)).toBeUndefined();
  });

  it.each<[string, BackupState, 0 | 1 | 7, number | undefined]>([
    ["none by itself", madeAgo(3), 0, undefined],
    ["tomorrow", madeAgo(0), 1, startOf(daysAfter(dayOf(NOW), 1))],
    ["in a few days, in half a day at the latest", madeAgo(1), 7, NOW + 12 * HOUR],
    ["due, and nothing to save", madeAgo(9), 7, NOW + HOUR],
    ["on its way", { pending: { at: NOW, name: "x", roles: 1, download: 1 } }, 7, NOW + 60_000],
    ["failed", failed("not-made", NOW), 7, NOW + HOUR],
    ["too large", failed("too-large", NOW), 7, NOW + 12 * HOUR],
  ])("is looked at again: %s", (_when, state, days, at) => {
    expect(nextBackupLook(state, days, NOW)).toBe(at === undefined ? undefined : Math.min(at, NOW + 12 * HOUR));
  });

  it("is named by the user's day", () => {
    expect(backupFileName(new Date(2026, 10, 2, 23, 59).getTime())).toBe("pomona-backup-2026-11-02.json");
  });
});

describe("a reminder of backups", () => {
  const old = sampleRole("200000001", { record: { lastSeen: NOW - 90 * DAY } }).record;
  const theirs = { ...old, mine: { saved: { value: true, at: NOW - 40 * DAY } } };
  const fresh = { ...old, mine: mine({ saved: true }) };
  const kept = (...records: (typeof old)[]) => ({ records, reminders: [] });

  it.each<[string, BackupState, 0 | 7, ReturnType<typeof kept>, boolean]>([
    ["on a new profile", {}, 0, kept(), false],
    ["where nothing is the user's", {}, 0, kept(old), false],
    ["where that is of today", {}, 0, kept(fresh), false],
    ["where a role was saved long ago and nothing was ever backed up", {}, 0, kept(theirs), true],
    ["after a month in which nothing was changed", madeAgo(35), 0, kept(old), false],
    ["after a month in which something was", madeAgo(35), 0, kept(fresh), true],
    ["after ten days of thirty", madeAgo(10), 0, kept(fresh), false],
    ["after ten days where the user wants one each week", madeAgo(10), 7, kept(fresh), true],
    ["on the day on which one is made by itself", madeAgo(8), 7, kept(fresh), false],
    ["after a backup that is dated ahead", madeAgo(-10), 7, kept(fresh), false],
    ["put aside yesterday", madeAgo(35, { dismissedAt: NOW - DAY }), 7, kept(fresh), false],
    ["put aside nine days ago", madeAgo(35, { dismissedAt: NOW - 9 * DAY }), 7, kept(fresh), true],
    ["where one failed", madeAgo(1, { trouble: { what: "not-made", at: NOW } }), 7, kept(old), true],
    [
      "where one failed, which was put aside",
      madeAgo(1, { trouble: { what: "not-made", at: NOW - 9 * DAY }, dismissedAt: NOW - 8 * DAY }),
      7,
      kept(old),
      false,
    ],
  ])("stands there or not: %s", (_when, state, days, roles, isWanted) => {
    expect(isBackupWanted(state, days, roles, NOW)).toBe(isWanted);
  });

  it("knows a change by what was seen, set, gone, or to be followed up", () => {
    const at = NOW - 2 * DAY;
    expect(isChangedSince(kept(old), at)).toBe(false);
    for (const record of [fresh, { ...old, lastSeen: NOW }, { ...old, goneSince: NOW }])
      expect(isChangedSince(kept(record), at)).toBe(true);
    const reminder = { key: "200000001", due: "2026-12-01", state: "cancelled" as const, at: NOW };
    expect(isChangedSince({ records: [old], reminders: [reminder] }, at)).toBe(true);
    const answer = { key: "skill swift", kind: "skill" as const, words: "Swift", note: { at: NOW } };
    expect(isChangedSince({ ...kept(old), answers: [answer] }, at)).toBe(true);
    expect(isChangedSince({ ...kept(old), answers: [answer] }, NOW)).toBe(false);
    expect(isChangedSince({ ...kept(old), removals: [{ key: "200000002", at: NOW }] }, at)).toBe(true);
    expect([at - 1, at + 1].map((importedAt) => isChangedSince(kept(old), at, { importedAt }))).toEqual([false, true]);
    expect(isBackupWanted(madeAgo(35, { importedAt: NOW - DAY }), 0, kept(old), NOW)).toBe(true);
  });
});

describe("what is stored about backups", () => {
  it.each([undefined, null, 5, [], { made: 1, pending: {}, trouble: "not-made", dismissedAt: "today" }])(
    "says nothing where it is %j",
    (stored) => {
      expect(backupStateOf(stored)).toEqual({});
    },
  );

  it("is read back, each part by itself", () => {
    const whole: BackupState = {
      ...madeAgo(2),
      pending: { at: NOW, name: "x.json", roles: 2, download: 7 },
      trouble: { what: "too-large", at: NOW },
      dismissedAt: NOW,
      importedAt: NOW - 1,
    };
    expect(backupStateOf(structuredClone(whole))).toEqual(whole);
    expect(backupStateOf({ ...whole, trouble: { what: "other", at: NOW }, made: { at: -1 } })).toEqual({
      pending: whole.pending,
      dismissedAt: NOW,
      importedAt: NOW - 1,
    });
  });
});
