// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { DAY, NOW } from "../../sample-roles.ts";
import { mountedPopup } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

/** The first role, edited once since it was first seen. */
function editedRole() {
  const [role] = threeRoles();
  const [first] = role?.snapshots ?? [];
  if (!role || !first) throw new Error("no role");
  const section = (...items: readonly string[]) => ({ description: { items, layout: "sectioned" } });
  const before = {
    ...first,
    observation: { ...first.observation, sections: section("You tend the old trees by the wall.") },
  };
  const after = {
    ...first,
    id: 99,
    takenAt: NOW,
    observation: {
      ...first.observation,
      sections: section("You tend the young trees by the wall.", "You carry ladders."),
      posting: { ...first.observation.posting, workHours: 38.5 },
    },
  };
  const record = { ...role.record, snapshots: 2, snapshot: 99 };
  return { ...role, record, snapshots: [before, { ...after, takenAt: NOW + DAY }] };
}

describe("the versions of a role", () => {
  it("are offered where there are several, and tell what changed", async () => {
    const popup = await mountedPopup([editedRole()]);
    await popup.press("e", popup.one(".row"));
    await popup.click(popup.button("2 versions"));
    expect(popup.one("h1").textContent).toMatch(/^Versions of /);
    expect(document.activeElement).toBe(popup.one("h1"));
    expect(popup.all(".timeline > li")).toHaveLength(2);
    expect(popup.text()).toContain("New in Description: “You carry ladders.”");
    expect(popup.text()).toContain("Reworded in Description");
    expect([popup.one(".reworded del").textContent, popup.one(".reworded ins").textContent]).toEqual(["old", "young"]);
    expect(popup.text()).toContain("As it was first seen");
  });

  it("are left by Escape, back to the role", async () => {
    const popup = await mountedPopup([editedRole()]);
    await popup.press("e", popup.one(".row"));
    await popup.click(popup.button("2 versions"));
    await popup.press("Escape");
    expect(popup.all(".versions")).toHaveLength(0);
    expect(popup.all(".row")).toHaveLength(1);
  });

  it("are not offered where there is only one", async () => {
    const popup = await mountedPopup(threeRoles());
    await popup.press("e", popup.one(".row"));
    expect(popup.text()).not.toContain("versions");
  });
});
