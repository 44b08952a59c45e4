import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { faultsIn } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { picture } from "./picture.ts";
import { manyRoles, putRoles } from "./put-roles.ts";

const NOW = Date.UTC(2026, 10, 21, 12);
const roles = manyRoles(46, NOW);

const slider = (page: Page, name: string) => page.getByRole("slider", { name, exact: true });
const ranked = (page: Page) => page.locator(".ranking > tbody > tr[data-key] th a");

/** What back, reload and a second tab must find again. */
async function shown(page: Page): Promise<unknown> {
  await expect(page.locator(".ranking")).toBeVisible();
  return {
    outcome: await page.locator(".outcome").innerText(),
    titles: await ranked(page).allTextContents(),
    weights: await page.locator("output").allTextContents(),
  };
}

/** What must hold however wide the window is: nothing that axe finds, and no page wider than the window. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 800, 320]) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await page.setViewportSize({ width, height: 800 });
    // oxlint-disable-next-line no-await-in-loop -- see above
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await picture(page, `${name}-${width}`, { fullPage: true });
    // oxlint-disable-next-line no-await-in-loop -- see above
    if (width !== 800) expect(await faultsIn(page, undefined, { all: true })).toEqual([]);
  }
}

test("from more than forty roles to a decision, by keyboard alone", async ({ browsing }, info) => {
  test.setTimeout(120_000);
  expect(roles.length).toBeGreaterThan(40);
  const page = await browsing.visit(`chrome-extension://${browsing.extensionId}/library.html`);
  await expect(page.getByText("No postings seen yet")).toBeVisible();
  await putRoles(page, roles);
  await page.reload();
  const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(rows.first()).toBeVisible();

  // Filter, choose six, compare, decide.
  await page.keyboard.press("/");
  await page.keyboard.type("experience");
  await expect(page.getByText(/^Roles: \d+ of \d+$/)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  for (let at = 0; at < 6; at += 1) {
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("c");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare 6 roles");

  // What they ask for stands lined up; two rows are answered where they stand.
  const answers = page.getByRole("toolbar", { name: /^My answer: / });
  for (const [at, key, said] of [
    [0, "1", "Met"],
    [1, "3", "Gap"],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await answers.nth(at).getByRole("button").first().press(key);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await expect(answers.nth(at).getByRole("button", { name: said, pressed: true })).toBeVisible();
  }
  await expect(page.getByRole("rowheader", { name: "Fit" })).toBeVisible();
  await page.getByRole("button", { name: "Decide" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText("Nothing is weighed yet")).toBeVisible();

  await slider(page, "What I meet").focus();
  for (let at = 0; at < 2; at += 1) await page.keyboard.press("ArrowRight");
  await slider(page, "Few years asked for").focus();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press("ArrowRight");
  await slider(page, "Posted lately").focus();
  for (let at = 0; at < 2; at += 1) await page.keyboard.press("ArrowRight");
  await expect(ranked(page)).toHaveCount(6);
  await expect(page.locator("output").nth(3)).toHaveText("3");
  await expect(page.getByRole("status").filter({ hasText: /^First: / })).toBeAttached();
  const before = await shown(page);

  // A second tab weighs the same, and what it changes is seen here.
  const other = await browsing.visit(page.url());
  await expect.poll(() => shown(other)).toEqual(before);
  await slider(other, "Base pay").press("ArrowRight");
  await expect(page.locator("output").first()).toHaveText("1");
  await other.close();
  await slider(page, "Base pay").press("ArrowLeft");
  await expect.poll(() => shown(page)).toEqual(before);

  // Undone also after a reload.
  await slider(page, "Posted lately").press("End");
  await expect(page.locator("output").last()).toHaveText("5");
  await page.reload();
  await expect(page.locator("output").last()).toHaveText("5");
  await page.keyboard.press("Control+z");
  await expect.poll(() => shown(page)).toEqual(before);
  await page.goBack();
  await page.goForward();
  await expect.poll(() => shown(page)).toEqual(before);

  // Each part of a score leads to the words that it was read from.
  for (const button of await page.getByRole("button", { name: /Working/ }).all()) await button.press("Enter");
  await expect(page.locator(".parts").first().getByRole("rowheader")).toHaveText([
    "What I meet",
    "Few years asked for",
    "Posted lately",
  ]);
  await expect(page.locator(".fit-lines .answer-word.met").first()).toBeVisible();
  await expect(page.locator(".fit-lines .answer-word.gap").first()).toBeVisible();
  await expect(page.locator(".parts .quote").first()).toBeVisible();

  // A must-have takes roles out, and says why.
  await page.getByLabel("Experience").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("heading", { name: /^Taken out by must-haves: \d/ })).toBeVisible();

  await look(page, "decide");

  // The report is read back as it was saved.
  await page.getByRole("button", { name: "Back", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare 6 roles");
  await page.getByRole("button", { name: "Report" }).press("Enter");
  await expect(page.getByRole("button", { name: "Save report" })).toBeEnabled();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save report" }).press("Enter"),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^pomona-\d{4}-\d\d-\d\d-report\.html$/);
  const file = info.outputPath("report.html");
  await saved.saveAs(file);
  const report = await browsing.context.newPage();
  await report.goto(pathToFileURL(file).href);
  await expect(report.getByRole("heading", { name: "Ranking" })).toBeVisible();
  await expect(
    report.getByText("Status, stars, answers and private notes are left out, and nothing in it is ranked by them."),
  ).toBeVisible();
  await expect(report.getByRole("listitem").filter({ has: report.getByRole("link") })).toHaveCount(6);
  await expect(report.getByText("What I meet")).toHaveCount(0);
  await look(report, "report");
  await report.emulateMedia({ media: "print" });
  await picture(report, "report-print", { fullPage: true });
});
