import { browser } from "wxt/browser";
import type { Words } from "../posting/words.ts";
import { type AskedPage, leaveAsked, queryOf } from "./asked-page.ts";
import { browserWording } from "./browser-wording.ts";

const ENTRIES = [
  { id: "read-page", context: "page", words: "readThisPage" },
  { id: "read-selection", context: "selection", words: "readSelection" },
] as const;

type Menus = Pick<typeof browser.contextMenus, "create" | "removeAll">;
type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];

interface Openers {
  readonly leave: (asked: AskedPage) => Promise<void>;
  /** Absent in browsers that open a popup on a press of its button only. */
  readonly openPopup: (() => Promise<void>) | undefined;
  readonly openWindow: (query: string) => Promise<unknown>;
}

/**
 * Offers to read a page, or the text selected on it, in the menu of the second mouse button. A press of it is the
 * user's leave to read that page, once. Call it in the worker's first turn.
 */
export function serveReadingMenu(report: (error: unknown) => void): void {
  const offer = () => void offerReading().catch(report);
  // The browser keeps the entries while the worker sleeps; at its own start it may speak another language.
  browser.runtime.onInstalled.addListener(offer);
  browser.runtime.onStartup.addListener(offer);
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (tab?.id !== undefined) showReading(clicked, tab.id).catch(report);
  });
}

/** Puts the entries into the menu, anew where they are there already. */
export async function offerReading(
  menus: Menus = browser.contextMenus,
  words: Words = browserWording().words,
): Promise<void> {
  await menus.removeAll();
  for (const { id, context, words: name } of ENTRIES)
    menus.create({ id, title: words(name), contexts: [context], documentUrlPatterns: ["*://*/*", "file:///*"] });
}

/** Shows the reading that was asked for: in the popup where the browser opens it, else in a window of its own. */
export async function showReading(clicked: Clicked, tab: number, openers: Openers = browserOpeners()): Promise<void> {
  const isSelection = clicked.menuItemId === "read-selection";
  const selection = { selectionIn: clicked.frameId ?? 0, text: clicked.selectionText };
  const asked: AskedPage = isSelection ? { tab, ...selection } : { tab };
  // Both at once: Firefox opens a popup only in the very turn of the user's press.
  const [, opened] = await Promise.allSettled([
    openers.leave(asked),
    openers.openPopup?.() ?? Promise.reject(new Error("no popup")),
  ]);
  if (opened.status === "rejected") await openers.openWindow(queryOf(asked));
}

function browserOpeners(): Openers {
  const { action } = browser as { readonly action: Partial<typeof browser.action> };
  return {
    leave: (asked) => leaveAsked(asked),
    openPopup: action.openPopup && (async () => action.openPopup?.()),
    openWindow: (query) =>
      browser.windows.create({
        url: browser.runtime.getURL(`/popup.html${query}` as "/popup.html"),
        type: "popup",
        width: 400,
        height: 640,
      }),
  };
}
