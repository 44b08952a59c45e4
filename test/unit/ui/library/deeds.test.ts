import { describe, expect, it } from "vitest";
import type { Deed } from "../../../../src/ui/library/deed.ts";
import { readDeeds, writeDeeds } from "../../../../src/ui/library/deeds.ts";
import { memoryStore } from "../popup/memory-store.ts";

const DEEDS: readonly Deed[] = [
  { did: "removed", keys: ["1", "2"], title: "One" },
  { did: "set", key: "1", title: "One", before: { stars: undefined, notes: "", status: "applied", saved: true } },
  { did: "set", key: "1", title: "One", before: { interview: "2026-12-03T14:30" } },
  { did: "reminded", key: "1", title: "One", before: { due: "2026-11-21", state: "cancelled" } },
  { did: "view", id: "v", name: "Cork" },
  { did: "view", id: "v", name: "Cork", before: { id: "v", name: "Oulu", query: "?place=Oulu" } },
  { did: "unchosen", keys: ["1"] },
  {
    did: "noted",
    title: "Swift",
    before: [{ ask: { kind: "skill", words: "Swift" }, set: {}, taken: ["note"], done: { note: "New" } }],
  },
  { did: "weighed", name: "Base pay", before: "?weigh=pay-3", after: "?weigh=pay-4" },
];

describe("what can be undone", () => {
  it("outlives a reload whole, also that there was no value", () => {
    const store = memoryStore();
    writeDeeds(store, DEEDS);
    expect(readDeeds(store)).toEqual(DEEDS);
    expect(readDeeds(store)[1]).toHaveProperty("before.stars", undefined);
  });

  it.each([
    "x",
    { deeds: "x" },
    { deeds: [null, 1, {}, { did: "flown" }] },
    { deeds: [{ did: "removed", keys: [], title: "One" }] },
    { deeds: [{ did: "set", key: "1", title: "One", before: { stars: 9 } }] },
    { deeds: [{ did: "set", key: "1", title: "One", before: { interview: "soon" } }] },
    { deeds: [{ did: "set", key: "1", title: "One", before: { listing: "removed" } }] },
    { deeds: [{ did: "reminded", key: "1", title: "One", before: { due: "soon", state: "waiting" } }] },
    { deeds: [{ did: "view", id: "v", name: "Cork", before: { name: "Oulu" } }] },
    { deeds: [{ did: "weighed", name: "Base pay", before: "" }] },
  ])("is nothing of %j", (stored) => {
    const store = memoryStore();
    store.setItem("library-deeds", JSON.stringify(stored));
    expect(readDeeds(store)).toEqual([]);
  });
});
