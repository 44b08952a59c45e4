import { browser } from "wxt/browser";
import type { Line } from "./ask-worker.ts";

/** The way from a page's script, or one of our own pages, to the background. */
export const line: Line = {
  send: (message) => browser.runtime.sendMessage(message),
  // After an update of the extension Chrome takes `runtime`, or its `id`, away from scripts left in pages.
  isAlive: () => Boolean((browser as Partial<typeof browser> | undefined)?.runtime?.id),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
