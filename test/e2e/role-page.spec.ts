import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Observation } from "../../src/posting/observation.ts";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn, writeNote, saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";

const { url, html } = testPage("sectioned");
const gone = testPage("removed").html;
const reworded = html
  .replaceAll("$186,400 and $279,900", "$192,000 and $288,000")
  .replaceAll("8+ years of experience in embedded software", "10+ years of experience in embedded software")
  .replaceAll("<li><span>Knowledge of Rust</span></li>", "");

/** Every paragraph and bullet of a page of test/pages, without what stands around the title. */
function wordsOf(folder: string): string[] {
  const expected = JSON.parse(readFileSync(`test/pages/${folder}/expected.json`, "utf8")) as {
    readonly observation: Observation;
  };
  const { header: _header, ...sections } = expected.observation.sections;
  return Object.values(sections).flatMap(({ items }) => items);
}

const shownWords = async (role: Page) => (await role.locator(".words :is(p, li)").allTextContents()).toSorted();

/** How many tabs after the one that it was opened from a page of ours stands. */
async function tabsFromOpener(): Promise<number> {
  interface Tab {
    readonly index: number;
    readonly openerTabId: number;
  }
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { getCurrent(): Promise<Tab>; get(id: number): Promise<Tab> } };
  };
  const own = await chrome.tabs.getCurrent();
  return own.index - (await chrome.tabs.get(own.openerTabId)).index;
}

/** Presses something that opens the page of a role in a tab. */
async function opened(browsing: Browsing, press: () => Promise<void>): Promise<Page> {
  const [role] = await Promise.all([browsing.context.waitForEvent("page"), press()]);
  await expect(role.getByRole("heading", { level: 1 })).toBeVisible();
  return role;
}

/** The role of the page, opened from the popup. */
async function openedFromPopup(browsing: Browsing): Promise<Page> {
  const popup = await browsing.openPopup();
  await popup.getByRole("tab", { name: /^Recent/ }).click();
  await popup.getByRole("row").first().press("e");
  const role = await opened(browsing, () => popup.getByRole("button", { name: "Saved copy" }).click());
  await popup.close();
  return role;
}

/** Sees the page in two versions. */
async function seenTwice(browsing: Browsing, site: Map<string, string>): Promise<Page> {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(url, reworded);
  await page.reload();
  await expect(cardOn(page)).toContainText("Last seen today");
  return page;
}

test("keeps a role that goes readable whole, and says when it is back", async ({ browsing, site }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(url, gone);
  await page.reload();
  await expect(cardOn(page)).toContainText("No longer listed");
  const role = await opened(browsing, () => cardOn(page).getByRole("button", { name: "Read the saved copy" }).click());
  const today = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" }).format(Date.now());
  await expect(role.getByRole("heading", { level: 1 })).toHaveText("Firmware Release Lead");
  await expect(role).toHaveTitle("Firmware Release Lead – Pomona");
  await expect(role.locator(".news")).toHaveText(`No longer listed. Last seen ${today}; this is the copy Pomona kept.`);
  await expect.poll(() => shownWords(role)).toEqual(wordsOf("sectioned").toSorted());
  await expect(role.getByRole("link", { name: url })).toHaveAttribute("href", url);
  expect(await role.evaluate(tabsFromOpener), "next to the tab that asked for it").toBe(1);

  site.set(url, html);
  await page.reload();
  await expect(cardOn(page)).toContainText("40 a week");
  await role.reload();
  await expect(role.locator(".news")).toHaveText(`Listed again since ${today}; it was gone on ${today}.`);
  const popup = await browsing.openPopup();
  await popup.getByRole("tab", { name: /^Recent/ }).click();
  await popup.getByRole("row").first().press("e");
  await expect(popup.getByText(`Listed again since ${today}.`)).toBeVisible();
});

test("opens the copy also after the worker was stopped", async ({ browsing, site }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(url, gone);
  await page.reload();
  await expect(cardOn(page)).toContainText("No longer listed");
  await browsing.stopWorker();
  const role = await opened(browsing, () => cardOn(page).getByRole("button", { name: "Read the saved copy" }).click());
  await expect(role.getByText("Keep one branch that always builds")).toBeVisible();
});

