import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { cardOn, fact } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** The words that are highlighted on the page. */
const highlighted = (page: Page) =>
  page.evaluate(() => ([...(CSS.highlights.get("pomona-source") ?? [])] as Range[]).map((range) => range.toString()));

/** The page's document without our element. */
const documentText = (page: Page) =>
  page.evaluate(() => {
    const ours = document.querySelector(".pomona-card");
    const whole = document.documentElement.outerHTML;
    return ours ? whole.replace(ours.outerHTML, "") : whole;
  });

test("highlights the words of a value, and changes nothing of the page", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await expect(cardOn(page)).toBeVisible();
  const before = await documentText(page);
  await fact(page, "Base pay").getByRole("button").first().click();
  await expect.poll(() => highlighted(page)).toHaveLength(1);
  expect((await highlighted(page))[0]).toContain("$186,400 and $279,900");
  expect(await documentText(page)).toBe(before);
  const inView = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get("pomona-source") ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  await expect.poll(inView).toBe(true);
});

test("takes the highlight away when the value is pressed again", async ({ browsing }) => {
  const page = await browsing.visit(testPage("classic").url);
  const value = fact(page, "Base pay").getByRole("button").first();
  await value.click();
  await expect.poll(() => highlighted(page)).not.toHaveLength(0);
  await value.click();
  await expect.poll(() => highlighted(page)).toHaveLength(0);
});
