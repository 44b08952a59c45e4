import type { Page, PageScreenshotOptions } from "@playwright/test";
import { endMotion } from "./end-motion.ts";

/** Nothing but eyes can check them, so most runs go without. */
const WANTED = process.env["POMONA_LOOKS"] === "1";

/** Pictures of a page in light and dark, in test-results/looks. */
export async function picture(page: Page, name: string, options: PageScreenshotOptions = {}): Promise<void> {
  if (!WANTED) return;
  for (const colorScheme of ["light", "dark"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await page.emulateMedia({ colorScheme });
    // oxlint-disable-next-line no-await-in-loop -- see above
    await endMotion(page);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await page.screenshot({ path: `test-results/looks/${name}-${colorScheme}.png`, ...options });
  }
  await page.emulateMedia({ colorScheme: null });
}
