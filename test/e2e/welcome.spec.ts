import type { Page } from "@playwright/test";
import { faultsIn } from "./axe.ts";
import { type Browsing, openBrowser } from "./browsing.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";

/** The first pages that are open. */
const firstPages = ({ context }: Browsing): Page[] =>
  context.pages().filter((page) => page.url().endsWith("/welcome.html"));

test("an installation opens one page that says what is kept, where, and how to get it out", async ({
  profile,
  site,
}) => {
  const browsing = await openBrowser({ profile, site, welcome: true });
  const [page, ...more] = firstPages(browsing);
  if (!page) throw new Error("no first page");
  expect(more).toEqual([]);
  await expect(page).toHaveTitle("Pomona is ready");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pomona is ready");
  await expect(page.getByRole("paragraph")).toHaveText([/keeps each posting/, /stays in this browser/, /as files/]);
  await expect(page.getByRole("link", { name: "Search for jobs at Apple" })).toHaveAttribute(
    "href",
    "https://jobs.apple.com/en-us/search",
  );
  expect(await faultsIn(page, undefined, { all: true })).toEqual([]);
  await picture(page, "welcome");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), "nothing sticks out").toBe(320);
  await picture(page, "welcome-320");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Search for jobs at Apple" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  expect([browsing.sent, browsing.faults]).toEqual([[], []]);
});

test("an update opens no page", async ({ browsing }) => {
  await browsing.reloadExtension();
  // The worker runs again, and was told of the update before it could be asked anything.
  const popup = await browsing.openPopup();
  await expect(popup.getByRole("tab", { name: /Recent/ })).toHaveText("Recent0");
  expect(firstPages(browsing)).toEqual([]);
});
