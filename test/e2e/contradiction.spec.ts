import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import { cardOn, fact } from "./card.ts";
import { expect, test } from "./fixtures.ts";

test("marks a value that the page contradicts, and tells by keyboard what else it says", async ({ browsing }) => {
  const page = await browsing.visit(testPage("contradicting-data").url);
  const value = fact(page, "Posted").getByRole("button", {
    name: "Oct 5, 2026 – the page also says something else",
  });
  await expect(value).toBeVisible();
  await expect(cardOn(page).locator(".otherwise")).toHaveCount(2);
  await value.focus();
  await page.keyboard.press("Enter");
  await expect(value).toHaveAttribute("aria-expanded", "true");
  await expect(fact(page, "Posted")).toContainText("The page also says“2026-10-06”");
  await page.keyboard.press("Enter");
  await expect(cardOn(page).getByText("The page also says", { exact: true })).toHaveCount(0);
  expect(await faultsIn(page, ".pomona-card", { all: true })).toEqual([]);
});
