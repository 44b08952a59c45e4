import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("wxt/browser", () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://pomona${path}` }, storage: {}, tabs: {} },
}));

const { openExport, takeHanded } = await import("../../../src/messaging/handed-roles.ts");

describe("roles that are handed over", () => {
  const kept = new Map<string, unknown>();
  const opened: string[] = [];
  const area = {
    get: (name: string) => Promise.resolve({ [name]: kept.get(name) }),
    set: (values: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(values)) kept.set(name, value);
      return Promise.resolve();
    },
  };
  const to = {
    area: area as never,
    tabs: { create: ({ url }: { url: string }) => Promise.resolve(void opened.push(new URL(url).search)) } as never,
  };
  const taken = (query = opened.at(-1) ?? "") => takeHanded(query, area as never);
  beforeEach(() => kept.clear());
  afterEach(() => opened.splice(0));

  it("come whole, however many, and stand in no address", async () => {
    const chosen = Array.from({ length: 10_000 }, (_, at) => String(200_000_000 + at));
    await openExport({ set: "chosen", chosen, filtered: ["1"] }, to);
    expect(opened[0]?.length).toBeLessThan(100);
    expect(await taken()).toEqual({ handed: { set: "chosen", chosen, filtered: ["1"] }, isLost: false });
    // A reload asks again.
    expect((await taken())?.handed.chosen).toHaveLength(10_000);
  });

  it("are told to be lost where others took their place", async () => {
    await openExport({ set: "filtered", filtered: ["1"] }, to);
    await openExport({ set: "filtered", filtered: ["2"] }, to);
    expect(await taken(opened[0])).toEqual({ handed: { set: "all" }, isLost: true });
    expect((await taken(opened[1]))?.handed.filtered).toEqual(["2"]);
  });

  it("are none for all roles, for another set's name, and for another page", async () => {
    await openExport({ set: "all" }, to);
    expect(await taken()).toEqual({ handed: { set: "all" }, isLost: false });
    expect(await taken("?export=nonsense")).toEqual({ handed: { set: "all" }, isLost: false });
    expect(await taken("?backup")).toBeUndefined();
  });

  it("are only texts, each once", async () => {
    await openExport({ set: "chosen", chosen: ["1", "1", 2 as never] }, to);
    expect((await taken())?.handed.chosen).toEqual(["1"]);
  });
});
