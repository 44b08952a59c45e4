import { testPage } from "../tools/routes.ts";
import { cardCount, cardOn, fact } from "./card.ts";
import { expect, test } from "./fixtures.ts";

test("shows a posting of the classic design", async ({ browsing }) => {
  const page = await browsing.visit(testPage("classic").url);
  await expect(cardOn(page).getByRole("heading", { name: "Repair Coach" })).toBeVisible();
  await expect(cardOn(page)).toContainText("Apple Retail");
  await expect(fact(page, "Base pay")).toContainText("CA$31.25–CA$44.50");
  await expect(fact(page, "Places")).toContainText("Harbor Street");
  await expect(fact(page, "Posted")).toContainText("Jul 2, 2024");
  await expect(fact(page, "Hours")).toContainText("38 a week");
  await expect(fact(page, "Home office")).toContainText("Possible");
  await expect(cardOn(page)).toContainText("200910101");
});

test("shows a posting of today's design", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page).getByRole("heading", { name: "Firmware Release Lead" })).toBeVisible();
  await expect(fact(page, "Base pay")).toContainText("$186,400–$279,900");
  await expect(fact(page, "Places")).toContainText("Cupertino, California, United States");
  await expect(fact(page, "Home office")).toHaveText("Not stated");
});

test("shows the pay of the place that the page is for, and names the other place", async ({ browsing }) => {
  const page = await browsing.visit(testPage("two-places-culver-city").url);
  await expect(fact(page, "Base pay")).toContainText("$162,100–$243,200");
  await expect(fact(page, "Places").getByRole("button")).toHaveText(/^Culver City/);
  await expect(fact(page, "Places")).toContainText("New York City");
  await expect(fact(page, "Hours")).toHaveText("Not stated");
});

for (const [folder, title] of [
  ["german-classic", "Werkstoffprüfer (m/w/d) für Oberflächen"],
  ["japanese-classic", "店舗運営プランナー"],
] as const) {
  test(`shows the posting of ${folder}`, async ({ browsing }) => {
    const page = await browsing.visit(testPage(folder).url);
    await expect(cardOn(page).getByRole("heading", { name: title })).toBeVisible();
  });
}

test("reads a page of a design that nobody has seen yet, by its headings", async ({ browsing }) => {
  const page = await browsing.visit(testPage("redesigned").url);
  await expect(cardOn(page).getByRole("heading", { name: "Dompteuse ou dompteur de câbles" })).toBeVisible();
  await expect(fact(page, "Base pay")).toContainText("CA$81,200–CA$121,900");
  await expect(fact(page, "Hours")).toContainText("37.5 a week");
  await expect(fact(page, "Posted")).toContainText("Oct 3, 2026");
  expect(await cardCount(page)).toBe(1);
});

test("waits for a posting that is rendered late", async ({ browsing }) => {
  const page = await browsing.visit(testPage("late-rendering").url);
  await expect(cardOn(page).getByRole("heading", { name: "Night Shift Planner" })).toBeVisible();
  expect(await cardCount(page)).toBe(1);
});

test("says of a role it keeps that it is no longer listed", async ({ browsing, site }) => {
  const { url } = testPage("sectioned");
  const page = await browsing.visit(url);
  await expect(cardOn(page)).toBeVisible();
  site.set(url, testPage("removed").html);
  await page.reload();
  await expect(cardOn(page)).toContainText("No longer listed");
  await expect(cardOn(page).getByRole("heading", { name: "Firmware Release Lead" })).toBeVisible();
});

test("says that it could not read a broken page, and what can be done", async ({ browsing }) => {
  const page = await browsing.visit(testPage("broken-title").url);
  await expect(cardOn(page)).toContainText("Pomona could not read this page", { timeout: 15_000 });
  await expect(cardOn(page).getByRole("button", { name: "Read again" })).toBeVisible();
});
