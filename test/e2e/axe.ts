import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe finds that is serious or worse, as sentences; on the whole page, or in a part of it by selector. */
export async function faultsIn(page: Page, part?: string): Promise<string[]> {
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
