import type { Locator, Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { openBrowser } from "./browsing.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";
import { keepRoles, SIX, switchSearchMarks, tell } from "./search-roles.ts";

const SEARCH = testPage("search-twenty");
const marksOn = (page: Page): Locator => page.locator(".pomona-mark");
/** The mark of the row with this title. */
const markOf = (page: Page, title: string): Locator =>
  page
    .locator("li, tbody")
    .filter({ has: page.getByRole("link", { name: title }) })
    .locator(".pomona-mark");

test("marks the six of twenty results that are known, each with what is known, with one question", async ({
  browsing,
}) => {
  await keepRoles(browsing, SIX);
  const worker = await browsing.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(hear: (message: { collection?: string }) => void): void } } };
    };
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener(({ collection }) => void asked.push(String(collection)));
  });
  const page = await browsing.visit(SEARCH.url);
  await expect(marksOn(page)).toHaveText([
    "Pomona: Saved, Seen 5 days ago",
    "Pomona: Seen 12 days ago",
    "Pomona: Applied, Changed at your last visit, Seen 2 days ago",
    "Pomona: Closed, Seen 40 days ago",
    "Pomona: Another place: Offer, Seen 7 days ago",
    "Pomona: Gone at your last visit, Seen 30 days ago",
  ]);
  await expect(markOf(page, "Hinge and Latch Designer")).toContainText("Applied");
  await expect(markOf(page, "Subtitle Timing Editor")).toHaveCount(0);
  // Enough time for a second question, if there were one.
  await page.waitForTimeout(600);
  expect(await worker.evaluate(() => Reflect.get(globalThis, "asked") as unknown)).toEqual(["marks"]);
});

test("lets the title of a closed role step back until it is pointed at, and hides nothing", async ({ browsing }) => {
  await keepRoles(browsing, SIX);
  const page = await browsing.visit(SEARCH.url);
  const [closed, open] = ["Speaker Grille Analyst", "Harbour Light Engineer 2"].map((name) =>
    page.locator("main").getByRole("link", { name }),
  );
  await expect(closed as Locator).toHaveCSS("color", "rgb(116, 116, 116)");
  await expect(open as Locator).toHaveCSS("color", "rgb(29, 29, 31)");
  await closed?.hover();
  await expect(closed as Locator).toHaveCSS("color", "rgb(29, 29, 31)");
});

test("marks what comes by paging, by filtering and by drawing anew, and never the wrong role", async ({ browsing }) => {
  await keepRoles(browsing, [...SIX, { identifier: "200920022-3337", seen: [3] }]);
  const page = await browsing.visit(SEARCH.url);
  await expect(marksOn(page)).toHaveCount(6);
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(marksOn(page)).toHaveCount(5);
  await expect(markOf(page, "Map Colour Researcher")).toContainText("Seen 12 days ago");
  await expect(markOf(page, "Hinge and Latch Designer")).toContainText("Applied");
  await page.getByRole("button", { name: "Redraw" }).click();
  await expect(marksOn(page)).toHaveCount(5);
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(marksOn(page)).toHaveText(["Pomona: Seen 3 days ago"]);
  await expect(markOf(page, "Quiet Fan Engineer")).toHaveCount(1);
});

test("marks the table of older pages, where rows name no place", async ({ browsing }) => {
  await keepRoles(browsing, [
    { identifier: "200921002-3337", seen: [3], mine: { status: "interviewing" } },
    { identifier: "200921002-0836", seen: [1], mine: { status: "closed" } },
  ]);
  const page = await browsing.visit(testPage("search-table").url);
  await expect(marksOn(page)).toHaveText(["Pomona: Interviewing, Seen 3 days ago"]);
  await expect(markOf(page, "Bell Tower Acoustician")).toHaveCount(1);
});

