import { browser } from "wxt/browser";

/** What is done to the browser, as functions, so that a test can watch it. */
export interface Pages {
  readonly onInstalled: { addListener(hear: (details: { readonly reason: string }) => void): void };
  /** Ids of the open tabs of jobs.apple.com. */
  readonly ofSite: () => Promise<readonly number[]>;
  /** Puts into a tab what the browser would put into it at its load. */
  readonly inject: (tab: number) => Promise<void>;
}

const browserPages = (): Pages => ({
  onInstalled: browser.runtime.onInstalled,
  async ofSite() {
    const tabs = await browser.tabs.query({ url: "https://jobs.apple.com/*" });
    return tabs.map(({ id }) => id).filter((id) => id !== undefined);
  },
  async inject(tabId) {
    const target = { tabId };
    for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
      // oxlint-disable-next-line no-await-in-loop -- the looks before what is looked at
      await browser.scripting.insertCSS({ target, files: css });
      // oxlint-disable-next-line no-await-in-loop -- see above
      await browser.scripting.executeScript({ target, files: js as never[] });
    }
  },
});

/**
 * After an update of the extension, which cuts off what it had put into open pages: puts it there anew, and the card of
 * before gives way. On a page that has been open for long the new card knows that its words are old (arrival.ts).
 * Chromium leaves this to the extension; Firefox does it. Call it in the worker's first turn.
 */
export function renewPages(report: (error: unknown) => void, pages: Pages = browserPages()): void {
  pages.onInstalled.addListener(({ reason }) => {
    if (reason === "update") renewOpenPages(pages).catch(report);
  });
}

/** Puts into each open page of the site what the browser would put into it at its load. */
export async function renewOpenPages({ ofSite, inject }: Omit<Pages, "onInstalled"> = browserPages()): Promise<void> {
  // A tab that was closed meanwhile, or sleeps, or shows an error of the browser's, is none to renew.
  await Promise.allSettled((await ofSite()).map(inject));
}
