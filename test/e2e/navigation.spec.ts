import { testPage } from "../tools/routes.ts";
import { cardCount, cardOn, fact } from "./card.ts";
import { expect, test } from "./fixtures.ts";

const title = (page: Parameters<typeof cardOn>[0], name: string) => cardOn(page).getByRole("heading", { name });

test("follows the site from one posting to another and back", async ({ browsing }) => {
  const page = await browsing.visit(testPage("in-page-navigation").url);
  await expect(title(page, "Tide Table Analyst")).toBeVisible();
  await page.getByRole("link", { name: "Lighthouse Systems Engineer" }).click();
  await expect(title(page, "Lighthouse Systems Engineer")).toBeVisible();
  await expect(fact(page, "Base pay")).toContainText("$142,000–$213,000");
  expect(await cardCount(page)).toBe(1);
  await page.goBack();
  await expect(title(page, "Tide Table Analyst")).toBeVisible();
  await expect(fact(page, "Base pay")).toContainText("$121,000–$181,500");
  expect(await cardCount(page)).toBe(1);
});

test("takes its card away on the way to a search, and brings it back on the way to a posting", async ({ browsing }) => {
  const page = await browsing.visit(testPage("in-page-navigation").url);
  await expect(cardOn(page)).toBeVisible();
  await page.getByRole("link", { name: "Back to search results" }).click();
  await expect.poll(() => cardCount(page)).toBe(0);
  await page.getByRole("link", { name: "Lighthouse Systems Engineer" }).click();
  await expect(title(page, "Lighthouse Systems Engineer")).toBeVisible();
});

test("reads again when another place is chosen", async ({ browsing }) => {
  const page = await browsing.visit(testPage("place-change").url);
  await expect(fact(page, "Base pay")).toContainText("$171,600–$257,400");
  await page.getByRole("combobox", { name: "Location" }).selectOption("1");
  await expect(fact(page, "Base pay")).toContainText("$162,100–$243,200");
  await expect(cardOn(page)).toContainText("200911414-0670");
  expect(await cardCount(page)).toBe(1);
});