test("sets two versions side by side, in an address that back and reload keep", async ({ browsing, site }) => {
  await seenTwice(browsing, site);
  const role = await openedFromPopup(browsing);
  await expect(role.getByText("10+ years of experience in embedded software")).toBeVisible();
  await role
    .getByRole("link", { name: /^Read the version/ })
    .last()
    .click();
  await expect(role.locator(".words").getByText("8+ years of experience in embedded software")).toBeVisible();
  await role.goBack();
  await expect(role.locator(".words").getByText("10+ years of experience in embedded software")).toBeVisible();

  await role.getByRole("link", { name: /^Compare with/ }).click();
  const changes = role.getByRole("region", { name: "What changed" });
  await expect(changes).toContainText("Base pay: now $192,000–$288,000 a year, before $186,400–$279,900 a year");
  await expect(changes).toContainText("Taken out of Preferred qualifications: “Knowledge of Rust”");
  const words = role.getByRole("region", { name: "Minimum qualifications" });
  await expect(words.locator("ins")).toHaveText("10");
  await expect(words.locator("del")).toHaveText("8");
  await expect(role.getByRole("region", { name: "Preferred qualifications" }).locator("del")).toHaveText(
    "Knowledge of Rust",
  );
  await role.reload();
  await expect(words.locator("ins")).toHaveText("10");
  await role.goBack();
  await expect(changes).toHaveCount(0);
  await role.goForward();
  await expect(words.locator("del")).toHaveText("8");
  await role.getByRole("link", { name: "End comparison" }).press("Enter");
  await expect(role.locator("ins, del")).toHaveCount(0);
});

test("keeps the user's side, from here as from the card", async ({ browsing }) => {
  const page = await browsing.visit(url);
  await saveRole(page);
  await writeNote(page, "Ask about the board");
  const role = await openedFromPopup(browsing);
  await expect(role.getByRole("textbox", { name: "Note" })).toHaveValue("Ask about the board");
  await role.getByRole("combobox", { name: "Status" }).selectOption("applied");
  await role.getByRole("textbox", { name: "Note" }).fill("Asked");
  await expect(role.getByText("Notes are kept as you type")).toBeVisible();
  await role.reload();
  await expect(role.getByRole("textbox", { name: "Note" })).toHaveValue("Asked");
  await expect(role.getByRole("combobox", { name: "Status" })).toHaveValue("applied");
});

test("shows a hostile page's text as text", async ({ browsing }) => {
  const hostile = testPage("hostile");
  const page = await browsing.visit(hostile.url);
  await expect(cardOn(page)).toBeVisible();
  const role = await openedFromPopup(browsing);
  await expect(role.getByRole("heading", { level: 1 })).toContainText("<script>alert(1)</script>");
  await expect(role).not.toHaveTitle("owned");
  expect(await role.locator("#root :is(img, script, iframe)").count()).toBe(0);
  await expect.poll(() => shownWords(role)).toEqual(wordsOf("hostile").toSorted());
});

test("says what it cannot show, and leads on", async ({ browsing }) => {
  const at = (query: string) => browsing.visit(`chrome-extension://${browsing.extensionId}/role.html${query}`);
  await expect((await at("")).getByRole("heading", { name: "The address names no role." })).toBeVisible();
  const unknown = await at("?key=200999999-0001");
  await expect(unknown.getByRole("heading", { name: "This role is no longer kept." })).toBeVisible();
  await expect(unknown.getByRole("link", { name: /200999999-0001/ })).toBeVisible();
  await unknown.getByRole("link", { name: "All roles" }).click();
  await expect(unknown).toHaveURL(/\/library\.html$/);
  await expect(unknown.getByRole("heading", { level: 1 })).toBeVisible();
});

test("axe finds nothing on the page of a role, which fits 320 px", async ({ browsing, site }) => {
  // Six widths looked at by axe, and pictures of them.
  test.setTimeout(90_000);
  const page = await seenTwice(browsing, site);
  await saveRole(page);
  site.set(url, gone);
  await page.reload();
  await expect(cardOn(page)).toContainText("No longer listed");
  await picture(page, "role-card");
  const role = await openedFromPopup(browsing);
  await role.getByRole("button", { name: "40 a week" }).click();
  const look = async (name: string) => {
    for (const width of [1280, 800, 320]) {
      // oxlint-disable-next-line no-await-in-loop -- one window
      await role.setViewportSize({ width, height: 800 });
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect(await role.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      // oxlint-disable-next-line no-await-in-loop -- see above
      expect(await faultsIn(role, undefined, { all: true })).toEqual([]);
      // oxlint-disable-next-line no-await-in-loop -- see above
      await picture(role, `role-${name}-${width}`, { fullPage: true });
    }
  };
  await look("copy");
  await role.getByRole("link", { name: /^Compare with/ }).click();
  await expect(role.locator(".words ins").first()).toBeVisible();
  await look("compared");
  await role.setViewportSize({ width: 800, height: 800 });
  await role.emulateMedia({ media: "print" });
  await expect(role.getByRole("textbox", { name: "Note" })).toBeHidden();
  await expect(role.locator(".words ins").first()).toBeVisible();
  await picture(role, "role-print", { fullPage: true });
  await role.emulateMedia({ media: "screen", forcedColors: "active" });
  await picture(role, "role-forced", { fullPage: true });
  await role.emulateMedia({ forcedColors: "none" });
  await role.evaluate(() => (document.documentElement.dir = "rtl"));
  await picture(role, "role-rtl", { fullPage: true });
});
