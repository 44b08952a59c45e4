// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { DAY, NOW } from "../../sample-roles.ts";
import { mountedPopup } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

describe("the popup, removing", () => {
  let popup: Awaited<ReturnType<typeof mountedPopup>>;
  beforeEach(async () => {
    popup = await mountedPopup(threeRoles());
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
});
