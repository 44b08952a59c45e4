import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn } from "./card.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";
import { seePages } from "./see-pages.ts";

const SIX = ["sectioned", "classic", "german-classic", "japanese-classic", "two-places-new-york", "in-page-navigation"];
const FIRMWARE = "Firmware Release Lead";
const COACH = "Repair Coach";

/** The library, once these pages were seen, one after the other. */
async function libraryOf(browsing: Browsing, folders: readonly string[]): Promise<Page> {
  const urls = folders.map((folder) => testPage(folder).url);
  await seePages(browsing, urls, (page) => expect(cardOn(page)).toContainText("First visit"));
  return browsing.visit(`chrome-extension://${browsing.extensionId}/library.html`);
}

/** Six roles side by side; `before` them others were seen. */
async function compared(browsing: Browsing, before: readonly string[] = []): Promise<Page> {
  const library = await libraryOf(browsing, [...before, ...SIX]);
  await expect(library.locator("tbody tr")).toHaveCount(before.length + SIX.length);
  const boxes = await library.locator("tbody").getByRole("checkbox").all();
  for (const box of boxes.slice(0, SIX.length)) await box.check();
  await library.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(library.getByRole("heading", { level: 1 })).toHaveText("Compare 6 roles");
  await expect(library.getByRole("table")).toBeVisible();
  return library;
}

const heads = (page: Page) => page.locator("thead th a");
const headOf = (page: Page, title: string) => page.locator("thead th").filter({ hasText: title });
const rowOf = (page: Page, label: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: label }) });

/** What a reload and Back must find again. */
async function shown(page: Page): Promise<unknown> {
  await expect(page.getByRole("table")).toBeVisible();
  return {
    columns: await heads(page).allTextContents(),
    pinned: await page.getByRole("button", { pressed: true, name: /^Keep/ }).count(),
    rows: await page.getByRole("rowheader").allTextContents(),
    words: await page.locator(".told").allTextContents(),
  };
}

test("compares six, in an address that back, reload and a bookmark keep", async ({ browsing }) => {
  const page = await compared(browsing);
  const all = await page.getByRole("rowheader").count();
  await page.keyboard.press("d");
  await expect(page.getByRole("button", { name: /^Only rows that differ/ })).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => page.getByRole("rowheader").count()).toBeLessThan(all);
  await expect(rowOf(page, "My stars")).toHaveCount(0);

  await page.getByRole("button", { name: `Keep ${FIRMWARE} in front` }).click();
  await expect(heads(page).first()).toHaveText(FIRMWARE);
  await page.getByRole("button", { name: `Move ${COACH} towards the front` }).click();
  await expect(page.getByRole("button", { name: `Move ${COACH} towards the front` })).toBeFocused();
  const order = await heads(page).allTextContents();
  await page.getByRole("button", { name: `Take ${COACH} out of the comparison` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare 5 roles");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heads(page)).toHaveText(order);

  await rowOf(page, "Experience").getByRole("button", { name: "8 years" }).first().click();
  await expect(page.locator(".told mark")).toHaveText("8+ years");
  const lined = rowOf(page, "Experience in leading releases of C or C++ firmware");
  await expect(lined.getByRole("button", { name: "required" })).toHaveCount(2);
  await expect(lined.getByRole("img", { name: "not asked for" })).toHaveCount(4);
  await lined.getByRole("button", { name: "required" }).first().click();
  await expect(lined.locator(".quote")).toHaveText([
    "“Experience in leading releases of C or C++ firmware”",
    "“Experience in leading releases of C or C++ firmware”",
  ]);

  const before = await shown(page);
  await page.reload();
  await expect.poll(() => shown(page)).toEqual(before);
  const bookmark = await browsing.visit(page.url());
  await expect.poll(() => shown(bookmark)).toEqual(before);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(page.getByText("6 chosen")).toBeVisible();
  await page.goBack();
  await expect.poll(() => shown(page)).toEqual(before);
});

test("drags a column to another place", async ({ browsing }) => {
  const page = await compared(browsing);
  const titles = await heads(page).allTextContents();
  const from = await headOf(page, titles[0] ?? "")
    .locator("span.grip")
    .boundingBox();
  const to = await headOf(page, titles[3] ?? "").boundingBox();
  if (!from || !to) throw new Error("no columns to drag");
  await page.mouse.move(from.x + 12, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 300, { steps: 4 });
  await expect(page.locator("thead .dropped-on")).toContainText(titles[3] ?? "");
  await page.mouse.up();
  await expect(heads(page)).toHaveText([1, 2, 3, 0, 4, 5].map((at) => titles[at] ?? ""));
  await page.keyboard.press("Control+z");
  await expect(heads(page)).toHaveText(titles);
});

test("is worked by keyboard alone, and nothing covers what has the focus", async ({ browsing }) => {
  const page = await libraryOf(browsing, SIX.slice(0, 3));
  await expect(page.locator("tbody tr")).toHaveCount(3);
  await page.keyboard.press("ArrowDown");
  for (let chosen = 0; chosen < 3; chosen += 1) {
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("c");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.setViewportSize({ width: 800, height: 600 });
  // As far as the first of the lined-up rows, and back.
  const last = page
    .getByRole("rowheader", { name: /Experience in leading releases/ })
    .getByRole("button")
    .first();
  const covered: string[] = [];
  for (let at = 0; at < 90 && !(await last.evaluate((one) => one === document.activeElement)); at += 1) {
    await page.keyboard.press("Tab");
    covered.push(...(await coveredFocus(page)));
  }
  await expect(last).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".told .quote")).toHaveText("“Experience in leading releases of C or C++ firmware”");
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press("Shift+Tab");
    covered.push(...(await coveredFocus(page)));
  }
  expect(covered).toEqual([]);
});

