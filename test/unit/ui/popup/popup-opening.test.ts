// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createFakeCollection } from "../../fake-collection.ts";
import { mine, NOW, sampleRole } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

describe("the popup, opening", () => {
  it("says nothing about loading for the first moment, then says so quietly", async () => {
    const collection = createFakeCollection();
    collection.list = () => new Promise(() => {});
    const popup = await mountedPopup(collection);
    expect(popup.text()).not.toContain("Reading your roles");
    await settle(200);
    expect(popup.text()).toContain("Reading your roles");
  });

  it("says how it fills where nothing is saved", async () => {
    const popup = await mountedPopup([]);
    expect(popup.text()).toContain("Nothing saved yet");
    expect(popup.all(".sort")).toHaveLength(0);
    expect(popup.text()).toContain("Everything stays in this browser.");
  });

  it("says why the roles cannot be shown, and tries again", async () => {
    const collection = createFakeCollection(threeRoles());
    collection.failWith("storage-unavailable");
    const popup = await mountedPopup(collection);
    expect(popup.one("[role=alert]").textContent).toContain("gives Pomona no storage");
    collection.failWith(undefined);
    await popup.click(popup.button("Try again"));
    expect(popup.titles()).toHaveLength(2);
  });

  it("draws a screenful of a thousand roles, and still reaches the last", async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      sampleRole(String(200_000_000 + index), { mine: mine({ saved: true }), record: { lastSeen: NOW - index } }),
    );
    const popup = await mountedPopup(many);
    expect(popup.all(".row").length).toBeLessThan(30);
    expect(popup.one("[role=grid]").getAttribute("aria-rowcount")).toBe("1000");
    popup.one(".row").focus();
    await popup.press("End");
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("1000");
    const list = popup.one(".rows");
    list.scrollTop = 0;
    list.dispatchEvent(new Event("scroll"));
    await settle();
    expect(popup.all(".row").length).toBeLessThan(30);
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("1000");
    expect(document.activeElement?.isConnected).toBe(true);
  });

  it("opens a long list where it was left, and another order from its beginning", async () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      sampleRole(String(200_000_000 + index), { mine: mine({ saved: true }), record: { lastSeen: NOW - index } }),
    );
    const popup = await mountedPopup(many);
    const list = popup.one(".rows");
    list.scrollTop = 2800;
    list.dispatchEvent(new Event("scroll"));
    await settle(200);
    await popup.close();
    const again = await mountedPopup(popup.collection, popup.store);
    expect(again.one(".rows").scrollTop).toBe(2800);
    expect(again.one('.row[tabindex="0"]').getAttribute("aria-rowindex")).toBe("51");
    await again.click(again.button("Descending, press for ascending"));
    expect(again.one(".rows").scrollTop).toBe(0);
    expect(again.one('.row[tabindex="0"]').getAttribute("aria-rowindex")).toBe("1");
  });

  it("shows the note set since elsewhere and not the older one left unsent", async () => {
    const store = memoryStore();
    store.setItem("note-drafts", JSON.stringify({ 200000001: { text: "unsent", at: NOW - 60_001 } }));
    store.setItem("popup", JSON.stringify({ open: "200000001" }));
    const [first, ...others] = threeRoles();
    if (!first) throw new Error("no role");
    const record = { ...first.record, mine: mine({ saved: true, notes: "later" }) };
    const popup = await mountedPopup([{ ...first, record }, ...others], store);
    expect((popup.one(".detail textarea") as HTMLTextAreaElement).value).toBe("later");
    expect(store.getItem("note-drafts")).toBe("{}");
  });

  it("does not forget what is typed while an older draft is on its way", async () => {
    const store = memoryStore();
    store.setItem("note-drafts", JSON.stringify({ 200000001: { text: "unsent", at: NOW } }));
    const collection = createFakeCollection(threeRoles());
    const setMine = collection.setMine.bind(collection);
    let answer = () => {};
    collection.setMine = async (...args) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return setMine(...args);
    };
    const popup = await mountedPopup(collection, store);
    const sendOld = answer;
    await popup.press("e", popup.one(".row"));
    await popup.type(popup.one(".detail textarea"), "unsent, and more");
    sendOld();
    await settle();
    expect(store.getItem("note-drafts")).toContain("and more");
  });

  it("sends again the note of a role that is open but hidden by the search", async () => {
    const store = memoryStore();
    store.setItem("note-drafts", JSON.stringify({ 200000001: { text: "unsent", at: NOW } }));
    store.setItem("popup", JSON.stringify({ open: "200000001", search: "hinge" }));
    const popup = await mountedPopup(threeRoles(), store);
    expect((await popup.collection.find("200000001"))?.mine.notes?.value).toBe("unsent");
  });

  it("sends again the notes of roles that are not open", async () => {
    const store = memoryStore();
    store.setItem(
      "note-drafts",
      JSON.stringify({ 200000002: { text: "from before", at: NOW }, gone: { text: "x", at: 1 } }),
    );
    const popup = await mountedPopup(threeRoles(), store);
    expect((await popup.collection.find("200000002"))?.mine.notes).toEqual({ value: "from before", at: NOW });
    expect(store.getItem("note-drafts")).toBe("{}");
  });
});
