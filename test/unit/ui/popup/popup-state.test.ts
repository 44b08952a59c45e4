import { describe, expect, it } from "vitest";
import { createNoteDrafts } from "../../../../src/ui/popup/note-drafts.ts";
import { FRESH_STATE, type PopupState, readPopupState, writePopupState } from "../../../../src/ui/popup/popup-state.ts";
import { memoryStore } from "./memory-store.ts";

const LEFT: PopupState = {
  tab: "recent",
  search: "map",
  sort: "pay",
  descending: false,
  top: 112,
  chosen: ["1", "2"],
  comparing: true,
  onlyDifferences: true,
  unfolded: ["workHours 1"],
  families: ["200600001"],
  open: "1",
  removed: [{ key: "3", title: "Gone" }],
  settled: { key: "4", title: "Called", due: "2026-11-21", state: "done" },
};

describe("how the popup was left", () => {
  it("comes back as it was", () => {
    const store = memoryStore();
    writePopupState(store, LEFT);
    expect(readPopupState(store)).toEqual(LEFT);
  });

  it("is as new where nothing is stored", () => {
    expect(readPopupState(memoryStore())).toEqual({ ...FRESH_STATE, open: undefined });
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "7",
    '"x"',
    '{"tab":7,"sort":"__proto__","chosen":"1","removed":[1,{"key":1}],"unfolded":[7],"top":-1,"open":{},"settled":{"key":"4","title":"x","due":"soon","state":"done"}}',
  ])("is as new where %j is stored", (stored) => {
    const store = memoryStore();
    store.setItem("popup", stored);
    expect(readPopupState(store)).toEqual({ ...FRESH_STATE, open: undefined });
  });

  it("keeps what is right beside what is not, and chooses no role twice", () => {
    const store = memoryStore();
    store.setItem("popup", '{"search":"x","sort":"nonsense","chosen":["1",2,"1"]}');
    expect(readPopupState(store)).toMatchObject({ search: "x", sort: "lastSeen", chosen: ["1"] });
  });

  it("costs the memory and not the popup where the store refuses", () => {
    expect(() => writePopupState(memoryStore(true), LEFT)).not.toThrow();
  });
});

describe("notes not yet kept", () => {
  it("outlive the popup until they are acknowledged", () => {
    const store = memoryStore();
    createNoteDrafts(store).set("1", { text: "half a sen", at: 5 });
    createNoteDrafts(store).set("2", { text: "", at: 6 });
    expect(createNoteDrafts(store).all().get("1")).toEqual({ text: "half a sen", at: 5 });
    createNoteDrafts(store).set("1", undefined);
    expect([...createNoteDrafts(store).all().keys()]).toEqual(["2"]);
  });

  it("are left out where they are of another form", () => {
    const store = memoryStore();
    store.setItem("note-drafts", '{"1":"x","2":{"text":1,"at":2},"3":{"text":"ok","at":3},"4":null}');
    expect([...createNoteDrafts(store).all().keys()]).toEqual(["3"]);
  });
});
