import { describe, expect, it } from "vitest";
import type { SavedView } from "../../../src/collection/saved-view.ts";
import { connectSavedViews } from "../../../src/messaging/saved-views.ts";

/** storage.local in memory, as two tabs see it. */
function storage(kept: Record<string, unknown> = {}) {
  const hearers = new Set<(changes: Record<string, object>, area: string) => void>();
  const tell = (names: readonly string[]) => {
    for (const hear of hearers) hear(Object.fromEntries(names.map((name) => [name, {}])), "local");
  };
  const store = {
    onChanged: {
      addListener: (hear: Parameters<typeof hearers.add>[0]) => void hearers.add(hear),
      removeListener: (hear: Parameters<typeof hearers.add>[0]) => void hearers.delete(hear),
    },
    local: {
      get: () => Promise.resolve({ ...kept }),
      set: (values: Record<string, unknown>) => {
        Object.assign(kept, values);
        tell(Object.keys(values));
        return Promise.resolve();
      },
      remove: (name: string) => {
        delete kept[name];
        tell([name]);
        return Promise.resolve();
      },
    },
  };
  return {
    kept,
    hearers,
    connect: () => connectSavedViews(store as unknown as Parameters<typeof connectSavedViews>[0]),
  };
}

describe("saved views", () => {
  it("are heard of by every tab, in the order of their names", async () => {
    const { connect } = storage();
    const [here, there] = [connect(), connect()];
    let heard: readonly SavedView[] = [];
    there.follow((views) => (heard = views));
    await Promise.all([
      here.keep({ id: "2", name: "Maps", query: "?team=Maps" }),
      there.keep({ id: "1", name: "Cork", query: "?place=Cork" }),
    ]);
    await expect.poll(() => heard.map(({ name }) => name)).toEqual(["Cork", "Maps"]);
    await here.drop("1");
    await expect.poll(() => heard).toEqual([{ id: "2", name: "Maps", query: "?team=Maps" }]);
  });

  it("pass over whatever else stands there, and leave it", async () => {
    const kept = {
      settings: { paused: true },
      "view:a": null,
      "view:b": { name: 7, query: "" },
      "view:c": { name: " ", query: "" },
      "view:d": { name: "long", query: "x".repeat(30_000) },
      "view:e": { name: "Good", query: "", more: 1 },
      "view:f": ["name"],
    };
    const all = storage(kept);
    let heard: readonly SavedView[] | undefined;
    all.connect().follow((views) => (heard = views));
    await expect.poll(() => heard).toEqual([{ id: "e", name: "Good", query: "" }]);
    expect(Object.keys(all.kept)).toHaveLength(7);
  });

  it("are told no more once nobody follows", async () => {
    const all = storage();
    const heard: unknown[] = [];
    const stop = all.connect().follow((views) => heard.push(views));
    await expect.poll(() => heard).toHaveLength(1);
    stop();
    expect(all.hearers.size).toBe(0);
  });
});
