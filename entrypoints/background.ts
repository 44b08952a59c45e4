import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { cardCommandOf, tellCard } from "../src/messaging/card-commands.ts";
import { readWords } from "../src/extraction/read-words.ts";
import { serveCollection } from "../src/messaging/serve-collection.ts";
import { serveCardStyles } from "../src/messaging/card-styles.ts";
import cardStyles from "../src/ui/card/card.css?inline";
import { serveReader } from "../src/messaging/serve-reader.ts";
import { tellTabs } from "../src/messaging/tell-tabs.ts";
import { createIndexedDbCollection } from "../src/storage/indexeddb-collection.ts";

/** ms for which a removed role can be brought back. */
const KEPT_AFTER_REMOVAL = 24 * 60 * 60 * 1000;

// Listeners are added in the worker's first turn: the event that woke it is not told to later ones.
export default defineBackground(() => {
  const collection = createIndexedDbCollection();
  const self = { id: browser.runtime.id, root: browser.runtime.getURL("/") };
  const report = (error: unknown): void => console.warn("Pomona:", error);

  serveCollection(collection, self, browser.runtime.onMessage, (answered) => {
    tellTabs(answered).catch(report);
  });

  serveCardStyles(cardStyles, self, browser.runtime.onMessage);
  serveReader(readWords, self, browser.runtime.onMessage);

  browser.commands.onCommand.addListener((name) => {
    commandCard(name).catch(report);
  });

  // At each start of the worker, not of the browser: a laptop may go weeks without that.
  collection.purge(Date.now() - KEPT_AFTER_REMOVAL).catch(report);
});

/** Passes a keyboard command on to the card in the tab that the user is looking at. */
async function commandCard(name: string): Promise<void> {
  const command = cardCommandOf(name);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (command && tab?.id !== undefined) await tellCard(tab.id, command);
}