test("leaves the page's own elements as they are, and where they are where there is room", async ({
  browsing,
  profile,
  site,
}) => {
  const rowsOf = (page: Page) =>
    page.locator("#search-job-list > li").evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  const bare = await openBrowser({ profile: `${profile}/bare`, site, build: "none" });
  const plain = await bare.visit(SEARCH.url);
  const [before, heights] = [await plain.content(), await rowsOf(plain)];
  await bare.close();
  await keepRoles(browsing, SIX);
  const page = await browsing.visit(SEARCH.url);
  await expect(marksOn(page)).toHaveCount(6);
  const after = await rowsOf(page);
  // The third says the most, and has a line of its own.
  expect(after.toSpliced(2, 1)).toEqual(heights.toSpliced(2, 1));
  expect((await page.content()).replaceAll(/<span class="pomona-mark[^>]*><\/span>/g, "")).toBe(before);
});

test("is not dressed by the page, whatever its stylesheet says", async ({ browsing }) => {
  await keepRoles(browsing, SIX);
  const page = await browsing.visit(SEARCH.url);
  const mark = marksOn(page).first();
  const box = () => mark.locator(".box").evaluate((element) => [element.clientWidth, element.clientHeight]);
  await expect(mark).toBeVisible();
  const before = await box();
  await page.addStyleTag({
    content:
      "* { font-size: 40px !important; line-height: 3 !important } .pomona-mark, span { display: none !important }",
  });
  expect(await box()).toEqual(before);
});

test("says what the user did meanwhile, goes when switched off, and comes back", async ({ browsing }) => {
  await keepRoles(browsing, SIX);
  const page = await browsing.visit(SEARCH.url);
  await expect(marksOn(page)).toHaveCount(6);
  const popup = await browsing.openPopup();
  await tell(popup, "setMine", "200920002-3337", { saved: true }, [], Date.now());
  await expect(markOf(page, "Map Colour Researcher")).toHaveText("Pomona: Saved, Seen 12 days ago");
  await tell(popup, "remove", ["200920002-3337"], Date.now());
  await expect(marksOn(page)).toHaveCount(5);
  await switchSearchMarks(popup, false);
  await expect(marksOn(page)).toHaveCount(0);
  const other = await browsing.visit(SEARCH.url);
  await other.waitForTimeout(500);
  await expect(marksOn(other)).toHaveCount(0);
  await switchSearchMarks(popup, true);
  await expect(marksOn(page)).toHaveCount(5);
  await expect(marksOn(other)).toHaveCount(5);
});

test("marks a search that a posting led to without a page load", async ({ browsing }) => {
  const page = await browsing.visit(testPage("in-page-navigation").url);
  await expect(page.locator(".pomona-card")).toHaveCount(1);
  await page.getByRole("link", { name: "Back to search results" }).click();
  await expect(marksOn(page)).toHaveText(["Pomona: Seen today"]);
  await page.getByRole("link", { name: "Tide Table Analyst" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tide Table Analyst");
  await expect(marksOn(page)).toHaveCount(0);
});

test("gives in to a page that clears its list, and goes when the extension does", async ({ ownBrowsing: browsing }) => {
  await keepRoles(browsing, SIX);
  const page = await browsing.visit(SEARCH.url);
  await expect(marksOn(page)).toHaveCount(6);
  await page.getByRole("button", { name: "Scrub" }).click();
  await expect(marksOn(page)).toHaveCount(0);
  const other = await browsing.visit(SEARCH.url);
  await expect(marksOn(other)).toHaveCount(6);
  await browsing.switchOff();
  await other.getByRole("button", { name: "Redraw" }).click();
  await expect(marksOn(other)).toHaveCount(0);
});

test("tells the page no words of it", async ({ profile, site }) => {
  const seeding = await openBrowser({ profile, site });
  await keepRoles(seeding, SIX);
  const page = await seeding.visit(SEARCH.url);
  await expect(marksOn(page)).toHaveCount(6);
  await seeding.close();
  const browsing = await openBrowser({ profile: `${profile}/shipping`, site, build: "shipping" });
  await keepRoles(browsing, SIX);
  const shipped = await browsing.visit(SEARCH.url);
  await expect(marksOn(shipped)).toHaveCount(6);
  const told = await marksOn(shipped).evaluateAll((marks) => marks.map((mark) => [mark.outerHTML, mark.shadowRoot]));
  const plain = ['<span class="pomona-mark pomona-tokens"></span>', null];
  const dim = ['<span class="pomona-mark pomona-tokens" dim=""></span>', null];
  expect(told).toEqual([plain, plain, plain, dim, plain, plain]);
  await browsing.close();
});

test("axe finds nothing on a marked search, and pictures of it", async ({ browsing }) => {
  await keepRoles(browsing, SIX);
  const page = await browsing.visit(SEARCH.url);
  await expect(marksOn(page)).toHaveCount(6);
  expect(await faultsIn(page, "#search-job-list", { all: true })).toEqual([]);
  await picture(page, "search");
  await page.evaluate(() => void (document.documentElement.dir = "rtl"));
  await picture(page, "search-rtl");
  await page.setViewportSize({ width: 320, height: 900 });
  await picture(page, "search-rtl-320");
  await page.evaluate(() => void (document.documentElement.dir = "ltr"));
  await picture(page, "search-320");
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing sticks out").toBe(320);
  await page.emulateMedia({ forcedColors: "active" });
  await picture(page, "search-forced");
});
