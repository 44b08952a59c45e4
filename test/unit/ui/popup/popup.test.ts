// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

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

  it("leads to the options from its last line", async () => {
    await popup.click(popup.button("Settings"));
    expect(popup.opened).toEqual(["options"]);
  });
});
