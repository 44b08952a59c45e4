import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { cardOn } from "./card.ts";
import { expect, test } from "./fixtures.ts";

const { url, html } = testPage("sectioned");
const CHANGED = "pomona-changed";

/** The page as Apple might edit it: pay, date, one point reworded, one taken out, one added. */
const edited = html
  .replaceAll("$186,400 and $279,900", "$192,000 and $288,000")
  .replaceAll("8+ years of experience in embedded software", "10+ years of experience in embedded software")
  .replace("<li><span>Knowledge of Rust</span></li>", "")
  .replace("Knowledge of Rust\\\\n", "")
  .replace(
    /(Bachelor’s degree in electrical engineering<\/span><\/li>)/,
    "$1<li><span>Patience with suppliers</span></li>",
  )
  .replace(
    'degree in electrical engineering\\", \\"locations',
    'degree in electrical engineering\\\\nPatience with suppliers\\", \\"locations',
  )
  .replaceAll("Sep 30, 2026", "Oct 21, 2026")
  .replaceAll("2026-09-30", "2026-10-21");

const since = (page: Page) => cardOn(page).getByRole("region", { name: "History" });
const toggle = (page: Page) => since(page).getByRole("button", { name: "Show on the page" });

/** The words that are marked on the page. */
const marked = (page: Page) =>
  page.evaluate(
    (name) => ([...(CSS.highlights.get(name) ?? [])] as Range[]).map((range) => range.toString().trim()),
    CHANGED,
  );

test("tells what changed since the last look, and marks the new words on the page", async ({ browsing, site }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(url, edited);
  await page.reload();
  await expect(since(page).getByRole("heading")).toHaveText("Since you last looked (today): 5 changes");
  await expect(since(page)).toContainText("Base pay: now $192,000–$288,000 a year, before $186,400–$279,900 a year");
  await expect(since(page)).toContainText("New in Preferred qualifications: “Patience with suppliers”");
  await expect(cardOn(page).getByRole("status").filter({ hasText: "5 changes" })).toHaveCount(1);
  await expect
    .poll(() => marked(page))
    .toEqual(["Oct 21, 2026", "between $192,000 and $288,000", "10", "Patience with suppliers"]);
  await expect(since(page).getByRole("list", { name: "Versions" }).getByRole("listitem")).toHaveCount(2);

  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute("aria-pressed", "false");
  // Gone a moment after the card says so: marks follow what is drawn.
  await expect.poll(() => marked(page)).toEqual([]);
  await toggle(page).click();
  await expect.poll(() => marked(page)).toHaveLength(4);

  await page.setViewportSize({ width: 1280, height: 500 });
  await page.evaluate(() => scrollTo(0, 0));
  await since(page)
    .getByRole("button", { name: /^Base pay: now/ })
    .click();
  const inView = () =>
    page.evaluate((name) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
      const box = ranges.find((range) => range.toString().includes("$192,000"))?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, CHANGED);
  await expect.poll(inView).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.reload();
  await expect(since(page)).toContainText("No changes since you last looked (today)");
  await expect.poll(() => marked(page)).toEqual([]);
});

test("says nothing of a history where there is none", async ({ browsing }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  await page.reload();
  await expect(cardOn(page)).toContainText("Last seen today");
  await expect(cardOn(page).getByRole("button", { name: "Save role" })).toBeEnabled();
  await expect(since(page)).toHaveCount(0);
});

test("tells that a role is listed again, after the worker was stopped, too", async ({ browsing, site }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(url, testPage("removed").html);
  await page.reload();
  await expect(cardOn(page)).toContainText("No longer listed");
  site.set(url, edited);
  await browsing.stopWorker();
  await page.reload();
  await expect(since(page)).toContainText(/Listed again; it was gone when you looked on \w+ \d+, \d{4}/);
  await expect(since(page)).toContainText("Since you last looked (today): 5 changes");
  await expect(since(page).getByRole("list", { name: "Versions" })).toContainText("No longer listed");
  await browsing.stopWorker();
  const opened = browsing.context.waitForEvent("page");
  await since(page).getByRole("button", { name: "Compare versions, read saved copies" }).click();
  const role = await opened;
  await expect(role).toHaveURL(/role\.html\?key=200910202-0836$/);
});

test("takes its marks away when the page moves on to another role, and when the card is hidden", async ({
  browsing,
  site,
}) => {
  const inPage = testPage("in-page-navigation");
  const page = await browsing.visit(inPage.url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(inPage.url, inPage.html.replaceAll("You know when the water comes.", "You know when the water goes."));
  await page.reload();
  await expect.poll(() => marked(page)).toEqual(["goes"]);
  await page.getByRole("link", { name: "Lighthouse Systems Engineer" }).click();
  await expect(cardOn(page).getByRole("heading", { name: "Lighthouse Systems Engineer" })).toBeVisible();
  // Gone a moment after the card says so: marks follow what is drawn.
  await expect.poll(() => marked(page)).toEqual([]);
  await expect(since(page)).toHaveCount(0);

  site.set(inPage.url, inPage.html.replaceAll("You know when the water comes.", "You know when the water rests."));
  await page.goto(inPage.url);
  await expect.poll(() => marked(page)).toEqual(["rests"]);
  await cardOn(page).getByRole("button", { name: "Hide on this page" }).click();
  await expect(cardOn(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate((name) => CSS.highlights.has(name), CHANGED)).toBe(false);
});

test("is reached and left by keyboard, and nothing of the page is changed", async ({ browsing, site }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(url, edited);
  await page.reload();
  await expect.poll(() => marked(page)).toHaveLength(4);
  const words = () => page.locator("body").evaluate((body) => body.outerHTML);
  const before = await words();
  await page.getByRole("button", { name: "Submit Resume" }).focus();
  await since(page)
    .getByRole("button", { name: /^Reposted/ })
    .focus();
  for (const name of [/^Base pay: now/, /^Reworded/, /^New in/, "Show on the page", /^Compare versions/]) {
    await page.keyboard.press("Tab");
    await expect(since(page).getByRole("button", { name })).toBeFocused();
  }
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(toggle(page)).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Submit Resume" })).toBeFocused();
  expect(await words()).toBe(before);
});

test("counts from how the page was found, also when it draws itself again", async ({ browsing, site }) => {
  const inPage = testPage("in-page-navigation");
  const page = await browsing.visit(inPage.url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(inPage.url, inPage.html.replaceAll("You know when the water comes.", "You know when the water goes."));
  await page.reload();
  await expect(since(page).getByRole("heading")).toHaveText("Since you last looked (today): 1 change");
  await page.locator("#jobdetails-teamname").evaluate((team) => void (team.textContent = "Hardware"));
  await expect(since(page).getByRole("heading")).toHaveText("Since you last looked (today): 2 changes");
  await expect.poll(() => marked(page)).toEqual(["Hardware", "goes"]);
  // The redraw is part of the same visit: a version of the page, and not one more.
  await expect(since(page).getByRole("list", { name: "Versions" }).getByRole("listitem")).toHaveCount(2);
});

test("axe finds nothing serious in the changes on the card", async ({ browsing, site }) => {
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toContainText("First visit");
  site.set(url, edited);
  await page.reload();
  await expect(toggle(page)).toBeVisible();
  expect(await faultsIn(page, ".pomona-card")).toEqual([]);
});
