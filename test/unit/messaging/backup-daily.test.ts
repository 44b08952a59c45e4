import { describe, expect, it, vi } from "vitest";
import { type BackupState, backupStateOf } from "../../../src/collection/backup/backup-state.ts";
import { dayOf } from "../../../src/collection/calendar-day.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/collection/settings.ts";
import { addressOfFile, mostInAddress } from "../../../src/messaging/address-of-file.ts";
import { type BackupTools, lookAtBackups, serveBackups } from "../../../src/messaging/backup-daily.ts";
import { connectBackups, readBackups } from "../../../src/messaging/backup-store.ts";
import type { DownloadFate } from "../../../src/messaging/downloads.ts";
import { DAY, NOW, sampleRole } from "../sample-roles.ts";

const HOUR = 3_600_000;
const NAME = `Pomona/pomona-backup-${dayOf(NOW)}.json`;
const madeAgo = (days: number) => ({ at: NOW - days * DAY, name: "old.json", roles: 1 });

/** The browser as far as backups are concerned, in memory. */
function browserWith(begin: BackupState = {}, backupDays: Settings["backupDays"] = 7) {
  const alarms = new Map<string, number | undefined>();
  const saved: string[] = [];
  const world = {
    state: begin,
    settings: { ...DEFAULT_SETTINGS, backupDays } as Settings,
    isAllowed: true,
    fate: "complete" as DownloadFate,
    records: [sampleRole("200000001").record],
    makeFile: () => Promise.resolve({ file: new Blob(['{"a":1}'], { type: "application/json" }), roles: 1 }),
  };
  const tools: BackupTools = {
    store: {
      follow: () => undefined,
      change: (alter) => Promise.resolve(void (world.state = backupStateOf(alter(world.state)))),
    },
    state: () => Promise.resolve(world.state),
    settings: () => Promise.resolve(world.settings),
    changeSettings: (change) => Promise.resolve(void (world.settings = { ...world.settings, ...change })),
    kept: () => Promise.resolve({ records: world.records, reminders: [] }),
    makeFile: () => world.makeFile(),
    downloads: {
      areAllowed: () => Promise.resolve(world.isAllowed),
      save: (_url, name) => Promise.resolve(saved.push(name)),
      fateOf: () => Promise.resolve(world.fate),
    },
    alarms: {
      create: (name: string, { when }: { when?: number }) => Promise.resolve(void alarms.set(name, when)),
      clear: (name: string) => Promise.resolve(alarms.delete(name)),
    } as never,
  };
  return { world, tools, saved, alarm: () => alarms.get("backup") };
}

