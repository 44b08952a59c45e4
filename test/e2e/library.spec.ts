import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn, saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";
import { seePages } from "./see-pages.ts";

const FOLDERS = ["sectioned", "classic", "two-places-new-york", "german-classic", "japanese-classic"];

const libraryAddress = (browsing: Browsing, query = "") =>
  `chrome-extension://${browsing.extensionId}/library.html${query}`;
const rows = (library: Page) => library.getByRole("row").filter({ has: library.getByRole("rowheader") });
const row = (library: Page, title: string) => rows(library).filter({ hasText: title });
const titles = (library: Page) => rows(library).getByRole("link").allTextContents();
const search = (library: Page) => library.getByRole("searchbox", { name: "Search all kept words" });

/** Visits the pages of five roles, saves the first, and opens the library. */
async function libraryOfFive(browsing: Browsing): Promise<Page> {
  const urls = FOLDERS.map((folder) => testPage(folder).url);
  await seePages(browsing, urls, async (page, at) => {
    await expect(cardOn(page)).toBeVisible();
    if (at === 0) await saveRole(page);
  });
  const library = await browsing.visit(libraryAddress(browsing));
  await expect(rows(library)).toHaveCount(FOLDERS.length);
  return library;
}

test("finds a role by a word of one of its bullets, and quotes the sentence", async ({ browsing }) => {
  const library = await libraryOfFive(browsing);
  await search(library).fill("embedded software");
  await expect(rows(library)).toHaveCount(1);
  await expect(rows(library)).toContainText("Firmware Release Lead");
  await expect(library.locator("mark")).toHaveText("embedded");
  await search(library).fill("nobody wrote this");
  await expect(library.getByText("No role fits")).toBeVisible();
});

test("filters and sorts; reload, Back and a bookmark show the same", async ({ browsing }) => {
  const library = await libraryOfFive(browsing);
  const filters = library.getByRole("region", { name: "Filters" });
  await filters.getByRole("group", { name: "Language of the text" }).getByLabel("German").check();
  await filters.getByRole("group", { name: "Language of the text" }).getByLabel("Japanese").check();
  await expect(rows(library)).toHaveCount(2);
  await expect(library.getByText("Roles: 2 of 5")).toBeVisible();
  await library.getByRole("columnheader", { name: "Title" }).getByRole("button").click();
  await expect(library.getByRole("columnheader", { name: "Title" })).toHaveAttribute("aria-sort", "ascending");
  const shown = await titles(library);
  await library.reload();
  await expect(rows(library)).toHaveCount(2);
  await expect.poll(() => titles(library)).toEqual(shown);
  const again = await browsing.visit(library.url());
  await expect(rows(again)).toHaveCount(2);
  await library.goBack();
  await expect(library.getByRole("columnheader", { name: "Last seen" })).toHaveAttribute("aria-sort", "descending");
  await library.goBack();
  await expect(rows(library)).toHaveCount(1);
  await library.goForward();
  await expect(rows(library)).toHaveCount(2);
});

test("works by keys alone: choose, open, write, rate, remove, bring back", async ({ browsing }) => {
  const library = await libraryOfFive(browsing);
  await library.keyboard.press("/");
  await expect(search(library)).toBeFocused();
  await library.keyboard.type("firmware");
  await expect(rows(library)).toHaveCount(1);
  await library.keyboard.press("ArrowDown");
  await expect(row(library, "Firmware Release Lead")).toBeFocused();
  await library.keyboard.press("Space");
  await expect(library.getByText("1 chosen")).toBeVisible();
  await library.keyboard.press("4");
  await expect(rows(library).getByText("4 of 5 stars")).toBeAttached();
  await library.keyboard.press("Enter");
  const pane = library.getByRole("complementary", { name: "Firmware Release Lead" });
  await expect(pane.getByRole("heading", { name: "Firmware Release Lead" })).toBeFocused();
  await pane.getByRole("textbox", { name: "Note" }).fill("Ask about the night shifts");
  await expect(pane.getByText("Notes are kept as you type")).toBeVisible();
  await library.keyboard.press("Escape");
  await expect(row(library, "Firmware Release Lead")).toBeFocused();
  await library.keyboard.press("x");
  await expect(library.getByText("Removed Firmware Release Lead").first()).toBeVisible();
  await expect(rows(library)).toHaveCount(0);
  await library.reload();
  await expect(library.getByText("No role fits")).toBeVisible();
  await library.keyboard.press("Control+z");
  await expect(row(library, "Firmware Release Lead")).toBeVisible();
  await library.getByRole("link", { name: "Firmware Release Lead" }).click();
  await expect(pane.getByRole("textbox", { name: "Note" })).toHaveValue("Ask about the night shifts");
});

