import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/collection/settings.ts";
import {
  changeSettings,
  followPause,
  followSettings,
  lastingSettings,
  readSettings,
} from "../../../src/messaging/settings.ts";

type Hear = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** A browser's storage that holds something under "settings", or cannot be read. */
function storageWith(kept: Promise<Record<string, unknown>>) {
  const listeners = new Set<Hear>();
  const onChanged = {
    addListener: (hear: Hear) => void listeners.add(hear),
    removeListener: (hear: Hear) => void listeners.delete(hear),
  };
  const storage = { onChanged, local: { get: () => kept } } as never;
  const change: Hear = (changes, name) => listeners.forEach((hear) => hear(changes, name));
  const life = new AbortController();
  const act = vi.fn<(settings: Settings) => void>();
  followSettings(act, life.signal, storage);
  return { life, change, told: () => act.mock.calls.map(([{ searchMarks }]) => searchMarks) };
}
const turn = () => new Promise((resolve) => void setTimeout(resolve));

describe("settings", () => {
  it.each([
    ["as kept", { settings: { searchMarks: false } }, false],
    ["on where nothing is kept", {}, true],
    ["on where something else is kept", { settings: { searchMarks: "no", other: 1 } }, true],
    ["on where what is kept is none", { settings: null }, true],
  ])("are %s", async (_name, kept, on) => {
    const { told } = storageWith(Promise.resolve(kept));
    await turn();
    expect(told()).toEqual([on]);
  });

  it("are on where they cannot be read", async () => {
    const { told } = storageWith(Promise.reject(new Error("no storage")));
    await turn();
    expect(told()).toEqual([true]);
  });

  it("are told again when they change, until that is no longer wanted", async () => {
    const { told, change, life } = storageWith(Promise.resolve({}));
    await turn();
    change({ settings: { newValue: { searchMarks: false } } }, "local");
    change({ settings: { newValue: { searchMarks: false } } }, "sync");
    change({ card: { newValue: {} } }, "local");
    change({ settings: {} }, "local");
    life.abort();
    change({ settings: { newValue: { searchMarks: false } } }, "local");
    expect(told()).toEqual([true, false, true]);
  });

  it("are not overwritten by older ones that come late, nor told after the end", async () => {
    const { told, change } = storageWith(Promise.resolve({ settings: { searchMarks: true } }));
    change({ settings: { newValue: { searchMarks: false } } }, "local");
    await turn();
    expect(told()).toEqual([false]);
    const ended = storageWith(Promise.resolve({}));
    ended.life.abort();
    await turn();
    expect(ended.told()).toEqual([]);
  });
});

/** A storage that takes a turn for everything, and locks as a browser has them. */
function area(kept: Record<string, unknown> = {}) {
  const stored = { ...kept };
  let last: Promise<unknown> = Promise.resolve();
  return {
    stored,
    local: {
      get: async (key: string) => {
        const found = stored[key];
        await turn();
        return found === undefined ? {} : { [key]: found };
      },
      set: async (values: object) => {
        await turn();
        Object.assign(stored, values);
      },
    } as never,
    locks: {
      request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work)),
    } as never,
  };
}

describe("settings that cannot be read any more", () => {
  it("are those that were read last", async () => {
    const kept = { settings: { paused: true, remember: "saved" } };
    const get = vi
      .fn<() => Promise<typeof kept>>()
      .mockResolvedValueOnce(kept)
      .mockRejectedValue(new Error("no storage"));
    const read = lastingSettings({ get });
    const first = await read();
    expect(first).toMatchObject({ paused: true, remember: "saved" });
    expect(await read()).toEqual(first);
  });

  it("are not made up where they never were read, and are read once they can be", async () => {
    const get = vi.fn<() => Promise<object>>().mockRejectedValueOnce(new Error("no storage")).mockResolvedValue({});
    const read = lastingSettings({ get });
    await expect(read()).rejects.toThrow("no storage");
    expect(await read()).toEqual(DEFAULT_SETTINGS);
  });
});

describe("changing settings", () => {
  it("leaves the others as they are, also where two pages change some at once", async () => {
    const { stored, local, locks } = area({ settings: { searchMarks: false } });
    await Promise.all([
      changeSettings({ paused: true }, local, locks),
      changeSettings({ remember: "saved" }, local, locks),
    ]);
    expect(stored["settings"]).toEqual({
      searchMarks: false,
      remember: "saved",
      keepMonths: 0,
      paused: true,
      backupDays: 0,
    });
    expect(await readSettings(local)).toEqual(stored["settings"]);
  });

  it("is refused where the browser keeps nothing", async () => {
    const { locks } = area();
    const full = { get: () => Promise.resolve({}), set: () => Promise.reject(new Error("full")) } as never;
    await expect(changeSettings({ paused: true }, full, locks)).rejects.toThrow("full");
  });
});

describe("a pause", () => {
  it("is told when it begins and when it ends, and not with other changes", () => {
    let change: Hear | undefined;
    const told: boolean[] = [];
    followPause((paused) => told.push(paused), { addListener: (hear) => void (change = hear) });
    const news = (oldValue: unknown, newValue: unknown, name = "settings", place = "local") =>
      change?.({ [name]: { oldValue, newValue } as never }, place);
    news(undefined, { paused: true });
    news({ paused: true }, { paused: true, searchMarks: false });
    news(undefined, { searchMarks: false });
    news({ paused: false }, { paused: true }, "settings", "sync");
    news({ paused: false }, { paused: true }, "card");
    news({ paused: true }, undefined);
    expect(told).toEqual([true, false]);
  });
});
