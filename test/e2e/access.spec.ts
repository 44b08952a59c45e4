import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { openBrowser } from "./browsing.ts";
import { cardOn, fact, saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** What axe finds that is serious or worse, as sentences. */
async function faultsIn(page: Page, part?: string): Promise<string[]> {
  // axe looks for colours in the body alone, and can tell none of the card beside it. (axe-core 4.14, November 2026)
  if (part) await page.locator(part).evaluate((element) => document.body.append(element));
  const builder = new AxeBuilder({ page });
  const { violations, passes } = await (part ? builder.include(part) : builder).analyze();
  expect(
    passes.map(({ id }) => id),
    "axe could tell colours",
  ).toContain("color-contrast");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing serious on card, popup and comparison, ${colorScheme}`, async ({ profile, site }) => {
    const browsing = await openBrowser({ profile, site, colorScheme });
    const page = await browsing.visit(testPage("sectioned").url);
    await expect(cardOn(page)).toBeVisible();
    expect(await faultsIn(page, "pomona-card"), "card, not saved").toEqual([]);
    await saveRole(page);
    await writeNote(page, "A note");
    await fact(page, "Base pay").getByRole("button").first().click();
    expect(await faultsIn(page, "pomona-card"), "card, saved, words shown").toEqual([]);
    await saveRole(await browsing.visit(testPage("classic").url));

    const popup = await browsing.openPopup();
    await expect(popup.getByRole("checkbox")).toHaveCount(2);
    expect(await faultsIn(popup), "popup").toEqual([]);
    for (const box of await popup.getByRole("checkbox").all()) await box.check();
    expect(await faultsIn(popup), "popup, chosen").toEqual([]);
    await popup.getByRole("button", { name: "Compare", exact: true }).click();
    await popup.setViewportSize({ width: 800, height: 600 });
    await expect(popup.getByRole("table")).toBeVisible();
    expect(await faultsIn(popup), "comparison").toEqual([]);
    await browsing.close();
  });
}