test("keeps a view under a name, in every tab, and brings it back when it was deleted", async ({ browsing }) => {
  const library = await libraryOfFive(browsing);
  const other = await browsing.visit(libraryAddress(browsing));
  await library
    .getByRole("group", { name: "Saved or seen" })
    .getByRole("checkbox", { name: /^Saved/ })
    .check();
  await library.getByRole("button", { name: "Save view" }).click();
  await library.getByRole("textbox", { name: "Name of the view" }).fill("Mine");
  await library.keyboard.press("Enter");
  await other.getByRole("button", { name: "Mine", exact: true }).click();
  await expect(rows(other)).toHaveCount(1);
  await other.getByRole("button", { name: "Delete Mine" }).click();
  await expect(library.getByRole("button", { name: "Mine", exact: true })).toHaveCount(0);
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(library.getByRole("button", { name: "Mine", exact: true })).toBeVisible();
});

test("two tabs and the popup stay in step, without being looked at again", async ({ browsing }) => {
  const library = await libraryOfFive(browsing);
  const other = await browsing.visit(libraryAddress(browsing, "?columns=title,status,stars"));
  const popup = await browsing.openPopup();
  await popup.getByRole("tab", { name: "Recent" }).click();
  await library.getByRole("link", { name: "Firmware Release Lead" }).click();
  await library.getByRole("combobox", { name: "Status" }).selectOption("offer");
  await expect(row(other, "Firmware Release Lead")).toContainText("Offer");
  await row(library, "Repair Coach").focus();
  await library.keyboard.press("x");
  await expect(row(other, "Repair Coach")).toHaveCount(0);
  await expect(popup.getByRole("link", { name: "Repair Coach" })).toHaveCount(0);
  await browsing.visit(testPage("redesigned").url);
  await expect(rows(other)).toHaveCount(FOLDERS.length);
});

test("opens from the popup by a button and by L, in one tab", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page)).toBeVisible();
  const popup = await browsing.openPopup();
  const [library] = await Promise.all([
    browsing.context.waitForEvent("page"),
    popup.getByRole("button", { name: "Open the library" }).click(),
  ]);
  await expect(rows(library)).toHaveCount(1);
  await expect(library).toHaveTitle("Library – Pomona");
  await search(library).fill("firmware");
  await popup.bringToFront();
  await popup.getByRole("tab", { name: "Recent" }).focus();
  await popup.keyboard.press("l");
  await expect.poll(() => library.evaluate(() => document.visibilityState)).toBe("visible");
  const open = browsing.context.pages().filter((each) => each.url().includes("library.html"));
  expect(open).toHaveLength(1);
  await expect(search(library)).toHaveValue("firmware");
});

test("exports what is shown, and what is chosen", async ({ browsing }) => {
  const library = await libraryOfFive(browsing);
  await library.getByRole("checkbox", { name: "Choose Repair Coach" }).check();
  const bar = library.getByRole("group", { name: "The chosen roles" });
  await bar.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    library.waitForEvent("download"),
    library.getByRole("menuitem", { name: /JSON/ }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^pomona.*\d{4}-\d{2}-\d{2}/);
});

for (const width of [1280, 800, 320]) {
  test(`axe finds nothing serious at ${width} px, and nothing scrolls sideways`, async ({ browsing }) => {
    const library = await libraryOfFive(browsing);
    await library.setViewportSize({ width, height: 800 });
    await picture(library, `library-${width}-all`);
    await search(library).fill("the");
    await expect(library.locator("mark").first()).toBeVisible();
    await rows(library).getByRole("checkbox").first().check();
    expect(await faultsIn(library), "the table").toEqual([]);
    await picture(library, `library-${width}-found`);
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (width === 320) {
      await library.getByRole("button", { name: "Filters" }).click();
      expect(await faultsIn(library), "the filters").toEqual([]);
      await library.getByRole("button", { name: /^Show the roles/ }).click();
      await expect(library.getByRole("button", { name: "Filters" })).toBeFocused();
    }
    await rows(library).first().focus();
    await library.keyboard.press("Enter");
    await expect(library.getByRole("complementary")).toBeVisible();
    expect(await faultsIn(library), "a role").toEqual([]);
    await picture(library, `library-${width}-role`);
    await library.keyboard.press("Escape");
    await expect(rows(library).first()).toBeFocused();
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
