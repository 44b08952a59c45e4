import type { Page } from "@playwright/test";
import { testPage } from "../../tools/routes.ts";
import type { Fault } from "../fault.ts";
import { agePage } from "../age-page.ts";
import { checkKept } from "../check-kept.ts";
import { readKept } from "../kept.ts";

const PAGES = ["sectioned", "classic", "two-places-new-york", "sectioned"];
/** The page that has been open for long: what it says is of that time, and no look at it is written down any more. */
const OLD = 2;
const AGE = 7_200_000;
/** ms within which the new card stands there. */
const PATIENCE = 10_000;

/** The extension is loaded anew, as by an update, while pages with its cards stand open. */
export const extensionReloaded: Fault = {
  name: "extension-reloaded",
  title: `extension reloaded under ${PAGES.length} open tabs, one for two hours`,
  times: 20,
  short: { times: 1, backend: "LevelDB" },
  async happen({ open, folder }, times) {
    const browsing = await open(`${folder}/profile`);
    const pages: Page[] = [];
    for (const name of PAGES) pages.push(await browsing.visit(testPage(name).url));
    const wrong: string[] = [];
    await Promise.all(pages.map(mark));
    for (const page of pages.slice(OLD, OLD + 1)) await agePage(page, AGE);
    for (let time = 1; time <= times; time += 1) {
      await Promise.all(pages.map(mark));
      await browsing.reloadExtension();
      for (const [tab, page] of pages.entries()) {
        const cards = await cardsOn(page);
        if (cards !== "one, new") wrong.push(`tab ${tab} after reload ${time}: ${cards}`);
      }
    }
    const kept = await readKept(browsing);
    const findings = checkKept([], kept);
    const looks = kept.rows.visits.filter(({ url }) => url === pages[OLD]?.url()).length;
    if (looks !== 1) wrong.push(`${looks} looks at the page of two hours ago`);
    await browsing.close();
    wrong.push(...browsing.faults);
    // The cards record what they see by themselves: as many looks are acknowledged as cards have come.
    return { ...findings, times, acknowledged: kept.rows.visits.length, told: "nothing", wrong };
  },
};

/** Marks the cards that stand on a page, so that they are known again. */
async function mark(page: Page): Promise<void> {
  await page.locator(".pomona-card").waitFor({ state: "attached", timeout: PATIENCE });
  await page.evaluate(() => {
    for (const card of document.querySelectorAll(".pomona-card")) card.setAttribute("data-before", "");
  });
}

/** Which cards stand on a page once a new one has come. */
async function cardsOn(page: Page): Promise<string> {
  const fresh = page.locator(".pomona-card:not([data-before])");
  const hasCome = await fresh.waitFor({ state: "attached", timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
  const count = await page.locator(".pomona-card").count();
  if (!hasCome) return count === 0 ? "none" : "the card of before";
  return count === 1 ? "one, new" : `${count} cards`;
}