describe("a backup by itself", () => {
  it("goes to its folder, and counts once it is on the disk", async () => {
    const { world, tools, saved, alarm } = browserWith();
    world.fate = "on-its-way";
    await lookAtBackups(tools, NOW);
    expect(saved).toEqual([NAME]);
    expect(world.state.made).toBeUndefined();
    expect(alarm()).toBe(NOW + 60_000);
    await lookAtBackups(tools, NOW + 60_000);
    expect(saved).toHaveLength(1);
    world.fate = "complete";
    await lookAtBackups(tools, NOW + 120_000);
    expect(world.state).toEqual({ made: { at: NOW, name: NAME, roles: 1 } });
    await lookAtBackups(tools, NOW + DAY);
    expect(saved).toHaveLength(1);
  });

  it("is not made where nobody asked for it, nothing is kept, or nothing was changed since the last", async () => {
    const off = browserWith({}, 0);
    await lookAtBackups(off.tools, NOW);
    const empty = browserWith();
    empty.world.records = [];
    await lookAtBackups(empty.tools, NOW);
    const same = browserWith({ made: { ...madeAgo(8), at: NOW - 8 * DAY } });
    same.world.records = [sampleRole("200000001", { record: { lastSeen: NOW - 9 * DAY } }).record];
    await lookAtBackups(same.tools, NOW);
    expect([off.saved, empty.saved, same.saved]).toEqual([[], [], []]);
    expect([off.alarm(), same.alarm()]).toEqual([undefined, NOW + HOUR]);
    same.world.records = [sampleRole("200000001").record];
    await lookAtBackups(same.tools, NOW);
    expect(same.saved).toEqual([NAME]);
  });

  it("is made after roles of long ago were brought in, or one was removed, and tells of that no more", async () => {
    const { world, tools, saved } = browserWith({ made: madeAgo(8), importedAt: NOW - DAY });
    world.records = [sampleRole("200000001", { record: { lastSeen: NOW - 90 * DAY } }).record];
    await lookAtBackups(tools, NOW);
    expect(saved).toEqual([NAME]);
    await lookAtBackups(tools, NOW + 8 * DAY);
    expect(saved).toHaveLength(1);
    const removals = [{ key: "2", at: NOW + 8 * DAY }];
    const kept = () => Promise.resolve({ records: world.records, reminders: [], removals });
    await lookAtBackups({ ...tools, kept }, NOW + 9 * DAY);
    expect(saved).toHaveLength(2);
  });

  it("that is on its way when a file is brought in does not count for that", async () => {
    const { world, tools, saved } = browserWith();
    world.fate = "on-its-way";
    await lookAtBackups(tools, NOW);
    await tools.store.change((state) => ({ ...state, importedAt: NOW + 1 }));
    world.fate = "complete";
    await lookAtBackups(tools, NOW + 60_000);
    world.records = [sampleRole("200000001", { record: { lastSeen: NOW - 90 * DAY } }).record];
    await lookAtBackups(tools, NOW + 8 * DAY);
    expect(saved).toHaveLength(2);
  });

  it.each<DownloadFate>(["interrupted", "lost"])(
    "that was %s never counts, is told, and tried again in an hour",
    async (fate) => {
      const { world, tools, saved, alarm } = browserWith({ made: madeAgo(9) });
      world.fate = fate;
      await lookAtBackups(tools, NOW);
      expect(world.state).toEqual({ made: madeAgo(9), trouble: { what: "not-made", at: NOW } });
      expect(alarm()).toBe(NOW + HOUR);
      await lookAtBackups(tools, NOW + HOUR / 2);
      expect(saved).toHaveLength(1);
      world.fate = "complete";
      await lookAtBackups(tools, NOW + HOUR);
      expect(world.state.made?.at).toBe(NOW + HOUR);
      expect(world.state.trouble).toBeUndefined();
    },
  );

  it("ends where the user took the leave away, and says so", async () => {
    const { world, tools, saved, alarm } = browserWith({ made: madeAgo(9) });
    world.isAllowed = false;
    await lookAtBackups(tools, NOW);
    expect(world.settings.backupDays).toBe(0);
    expect(world.state).toEqual({ made: madeAgo(9), trouble: { what: "not-allowed", at: NOW } });
    expect([saved, alarm()]).toEqual([[], undefined]);
  });

  it("is told where what is kept cannot be read, or is too large", async () => {
    const broken = browserWith();
    broken.world.makeFile = () => Promise.reject(new Error("no database"));
    await expect(lookAtBackups(broken.tools, NOW)).rejects.toThrow("no database");
    expect(broken.world.state.trouble?.what).toBe("not-made");
    expect(broken.alarm()).toBe(NOW + HOUR);
    const shut = browserWith();
    const state = () => Promise.reject(new Error("no disk"));
    await expect(lookAtBackups({ ...shut.tools, state }, NOW)).rejects.toThrow("no disk");
    expect(shut.alarm()).toBe(NOW + HOUR);
    const far = browserWith();
    await lookAtBackups({ ...far.tools, makeFile: () => Promise.resolve(undefined) }, NOW);
    expect([far.world.state.trouble?.what, far.saved]).toEqual(["too-large", []]);
    vi.stubGlobal("URL", {});
    expect(mostInAddress()).toBe(80_000_000);
    const large = browserWith();
    large.world.makeFile = () => Promise.resolve({ file: { size: 80_000_001 } as Blob, roles: 1 });
    await lookAtBackups(large.tools, NOW);
    vi.unstubAllGlobals();
    expect(large.world.state.trouble?.what).toBe("too-large");
    expect(large.saved).toEqual([]);
  });
});

describe("the background", () => {
  it("looks when it is told to and when its alarm rings, one look after the other", async () => {
    const { tools, saved } = browserWith();
    let ring: (alarm: { name: string }) => void = () => undefined;
    const report = vi.fn<(error: unknown) => void>();
    const { look } = serveBackups(tools, report, { addListener: (hear: typeof ring) => void (ring = hear) });
    look();
    ring({ name: "backup" });
    ring({ name: "reminders" });
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    look();
    await new Promise((resolve) => setTimeout(resolve));
    expect(saved).toHaveLength(1);
    expect(report).not.toHaveBeenCalled();
  });
});

describe("the address of a file", () => {
  it("is one in memory where the browser has such, and it is given back", async () => {
    const url = await addressOfFile(new Blob(["a"]));
    expect(url).toMatch(/^blob:/);
    URL.revokeObjectURL(url ?? "");
  });
});

describe("what is known of backups", () => {
  /** The browser's storage in memory, which tells of each change. */
  function storage() {
    const stored: Record<string, unknown> = {};
    const hearing = new Set<(changes: object, area: string) => void>();
    const local = {
      get: (name: string) => Promise.resolve({ [name]: stored[name] }),
      set: (values: object) => {
        Object.assign(stored, structuredClone(values));
        for (const hear of hearing)
          hear(Object.fromEntries(Object.entries(values).map(([name, newValue]) => [name, { newValue }])), "local");
        return Promise.resolve();
      },
    };
    const onChanged = {
      addListener: (hear: (changes: object, area: string) => void) => void hearing.add(hear),
      removeListener: (hear: (changes: object, area: string) => void) => void hearing.delete(hear),
    };
    let last: Promise<unknown> = Promise.resolve();
    const locks = { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work)) };
    return { store: connectBackups({ local, onChanged } as never, locks as never), local, hearing };
  }

  it("is followed by every page, and changed by one after the other", async () => {
    const { store, local, hearing } = storage();
    const seen: BackupState[] = [];
    const life = new AbortController();
    store.follow((state) => seen.push(state), life.signal);
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.all([
      store.change((state) => ({ ...state, made: madeAgo(1) })),
      store.change((state) => ({ ...state, dismissedAt: NOW })),
    ]);
    expect(await readBackups(local as never)).toEqual({ made: madeAgo(1), dismissedAt: NOW });
    expect(seen).toEqual([{}, { made: madeAgo(1) }, { made: madeAgo(1), dismissedAt: NOW }]);
    life.abort();
    expect(hearing.size).toBe(0);
  });
});
