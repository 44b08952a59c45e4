import { testPage } from "../tools/routes.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn, fact } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** Presses a browser command: keys sent to a page do not reach the browser, so the worker's listeners are called. */
async function command(browsing: Browsing, name: string): Promise<void> {
  const worker = await browsing.worker();
  await worker.evaluate((pressed) => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch(pressed);
  }, name);
}

test("folds and unfolds the card by its command", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page).getByRole("button", { name: "Fold card" })).toBeVisible();
  await page.bringToFront();
  await command(browsing, "toggle-card");
  await expect(cardOn(page).getByRole("button", { name: "Unfold card" })).toBeVisible();
  await expect(fact(page, "Base pay")).toBeHidden();
  await command(browsing, "toggle-card");
  await expect(fact(page, "Base pay")).toBeVisible();
});

test("saves the role by its command", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page).getByRole("button", { name: "Save role" })).toBeEnabled();
  await page.bringToFront();
  await command(browsing, "save-role");
  await expect(cardOn(page).getByRole("button", { name: "Saved" })).toBeVisible();
});

test("gives the focus back to the page on Escape", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  const apply = page.getByRole("button", { name: "Submit Resume" });
  await expect(cardOn(page)).toBeVisible();
  await apply.focus();
  await cardOn(page).getByRole("button", { name: "Fold card" }).focus();
  await page.keyboard.press("Escape");
  await expect(apply).toBeFocused();
});

test("works through the popup by keys alone", async ({ browsing }) => {
  await browsing.visit(testPage("sectioned").url);
  const page = await browsing.visit(testPage("classic").url);
  await expect(cardOn(page)).toBeVisible();
  const popup = await browsing.openPopup();
  await popup.getByRole("tab", { name: "Recent" }).click();
  await expect(popup.getByRole("checkbox")).toHaveCount(2);
  await popup
    .getByRole("row")
    .filter({ has: popup.getByRole("checkbox") })
    .first()
    .focus();
  await popup.keyboard.press("Space");
  await popup.keyboard.press("ArrowDown");
  await popup.keyboard.press("Space");
  await expect(popup.getByText("2 chosen")).toBeVisible();
  await popup.keyboard.press("c");
  await expect(popup.getByRole("table")).toBeVisible();
  await popup.keyboard.press("Escape");
  await popup.keyboard.press("/");
  await expect(popup.getByRole("searchbox")).toBeFocused();
});
