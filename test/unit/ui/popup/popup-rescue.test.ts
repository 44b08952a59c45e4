// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { NOW } from "../../sample-roles.ts";
import { createFakeCollection } from "../../fake-collection.ts";
import { mountedPopup, settle } from "./mounted.ts";
import { threeRoles } from "./three-roles.ts";

async function afterLoss(roles: number | undefined) {
  const collection = createFakeCollection(threeRoles());
  collection.lose({ at: NOW, roles });
  const popup = await mountedPopup(collection);
  await settle();
  return popup;
}

describe("the popup, after the browser lost what was kept", () => {
  it.each([
    [0, "no second copy held any role of yours"],
    [1, "1 role that you saved or wrote on is back"],
    [1200, "1,200 roles that you saved or wrote on are back"],
    [undefined, "the second copy could not be read yet"],
  ])("says what came back of it: %s roles", async (roles, sentence) => {
    const popup = await afterLoss(roles);
    const line = popup.one(".rescue");
    expect(line.getAttribute("role")).toBe("alert");
    expect(line.textContent).toContain(sentence);
    expect(line.textContent).toMatch(/On \w+ \d+, \d{4} the browser/);
    expect(popup.one(".rescue a").getAttribute("href")).toBe("files.html");
  });

  it("goes on saying so until the user has closed that, and not after", async () => {
    const popup = await afterLoss(2);
    popup.collection.failWith("worker-gone");
    await popup.click(popup.one(".rescue button"));
    expect(popup.all(".rescue")).toHaveLength(1);
    popup.collection.failWith(undefined);
    await popup.click(popup.one(".rescue button"));
    expect(popup.all(".rescue")).toHaveLength(0);
    await popup.close();
    const again = await mountedPopup(popup.collection);
    await settle();
    expect(again.all(".rescue")).toHaveLength(0);
  });

  it("says nothing where nothing was lost", async () => {
    const popup = await mountedPopup(threeRoles());
    await settle();
    expect(popup.all(".rescue")).toHaveLength(0);
  });
});
