import type { Page } from "@playwright/test";
import { testPage } from "../tools/routes.ts";
import { cardOn } from "./card.ts";
import { expect, test } from "./fixtures.ts";

interface Noted {
  /** Where title and team stood as our element came to the page. */
  first?: readonly unknown[];
  placesOf?: (selectors: readonly string[]) => readonly unknown[];
  shift: number;
}

/** Notes what is there first, and whatever moves from then on. */
function watchFirst(): void {
  const noted = globalThis as unknown as Noted;
  noted.shift = 0;
  noted.placesOf = (selectors) =>
    selectors.map((selector) => {
      const part = document.querySelector(".pomona-card")?.shadowRoot?.querySelector(selector);
      const words = part && document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode();
      if (!words) return selector;
      const range = document.createRange();
      range.selectNodeContents(words);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [words.nodeValue, ...[x, y, width, height].map(Math.round)];
    });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver((_records, observer) => {
    if (document.querySelector(".pomona-card") === null) return;
    observer.disconnect();
    noted.first = noted.placesOf?.(["[aria-hidden] h2", "[aria-hidden] p"]) ?? [];
  }).observe(document, { childList: true, subtree: true });
}

const noted = (page: Page) =>
  page.evaluate(() => {
    const { first, shift, placesOf } = globalThis as unknown as Noted;
    return { first, shift, last: placesOf?.([".c-title h2", ".c-title p"]) };
  });

test("begins with the title where it stays, before anybody is asked, on either side", async ({ browsing, site }) => {
  const { url, html } = testPage("sectioned");
  site.set(url, html.replaceAll("Firmware ", "Firmware and very much more than one line of it, "));
  for (const side of ["end", "start"]) {
    const page = await browsing.context.newPage();
    await page.addInitScript(watchFirst);
    await page.goto(url);
    await cardOn(page).getByRole("button", { name: "Save role" }).waitFor();
    await expect(cardOn(page)).toHaveAttribute("data-side", side);
    const { first, last, shift } = await noted(page);
    expect(first).toEqual(last);
    expect(last?.[0]).toContainEqual(expect.stringContaining("very much more than one line"));
    expect(shift, "nothing has moved").toBe(0);
    await cardOn(page).getByRole("button", { name: "Move to the other side" }).click();
    await expect(cardOn(page)).not.toHaveAttribute("data-side", side);
  }
});
