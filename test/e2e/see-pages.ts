import type { Page } from "@playwright/test";
import type { Browsing } from "./browsing.ts";

/**
 * Goes from page to page in one tab, which is closed after the last: a tab of its own for each would take twice the
 * work. `look` waits for what is to be there before the next one.
 */
export async function seePages(
  browsing: Browsing,
  urls: readonly string[],
  look: (page: Page, at: number) => Promise<void>,
): Promise<void> {
  const [first = "", ...others] = urls;
  const page = await browsing.visit(first);
  await look(page, 0);
  for (const [at, url] of others.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one tab
    await page.goto(url);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await look(page, at + 1);
  }
  await page.close();
}
