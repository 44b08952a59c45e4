import { browser } from "wxt/browser";

/** ms for which what an open page says may be taken for what the site says now. */
const FRESH = 3_600_000;

/** What is done to the browser, as functions, so that a test can watch it. */
export interface Pages {
  readonly onInstalled: { addListener(hear: (details: { readonly reason: string }) => void): void };
  /** Ids of the open tabs of jobs.apple.com. */
  readonly ofSite: () => Promise<readonly number[]>;
  /** When the page of a tab was loaded, ms since 1970. */
  readonly loadedAt: (tab: number) => Promise<number | undefined>;
  /** Puts into a tab what the browser would put into it at its load. */
  readonly inject: (tab: number) => Promise<void>;
}

const browserPages = (): Pages => ({
  onInstalled: browser.runtime.onInstalled,
  async ofSite() {
    const tabs = await browser.tabs.query({ url: "https://jobs.apple.com/*" });
    return tabs.map(({ id }) => id).filter((id) => id !== undefined);
  },
  async loadedAt(tabId) {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => performance.timeOrigin });
    return answer?.result ?? undefined;
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
 * before gives way. A page that has been open for longer keeps its card, which says that the page is to be loaded again:
 * read now, it would say of a role that has long gone that it is listed. Chromium leaves this to the extension; Firefox
 * does it. Call it in the worker's first turn.
 * @param now ms since 1970.
 */
export function renewPages(now: () => number, report: (error: unknown) => void, pages: Pages = browserPages()): void {
  pages.onInstalled.addListener(({ reason }) => {
    if (reason === "update") renewOpenPages(now(), pages).catch(report);
  });
}

/** Puts into each page of the site that was loaded lately what the browser would put into it at its load. */
export async function renewOpenPages(
  now: number,
  { ofSite, loadedAt, inject }: Omit<Pages, "onInstalled"> = browserPages(),
): Promise<void> {
  async function renew(tab: number): Promise<void> {
    const since = await loadedAt(tab);
    if (since !== undefined && now - since < FRESH) await inject(tab);
  }
  // A tab that was closed meanwhile, or sleeps, or shows an error of the browser's, is none to renew.
  await Promise.allSettled((await ofSite()).map(renew));
}