/** What has the focus, if other things hide all of it. */
function coveredFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused.matches("body, main")) return [];
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((across) =>
      [0.1, 0.5, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
    );
    const seen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused));
    });
    return seen ? [] : [focused.outerHTML];
  });
}

test("says how many fit, where more are chosen", async ({ browsing }) => {
  const page = await libraryOf(browsing, [...SIX, "contradicting-data"]);
  await expect(page.locator("tbody tr")).toHaveCount(7);
  for (const box of await page.locator("tbody").getByRole("checkbox").all()) await box.check();
  const compare = page.getByRole("button", { name: "Compare", exact: true });
  await expect(compare).toHaveAttribute("aria-disabled", "true");
  await expect(compare).toHaveAccessibleDescription("up to 6 here");
});

test("axe finds nothing in a comparison of six, which fits where it stands", async ({ browsing }) => {
  test.setTimeout(180_000);
  const page = await compared(browsing, ["hostile"]);
  await page.getByRole("button", { name: `Keep ${COACH} in front` }).click();
  await page.getByRole("button", { name: "38 a week" }).first().click();
  await rowOf(page, "Experience in leading releases of C or C++ firmware").getByRole("button").first().click();
  const main = page.locator("main");
  const look = async (name: string) => {
    await main.evaluate((one) => one.scrollTo(0, 0));
    await picture(page, `six-${name}`);
    await main.evaluate((one) => one.scrollTo(0, 800));
    await picture(page, `six-${name}-down`);
  };
  for (const width of [1280, 800, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await faultsIn(page, undefined, { all: true })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await look(String(width));
  }
  // 1280 × 800, enlarged four times.
  await page.setViewportSize({ width: 320, height: 200 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await picture(page, "six-zoomed", { fullPage: true });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: "active" });
  await look("forced");
  await page.emulateMedia({ forcedColors: "none" });
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await look("rtl");
  await page.evaluate(() => (document.documentElement.dir = "ltr"));
  await page.getByRole("button", { name: `Swap ${FIRMWARE}` }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("swap");
  await page.keyboard.press("Escape");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Back" })).toBeHidden();
  await picture(page, "six-print", { fullPage: true });
});
