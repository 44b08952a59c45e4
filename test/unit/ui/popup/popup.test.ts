// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { createFakeCollection } from "../../fake-collection.ts";
import { DAY, mine, NOW, sampleRole } from "../../sample-roles.ts";
import { memoryStore } from "./memory-store.ts";
import { mountedPopup, settle } from "./mounted.ts";

const PAY = { minValue: 100_000, maxValue: 150_000, currency: "USD", unitText: "YEAR" } as const;
function threeRoles() {
  return [
    sampleRole("200000001", {
      posting: { title: "Map Engineer", jobLocation: [{ name: "Cork" }, { name: "Austin" }], baseSalary: [PAY] },
      mine: mine({ saved: true, status: "applied" }),
      record: { lastSeen: NOW - DAY },
    }),
    sampleRole("200000002", {
      posting: { title: "Hinge Engineer" },
      mine: mine({ saved: true }),
      problems: [{ field: "baseSalary", detail: "" }],
      record: { lastSeen: NOW - 2 * DAY, listing: "removed" },
    }),
    sampleRole("200000003", { posting: { title: "<script>alert(1)</script>" }, record: { lastSeen: NOW } }),
  ];
}

describe("the popup", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  beforeEach(async () => {
    popup = await mountedPopup(threeRoles());
  });

  it("lists saved roles, last seen first, with how many there are", () => {
    expect(popup.titles()).toEqual(["Map Engineer", "Hinge Engineer"]);
    expect(popup.all("[role=tab]").map((tab) => tab.textContent)).toEqual(["Saved2", "Recent3"]);
  });

  it("says place, pay, age and status, and what is missing as missing", () => {
    const [first, second] = popup.all(".row").map((row) => row.textContent);
    expect(first).toContain("$100,000–$150,000");
    expect(first).toContain("Cork+1");
    expect(first).toContain("yesterday");
    expect(popup.one(".row .st").getAttribute("aria-label")).toBe("Applied");
    expect(second).toContain("2 days ago");
    expect(second).toContain("Could not be read");
    expect(second).toContain("Not stated");
    expect(second).toContain("No longer listed");
  });

  it("shows a page's markup as text", async () => {
    await popup.click(popup.one("#tab-recent"));
    expect(popup.titles()[0]).toBe("<script>alert(1)</script>");
    expect(popup.all("script")).toHaveLength(0);
  });

  it("searches as one types, and says so where nothing is found", async () => {
    await popup.type(popup.one("input[type=search]"), "hinge");
    expect(popup.titles()).toEqual(["Hinge Engineer"]);
    await popup.type(popup.one("input[type=search]"), "zebra");
    expect(popup.text()).toContain("Nothing found for “zebra”");
    await popup.click(popup.button("Clear search"));
    expect(popup.titles()).toHaveLength(2);
  });

  it("says how many roles were found when the typing pauses", async () => {
    const said = () => popup.one("[role=status]").textContent?.trim();
    for (const typed of ["h", "hinge"]) await popup.type(popup.one("input[type=search]"), typed);
    expect(said()).toBe("");
    await settle(450);
    expect(said()).toBe("Roles found: 1");
  });

  it("goes from tab to tab by arrows", async () => {
    await popup.press("ArrowRight", popup.one("#tab-saved"));
    expect([popup.titles().length, document.activeElement?.id]).toEqual([3, "tab-recent"]);
    await popup.press("ArrowLeft", popup.one("#tab-recent"));
    expect([popup.titles().length, document.activeElement?.id]).toEqual([2, "tab-saved"]);
  });

  it("sorts by a column and turns the order", async () => {
    const select = popup.one(".sort select") as HTMLSelectElement;
    select.value = "title";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(popup.titles()).toEqual(["Hinge Engineer", "Map Engineer"]);
    await popup.click(popup.button("Ascending, press for descending"));
    expect(popup.titles()).toEqual(["Map Engineer", "Hinge Engineer"]);
  });

  it("opens a role's page by press and by Enter", async () => {
    await popup.click(popup.one(".row a"));
    await popup.press("Enter", popup.one(".row"));
    expect(popup.opened).toEqual(Array(2).fill("https://jobs.apple.com/en-us/details/200000001/sample"));
  });

  it("removes the row in focus, gives the focus to the next, and brings it back", async () => {
    popup.one(".row").focus();
    await popup.press("x");
    expect(popup.titles()).toEqual(["Hinge Engineer"]);
    expect(popup.text()).toContain("Removed Map Engineer");
    expect(document.activeElement).toBe(popup.one(".row"));
    await popup.press("z", undefined, { ctrlKey: true });
    expect(popup.titles()).toEqual(["Map Engineer", "Hinge Engineer"]);
    expect(popup.all(".notice")).toHaveLength(0);
  });

  it("brings the last removed back first", async () => {
    await popup.press("x", popup.one(".row"));
    await popup.press("x", popup.one(".row"));
    await popup.click(popup.button("Undo"));
    expect(popup.titles()).toEqual(["Hinge Engineer"]);
    await popup.click(popup.button("Undo"));
    expect(popup.titles()).toEqual(["Map Engineer", "Hinge Engineer"]);
  });

  it("still offers Undo after it was closed and opened", async () => {
    await popup.press("x", popup.one(".row"));
    await popup.close();
    const again = await mountedPopup(popup.collection, popup.store);
    await again.click(again.button("Undo"));
    expect(again.titles()).toEqual(["Map Engineer", "Hinge Engineer"]);
  });

  it("says that a role cannot be brought back once it was purged, and offers it no more", async () => {
    await popup.press("x", popup.one(".row"));
    await popup.collection.purge(NOW + DAY);
    await popup.click(popup.button("Undo"));
    expect(popup.one("[role=alert]").textContent).toContain("no longer kept");
    expect(popup.all("button").map((one) => one.textContent)).not.toContain("Undo");
  });

  it("moves by arrows and chooses by Space", async () => {
    popup.one(".row").focus();
    await popup.press("ArrowDown");
    expect(document.activeElement?.textContent).toContain("Hinge Engineer");
    await popup.press(" ");
    expect(popup.all('.row[aria-selected="true"]').map((row) => row.textContent)[0]).toContain("Hinge");
    expect(popup.text()).toContain("1 chosen");
    expect(popup.button("Compare").getAttribute("aria-disabled")).toBe("true");
  });

  it("has one row that Tab reaches", () => {
    expect(popup.all('.row[tabindex="0"]')).toHaveLength(1);
    expect(popup.all(".row").length).toBe(2);
  });

  it("changes status and stars in the open detail", async () => {
    await popup.press("e", popup.one(".row"));
    const select = popup.one(".detail select") as HTMLSelectElement;
    select.value = "offer";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(popup.one(".row .st").getAttribute("aria-label")).toBe("Offer");
    await popup.press("3", popup.one(".row"));
    const { record } = (await popup.collection.history(["200000001"]))[0] ?? {};
    expect(record?.mine).toMatchObject({ status: { value: "offer" }, stars: { value: 3 } });
  });

  it("gives the focus back to the row when Escape closes its detail", async () => {
    await popup.press("e", popup.one(".row"));
    popup.one(".detail textarea").focus();
    await popup.press("Escape");
    expect(popup.all(".detail")).toHaveLength(0);
    expect(document.activeElement).toBe(popup.one(".row"));
  });

  it("gives the focus back to the row of the detail that was open from before", async () => {
    popup.one(".row").focus();
    await popup.press("ArrowDown");
    await popup.press("e");
    await popup.close();
    const again = await mountedPopup(popup.collection, popup.store);
    again.one(".detail textarea").focus();
    await again.press("Escape");
    expect(document.activeElement?.textContent).toContain("Hinge Engineer");
  });

  it("hands the focus on where its control goes away", async () => {
    const pressed = async (name: string) => {
      popup.button(name).focus();
      await popup.click(popup.button(name));
    };
    const row = () => popup.one('.row[tabindex="0"]');
    await popup.press("x", popup.one(".row"));
    await pressed("Undo");
    expect(document.activeElement).toBe(row());
    await popup.press(" ", row());
    await pressed("Clear");
    expect(document.activeElement).toBe(row());
    await popup.type(popup.one("input[type=search]"), "zebra");
    await pressed("Clear search");
    expect(document.activeElement).toBe(row());
    row().focus();
    await popup.press("x");
    await popup.press("x");
    expect(popup.titles()).toEqual([]);
    expect(document.activeElement).toBe(popup.one("input[type=search]"));
  });

  it("begins another list at its first row", async () => {
    popup.one(".row").focus();
    await popup.press("ArrowDown");
    popup.one("input[type=search]").focus();
    await popup.type(popup.one("input[type=search]"), "engineer");
    await popup.press("ArrowDown", popup.one("input[type=search]"));
    expect(document.activeElement?.textContent).toContain("Map Engineer");
  });

  it("leaves Escape to the search while there are words in it", async () => {
    await popup.press("e", popup.one(".row"));
    await popup.type(popup.one("input[type=search]"), "map");
    await popup.press("Escape", popup.one("input[type=search]"));
    expect(popup.all(".detail")).toHaveLength(1);
    await popup.type(popup.one("input[type=search]"), "");
    await popup.press("Escape", popup.one("input[type=search]"));
    expect(popup.all(".detail")).toHaveLength(0);
  });

  it("gives no stars to a role that is not saved", async () => {
    await popup.click(popup.one("#tab-recent"));
    await popup.press("5", popup.one(".row"));
    expect((await popup.collection.find("200000003"))?.mine).toEqual({});
  });

  it("saves a role from its detail, and takes that back", async () => {
    await popup.click(popup.one("#tab-recent"));
    await popup.press("e", popup.one(".row"));
    await popup.click(popup.button("Save role"));
    expect(popup.one("#tab-saved").textContent).toBe("Saved3");
    await popup.click(popup.button("Saved"));
    expect(popup.one("#tab-saved").textContent).toBe("Saved2");
  });

  it("keeps a note as it is typed", async () => {
    await popup.press("e", popup.one(".row"));
    await popup.type(popup.one(".detail textarea"), "call back");
    await settle(350);
    expect((await popup.collection.find("200000001"))?.mine.notes?.value).toBe("call back");
    expect(popup.store.getItem("note-drafts")).toBe("{}");
  });

  it("loses no note when it closes before the collection has answered", async () => {
    await popup.press("e", popup.one(".row"));
    popup.collection.failWith("worker-gone");
    await popup.type(popup.one(".detail textarea"), "half a sen");
    await popup.close();
    expect(popup.store.getItem("note-drafts")).toContain("half a sen");
    popup.collection.failWith(undefined);
    const again = await mountedPopup(popup.collection, popup.store);
    await settle(350);
    expect((again.one(".detail textarea") as HTMLTextAreaElement).value).toBe("half a sen");
    expect((await popup.collection.find("200000001"))?.mine.notes?.value).toBe("half a sen");
    expect(popup.store.getItem("note-drafts")).toBe("{}");
  });

  it("lets no edit lose against a stamp from before the clock was set back", async () => {
    const future = NOW + DAY;
    await popup.collection.setMine("200000001", { stars: 1, notes: "old" }, future);
    await popup.comeBack();
    // The second is set before the first is kept.
    const pressed = ["5", "4"].map((key) => new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await act(() => pressed.forEach((event) => popup.one(".row").dispatchEvent(event)));
    await settle();
    await popup.press("e", popup.one(".row"));
    await popup.type(popup.one(".detail textarea"), "new");
    await settle(350);
    const record = await popup.collection.find("200000001");
    expect(record?.mine.stars?.value).toBe(4);
    expect(record?.mine.notes?.value).toBe("new");
  });

  it("shows what another page changed when the user comes back", async () => {
    await popup.collection.setMine("200000003", { saved: true }, NOW);
    await popup.comeBack();
    expect(popup.titles()).toHaveLength(3);
    await popup.collection.setMine("200000003", { saved: false }, NOW + 1);
    await act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await settle();
    expect(popup.titles()).toHaveLength(2);
  });

  it("does not take a change back for a list that was asked for before it", async () => {
    const list = popup.collection.list.bind(popup.collection);
    let answer = () => {};
    popup.collection.list = async () => {
      const listed = await list();
      await new Promise<void>((resolve) => (answer = resolve));
      return listed;
    };
    await popup.comeBack();
    await popup.press("x", popup.one(".row"));
    popup.collection.list = list;
    answer();
    await settle();
    expect(popup.titles()).toEqual(["Hinge Engineer"]);
  });

  it("keeps in sight what could not be done, though the roles were read again since", async () => {
    popup.collection.failWith("storage-full");
    await popup.press("x", popup.one(".row"));
    popup.collection.failWith(undefined);
    await popup.comeBack();
    expect(popup.one("[role=alert]").textContent).toContain("The disk is full");
  });

  it("exports the chosen as a file with the day in its name", async () => {
    await popup.press(" ", popup.one(".row"));
    await popup.click(popup.button("Export"));
    await popup.click(popup.button("CSV, for spreadsheets"));
    expect(popup.files).toHaveLength(1);
    expect(popup.files[0]).toMatchObject({ name: "pomona-2026-11-21.csv", mimeType: "text/csv;charset=utf-8" });
    expect(popup.files[0]?.text).toContain("Map Engineer");
    expect(popup.files[0]?.text).not.toContain("Hinge");
    expect(popup.text()).toContain("Saved as pomona-2026-11-21.csv");
  });

  it("exports all from the foot, saved or not", async () => {
    await popup.click(popup.button("Export all"));
    await popup.click(popup.button("JSON, everything"));
    expect((JSON.parse(popup.files[0]?.text ?? "{}") as { postings: unknown[] }).postings).toHaveLength(3);
  });

  it("says why an export failed, and does it at the second try", async () => {
    popup.collection.failWith("worker-gone");
    await popup.click(popup.button("Export all"));
    await popup.click(popup.button("JSON, everything"));
    expect(popup.one("[role=alert]").textContent).toContain("did not answer");
    expect(popup.files).toEqual([]);
    popup.collection.failWith(undefined);
    await popup.click(popup.button("Try again"));
    expect(popup.files).toHaveLength(1);
    expect(popup.all("[role=alert]")).toEqual([]);
  });

  it("compares two or three, no more, also by its key", async () => {
    popup.collection.put(sampleRole("200000004"));
    await popup.comeBack();
    await popup.click(popup.one("#tab-recent"));
    for (const box of popup.all(".row input")) await popup.click(box);
    await popup.press("c");
    expect([popup.all("table").length, popup.text().includes("4 chosen")]).toEqual([0, true]);
    await popup.click(popup.one(".row input"));
    await popup.press("c");
    expect(popup.all("table")).toHaveLength(1);
  });

  it("begins no second export before the first is done", async () => {
    const history = popup.collection.history.bind(popup.collection);
    let answer = () => {};
    popup.collection.history = async (keys) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return history(keys);
    };
    for (let time = 0; time < 2; time++) {
      await popup.click(popup.button("Export all"));
      await popup.click(popup.button("JSON, everything"));
    }
    expect(popup.text()).toContain("Reading 0 of 3 roles");
    answer();
    await settle();
    expect(popup.files).toHaveLength(1);
    expect(popup.text()).toContain("Saved as");
  });

  it("opens as it was left", async () => {
    await popup.click(popup.one("#tab-recent"));
    await popup.type(popup.one("input[type=search]"), "engineer");
    for (const box of popup.all(".row input")) await popup.click(box);
    await popup.click(popup.button("Compare"));
    await popup.close();
    const again = await mountedPopup(popup.collection, popup.store);
    expect(again.text()).toContain("Compare 2 roles");
    await again.press("Escape");
    expect((again.one("input[type=search]") as HTMLInputElement).value).toBe("engineer");
    expect(again.all("#tab-recent[aria-selected=true]")).toHaveLength(1);
    expect(again.all(".row input").map((box) => (box as HTMLInputElement).checked)).toEqual([true, true]);
  });

  it("keeps what could not be done in sight, with a way to try again", async () => {
    popup.collection.failWith("storage-full");
    await popup.press("x", popup.one(".row"));
    expect(popup.one("[role=alert]").textContent).toContain("The disk is full");
    expect(popup.titles()).toHaveLength(2);
    popup.collection.failWith(undefined);
    await popup.click(popup.button("Try again"));
    expect(popup.titles()).toEqual(["Hinge Engineer"]);
    expect(popup.all("[role=alert]")).toHaveLength(0);
  });
});

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
