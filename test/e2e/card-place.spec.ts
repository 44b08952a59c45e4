import { testPage } from "../tools/routes.ts";
import { cardOn, cardCount } from "./card.ts";
import { expect, test } from "./fixtures.ts";

const { url } = testPage("sectioned");
const press = (page: Parameters<typeof cardOn>[0], name: string) => cardOn(page).getByRole("button", { name }).click();

test("lies on the next page as it lay on the last one: folded, on the side it was moved to", async ({ browsing }) => {
  const page = await browsing.visit(url);
  await press(page, "Move to the other side");
  await expect(cardOn(page)).toHaveAttribute("data-side", "start");
  await press(page, "Fold card");
  const next = await browsing.visit(testPage("classic").url);
  await expect(cardOn(next)).toHaveAttribute("data-side", "start");
  await expect(cardOn(next).getByRole("button", { name: "Unfold card" })).toBeVisible();
});

test("is hidden for this page only, also when the role is saved elsewhere", async ({ browsing }) => {
  const [page, other] = [await browsing.visit(url), await browsing.visit(url)];
  await press(page, "Hide on this page");
  await expect.poll(() => cardCount(page)).toBe(0);
  // Saving in another tab draws the cards of this role anew.
  await press(other, "Save role");
  await expect(cardOn(other).getByRole("textbox", { name: "Note" })).toBeVisible();
  await page.waitForTimeout(500);
  expect(await cardCount(page)).toBe(0);
  await page.goto(testPage("classic").url);
  await expect(cardOn(page)).toBeVisible();
});
