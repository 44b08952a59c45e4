// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { createNoteDrafts } from "../../../../src/ui/popup/note-drafts.ts";
import { forgetTraces } from "../../../../src/ui/popup/forget-traces.ts";
import { readPopupState } from "../../../../src/ui/popup/popup-state.ts";
import { DAY, NOW } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

describe("the popup, paused", () => {
  it("pauses from its last line, says so above all, and resumes", async () => {
    const popup = await mountedPopup(threeRoles());
    expect(popup.all(".paused")).toHaveLength(0);
    const button = popup.button("Pause on jobs.apple.com");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    await popup.click(button);
    expect(popup.settings.now().paused).toBe(true);
    expect(popup.one(".paused").textContent).toBe("Paused on jobs.apple.comResume");
    expect([button.getAttribute("aria-pressed"), popup.one("[role=status]").textContent]).toEqual([
      "true",
      "Paused on jobs.apple.com",
    ]);
    await popup.click(popup.button("Resume"));
    expect([popup.settings.now().paused, popup.all(".paused").length]).toEqual([false, 0]);
    expect(popup.one("[role=status]").textContent?.trim()).toBe("Resumed on jobs.apple.com");
  });

  it("follows a pause that begins elsewhere", async () => {
    const popup = await mountedPopup(threeRoles());
    await act(() => popup.settings.change({ paused: true }));
    expect(popup.all(".paused")).toHaveLength(1);
  });
});

describe("the popup, where only what is saved is remembered", () => {
  it("promises nothing by itself in an empty list", async () => {
    const popup = await mountedPopup([]);
    expect(popup.text()).toContain("Postings you visit appear under Recent by themselves.");
    await act(() => popup.settings.change({ remember: "saved" }));
    for (const tab of ["#tab-saved", "#tab-recent"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await popup.click(popup.one(tab));
      expect(popup.text()).toContain("Only what you save is remembered.");
      expect(popup.text()).not.toContain("by themselves");
    }
  });
});

describe("what the popup keeps of roles by itself", () => {
  it("no longer names a removed role that was deleted for good meanwhile", async () => {
    const popup = await mountedPopup(threeRoles());
    await popup.press("x", popup.one(".row"));
    expect(popup.text()).toContain("Removed Map Engineer");
    await popup.close();
    await popup.collection.purge(NOW + DAY);
    const again = await mountedPopup(popup.collection, popup.store);
    await settle();
    expect(again.text()).not.toContain("Map Engineer");
    expect(readPopupState(popup.store).removed).toEqual([]);
  });

  it("goes with the roles, and what it keeps of others stays", () => {
    const store = memoryStore();
    const role = (key: string) => ({ key, title: key });
    const state = {
      chosen: ["a", "b"],
      open: "a",
      versions: "b",
      removed: [role("a"), role("b")],
      settled: { ...role("a"), due: "2026-12-01", state: "done" },
    };
    store.setItem("popup", JSON.stringify(state));
    const drafts = createNoteDrafts(store);
    for (const key of ["a", "b"]) drafts.set(key, { text: key, at: 1 });
    forgetTraces(store, ["a", "c"]);
    const { chosen, open, versions, removed, settled } = readPopupState(store);
    expect({ chosen, open, versions, removed, settled }).toEqual({
      chosen: ["b"],
      open: undefined,
      versions: "b",
      removed: [role("b")],
      settled: undefined,
    });
    expect([...drafts.all().keys()]).toEqual(["b"]);
  });
});
