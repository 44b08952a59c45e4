// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { DAY, NOW } from "../../sample-roles.ts";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

describe("the popup's detail of a role", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  beforeEach(async () => {
    popup = await mountedPopup(threeRoles());
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

  it("says in its detail what a role asks for, and makes room for that", async () => {
    const [role] = threeRoles();
    if (!role) throw new Error("no role");
    const posting = {
      ...role.record.posting,
      experienceRequirements: { years: 4, alternatives: [], statements: [] },
      employmentType: ["INTERN"],
      evergreen: true,
      skills: [
        { name: "Kiln", requirement: "preferred" },
        { name: "Loom", requirement: "minimum" },
        { name: "Kiln", requirement: "summary" },
      ],
    } as const;
    const problems = [{ field: "educationRequirements", detail: "" }] as const;
    const asking = await mountedPopup([{ ...role, record: { ...role.record, posting, problems } }]);
    await asking.press("e", asking.one(".row"));
    expect(asking.all(".detail .clip").map((line) => line.textContent)).toEqual([
      "Not one specific opening · 4 years · Internship",
      "Education: Could not be read",
      "Loom, Kiln",
    ]);
    expect(asking.one(".detail").style.blockSize).toBe(`${(14.75 + 3.5) * 16}px`);
    const silent = await mountedPopup(threeRoles());
    await silent.press("e", silent.one(".row"));
    expect(silent.one(".detail").style.blockSize).toBe(`${14.75 * 16}px`);
    await silent.click(silent.one("#tab-recent"));
    await silent.click(silent.one(".row .btn"));
    expect(silent.one(".detail").style.blockSize).toBe(`${10.25 * 16}px`);
  });

  it("leads to the saved copies of every role, saved or not", async () => {
    await popup.press("e", popup.one(".row"));
    await popup.click(popup.button("Saved copy"));
    expect(popup.opened).toEqual(["role 200000001"]);
  });

  it("says in its detail that a role is listed again, and makes room for that", async () => {
    const [role] = threeRoles();
    if (!role) throw new Error("no role");
    const open = async (returnedAt: number | undefined) => {
      const record = { ...role.record, returnedAt };
      const opened = await mountedPopup([{ ...role, record }]);
      await opened.press("e", opened.one(".row"));
      return opened;
    };
    const back = await open(NOW - DAY);
    expect(back.all(".detail .clip").map((line) => line.textContent)).toEqual(["Listed again since Nov 20, 2026."]);
    expect(back.one(".detail").style.blockSize).toBe(`${(14.75 + 1.5) * 16}px`);
    expect((await open(undefined)).all(".detail .clip")).toEqual([]);
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
});
