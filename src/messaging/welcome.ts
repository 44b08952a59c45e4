import { browser } from "wxt/browser";

/**
 * Shows what Pomona keeps, and where, once it has been installed; not after an update, of it or of the browser. Call it
 * in the worker's first turn.
 */
export function serveWelcome(
  report: (error: unknown) => void,
  onInstalled: Pick<typeof browser.runtime.onInstalled, "addListener"> = browser.runtime.onInstalled,
  open: () => Promise<unknown> = () => browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }),
): void {
  onInstalled.addListener(({ reason }) => {
    if (reason === "install") open().catch(report);
  });
}
