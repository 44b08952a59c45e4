import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { endMotion } from "./end-motion.ts";

/** What a change of colours can break; everything else is the same in light and dark. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What stands in for axe where it is already in the page: putting it there takes longer than most of what it does. */
const NOTHING_MORE = "0";

/**
 * What axe finds in light and then, of what colours can break, in dark, as sentences; on the whole page, or in a part of
 * it by selector. What is minor or moderate is left out, unless `all` is asked for.
 */
export async function faultsIn(page: Page, part?: string, { all = false } = {}): Promise<string[]> {
  // axe looks for colours in the body alone, and can tell none of the card beside it. (axe-core 4.14, November 2026)
  if (part) await page.locator(part).evaluate((one) => document.body.contains(one) || document.body.append(one));
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await page.emulateMedia({ colorScheme });
    // oxlint-disable-next-line no-await-in-loop -- see above
    await endMotion(page);
    // All that is found for the faults, and no more than one example of what is none: that is half of the time.
    // oxlint-disable-next-line no-await-in-loop -- see above
    const isThere = await page.evaluate(() => "axe" in globalThis);
    // For the sake of frames, what was found is summed up in a new tab, which takes longer than finding it; where there
    // is none, the page itself can do that. The findings are the same.
    const isAlone = page.frames().length === 1;
    const builder = new AxeBuilder({ page, ...(isThere && isAlone && { axeSource: NOTHING_MORE }) })
      .setLegacyMode(isAlone)
      .options({ resultTypes: ["violations"] });
    if (part) builder.include(part);
    if (colorScheme === "dark") builder.withRules(RULES_OF_COLOUR);
    // oxlint-disable-next-line no-await-in-loop -- see above
    const { violations, passes } = await builder.analyze();
    expect(
      passes.map(({ id }) => id),
      "axe could tell colours",
    ).toContain("color-contrast");
    for (const { id, impact, nodes } of violations) {
      if (all || impact === "serious" || impact === "critical")
        faults.push(`${id}, ${colorScheme}: ${nodes.map(({ html }) => html).join(" ")}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return faults;
}
