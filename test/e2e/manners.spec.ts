import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { type Build, openBrowser } from "./browsing.ts";
import { cardCount, cardOn, saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** For a page: notes in it each change of its document from when that is whole, also one that is taken back. */
function noteChanges(): void {
  const changes: string[] = [];
  Object.assign(window, { changes });
  const observer = new MutationObserver((records) => {
    changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
  });
  document.addEventListener("DOMContentLoaded", () => {
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

test("leaves a page that is no posting exactly as it was, its document and its console", async ({ profile, site }) => {
  const seen = async (build: Build) => {
    const browsing = await openBrowser({ profile: join(profile, build), site, build });
    const said: string[] = [];
    browsing.context.on("console", (message) => said.push(message.text()));
    await browsing.context.addInitScript(noteChanges);
    const page = await browsing.visit(testPage("search-list").url);
    // Longer than the wait for a posting that is rendered late.
    await page.waitForTimeout(1500);
    const document = await page.evaluate(() => [
      window.document.documentElement.outerHTML,
      window.document.adoptedStyleSheets.length,
      CSS.highlights.size,
      Object.keys(window).join(),
      Reflect.get(window, "changes") as unknown,
    ]);
    await browsing.close();
    return { document, said };
  };
  const [without, withPomona] = [await seen("none"), await seen("open")];
  expect(withPomona).toEqual(without);
  expect(without.said).toEqual(["search page ready"]);
});

test("ships with a closed shadow root", async ({ profile, site }) => {
  const browsing = await openBrowser({ profile, site, build: "shipping" });
  const page = await browsing.visit(testPage("sectioned").url);
  await expect.poll(() => cardCount(page)).toBe(1);
  const host = await page
    .locator(".pomona-card")
    .evaluate((card) => ({ root: card.shadowRoot, text: card.textContent }));
  expect(host).toEqual({ root: null, text: "" });
  expect(browsing.faults).toEqual([]);
  await browsing.close();
});

test("sends nothing anywhere, through the whole main job", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await saveRole(page);
  const popup = await browsing.openPopup();
  await expect(popup.getByRole("row")).not.toHaveCount(0);
  await popup.getByRole("button", { name: "Export all" }).click();
  await popup.getByRole("menuitem", { name: "JSON, everything" }).click();
  await expect(popup.getByRole("status").filter({ hasText: "Saved as" })).toBeVisible();
  expect(browsing.sent).toEqual([]);
});

/** Marks the card that stands on a page; the one that comes after it. */
async function markCards(page: Page): Promise<Locator> {
  await page.locator(".pomona-card").evaluate((card) => card.setAttribute("data-before", ""));
  return page.locator(".pomona-card:not([data-before])");
}

test("leaves one live card and no error when the extension is loaded anew", async ({ ownBrowsing: browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page)).toBeVisible();
  const next = await markCards(page);
  await browsing.reloadExtension();
  await page.bringToFront();
  // The card of before gives way to one that reaches the extension.
  await expect(next).toBeAttached();
  await saveRole(page);
  expect(await cardCount(page)).toBe(1);
  // The user types on through the next one, and loses no letter and not the place.
  const note = cardOn(page).getByRole("textbox", { name: "Note" });
  await note.click();
  const fresh = await markCards(page);
  let typed = "";
  const ended = new AbortController();
  const updated = browsing.reloadExtension().then(() => fresh.waitFor({ state: "attached" }));
  void updated.finally(() => ended.abort());
  while (!ended.signal.aborted || typed.length % 26 > 0) {
    typed += String.fromCodePoint(97 + (typed.length % 26));
    await page.keyboard.type(typed.at(-1) ?? "");
  }
  await updated;
  await expect(note).toHaveValue(typed);
  await expect(note).toBeFocused();
  await expect(cardOn(page).getByText("Notes are kept as you type")).toBeVisible();
  expect(await cardCount(page)).toBe(1);
  await page.reload();
  await expect(note).toHaveValue(typed);
  await browsing.switchOff();
  await page.bringToFront();
  // Nothing comes after it: the card lives on, says so when it is used, and throws nothing.
  await cardOn(page).getByRole("button", { name: "Saved", exact: true }).click();
  await expect(cardOn(page)).toContainText("Pomona was updated. Reload the page to go on.");
  expect(await cardCount(page)).toBe(1);
});

test("never leaves two cards when a page is left and come back to", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page)).toBeVisible();
  await page.goto(testPage("classic").url);
  await expect(cardOn(page).getByRole("heading", { name: "Repair Coach" })).toBeVisible();
  await page.goBack();
  await expect(cardOn(page).getByRole("heading", { name: "Firmware Release Lead" })).toBeVisible();
  expect(await cardCount(page)).toBe(1);
});
