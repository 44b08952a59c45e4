import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import type { Browsing } from "./browsing.ts";
import { saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { seePages } from "./see-pages.ts";

const TITLES = { sectioned: "Firmware Release Lead", classic: "Repair Coach", "two-places-new-york": "Caption Editor" };

/** Saves three roles on their pages, and opens the popup. */
async function popupOfThree(browsing: Browsing): Promise<Page> {
  const urls = Object.keys(TITLES).map((folder) => testPage(folder).url);
  await seePages(browsing, urls, saveRole);
  const popup = await browsing.openPopup();
  await expect(roles(popup)).toHaveCount(3);
  return popup;
}

const roles = (popup: Page) => popup.getByRole("row").filter({ has: popup.getByRole("checkbox") });
const titles = (popup: Page) => roles(popup).getByRole("link").allTextContents();
const choose = (popup: Page, title: string) => popup.getByRole("checkbox", { name: `Choose ${title}` }).check();

test("finds a role as its name is typed, and says so when there is none", async ({ browsing }) => {
  const popup = await popupOfThree(browsing);
  await popup.getByRole("searchbox").fill("capt");
  await expect(roles(popup)).toHaveCount(1);
  await expect(roles(popup)).toContainText("Caption Editor");
  await popup.getByRole("searchbox").fill("nobody");
  await expect(popup.getByText("Nothing found for “nobody”")).toBeVisible();
});

test("sorts by title, both ways", async ({ browsing }) => {
  const popup = await popupOfThree(browsing);
  await popup.getByRole("combobox", { name: "Sort by" }).selectOption("title");
  await expect.poll(() => titles(popup)).toEqual(["Caption Editor", "Firmware Release Lead", "Repair Coach"]);
  await popup.getByRole("button", { name: /press for descending/ }).click();
  await expect.poll(() => titles(popup)).toEqual(["Repair Coach", "Firmware Release Lead", "Caption Editor"]);
});

test("compares two roles: facts in rows, what differs marked, what is missing said", async ({ browsing }) => {
  const popup = await popupOfThree(browsing);
  await choose(popup, "Firmware Release Lead");
  await choose(popup, "Repair Coach");
  await popup.getByRole("button", { name: "Compare", exact: true }).click();
  const table = popup.getByRole("table");
  await expect(table.getByRole("columnheader", { name: /Firmware Release Lead/ })).toBeVisible();
  const row = (label: string) => table.getByRole("row").filter({ has: popup.getByRole("rowheader", { name: label }) });
  await expect(row("Base pay").getByRole("cell")).toContainText(["$186,400–$279,900", "CA$31.25–CA$44.50"]);
  await expect(row("Base pay").getByRole("rowheader")).toContainText("≠");
  await expect(row("Status").getByRole("rowheader")).not.toContainText("≠");
  await expect(row("Home office")).toContainText("Not stated");
});

test("opens as it was left: search, order, choice and comparison", async ({ browsing }) => {
  const popup = await popupOfThree(browsing);
  await popup.getByRole("combobox", { name: "Sort by" }).selectOption("title");
  await choose(popup, "Firmware Release Lead");
  await choose(popup, "Caption Editor");
  await popup.getByRole("searchbox").fill("re");
  await popup.close();
  const again = await browsing.openPopup();
  await expect(again.getByRole("searchbox")).toHaveValue("re");
  await expect(again.getByRole("combobox", { name: "Sort by" })).toHaveValue("title");
  await expect(again.getByText("2 chosen")).toBeVisible();
  await again.getByRole("button", { name: "Compare", exact: true }).click();
  await again.close();
  const compared = await browsing.openPopup({ width: 800, height: 600 });
  await expect(compared.getByRole("table")).toBeVisible();
});

test("removes a role and brings it back, with what was written about it", async ({ browsing }) => {
  const popup = await popupOfThree(browsing);
  await popup.getByRole("button", { name: /Note, status and stars of Repair Coach/ }).click();
  await popup.getByRole("textbox", { name: "Note" }).fill("Ask about the shifts");
  await expect(popup.getByText("Notes are kept as you type")).toBeVisible();
  await popup.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(roles(popup)).toHaveCount(2);
  await popup.reload();
  await expect(roles(popup)).toHaveCount(2);
  await popup.getByRole("button", { name: "Undo" }).click();
  await expect(roles(popup)).toHaveCount(3);
  // Its details were open when it was removed, and are again.
  await expect(popup.getByRole("textbox", { name: "Note" })).toHaveValue("Ask about the shifts");
});

test("lists what was seen and not saved under Recent", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(page.locator(".pomona-card")).toHaveCount(1);
  const popup = await browsing.openPopup();
  await expect(popup.getByText("Nothing saved yet")).toBeVisible();
  await popup.getByRole("tab", { name: "Recent" }).click();
  await expect(roles(popup)).toContainText("Firmware Release Lead");
});
