import type { Page } from "puppeteer-core";

/** ms for which a test waits for what it wants to see. */
export const PATIENCE = 20_000;

/** An element by its role and accessible name. */
export const named = (page: Page, role: string, name: string) => find(page, "", role, name);

/** The same in the card that stands on a page. */
export const inCard = (page: Page, role: string, name: string) => find(page, ".pomona-card >>> ", role, name);

const find = (page: Page, inside: string, role: string, name: string) =>
  page.locator(`${inside}::-p-aria([name="${name}"][role="${role}"])`).setTimeout(PATIENCE);

/** What a page shows. */
export const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** What the card on a page says; nothing where there is none. */
export const wordsOfCard = (page: Page) =>
  page.evaluate(() => document.querySelector(".pomona-card")?.shadowRoot?.textContent ?? "");

/** The words that are marked on the page, under a name of ours. */
export const marked = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()), name);

/** Paths of the extension's own pages that run, its event page among them; asking one of them does not wake that. */
export const running = (page: Page) =>
  page.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: { extension: { getViews(): Window[] } } };
    return browser.extension.getViews().map(({ location }) => location.pathname);
  });
