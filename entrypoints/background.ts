import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { cardCommandOf, tellCard } from "../src/messaging/card-commands.ts";
import { inTurn, serveCatchUp } from "../src/messaging/catch-up.ts";
import { readFound } from "../src/extraction/read-found.ts";
import { readWords } from "../src/extraction/read-words.ts";
import { READER_VERSION } from "../src/extraction/reader-version.ts";
import { holdWhilePaused } from "../src/messaging/hold-while-paused.ts";
import { letGoDaily } from "../src/messaging/let-go-daily.ts";
import { serveBackups } from "../src/messaging/backup-daily.ts";
import { backupTools } from "../src/messaging/backup-tools.ts";
import { hearDownloads } from "../src/messaging/downloads.ts";
import { writeBackup } from "../src/exports/write-backup.ts";
import { followPause, followSetting, lastingSettings } from "../src/messaging/settings.ts";
import { tellKeys, tellPages } from "../src/messaging/collection-news.ts";
import { serveCollection } from "../src/messaging/serve-collection.ts";
import { browserWording } from "../src/messaging/browser-wording.ts";
import { serveCardKit } from "../src/messaging/card-kit.ts";
import { connectCardMark } from "../src/messaging/card-mark.ts";
import { serveMoments } from "../src/messaging/moments.ts";
import { connectPurged } from "../src/messaging/purged-keys.ts";
import { putMomentInWords } from "../src/posting/moment-in-words.ts";
import { putInWords } from "../src/posting/posting-in-words.ts";
import { CARD_WORDS } from "../src/ui/card/card-words.ts";
import cardStyles from "../src/ui/card/card.css?inline";
import historyStyles from "../src/ui/history/history.css?inline";
import { servePageScripts } from "../src/messaging/page-scripts.ts";
import { refuseLarge } from "../src/messaging/refuse-large.ts";
import { renewOpenPages, renewPages } from "../src/messaging/renew-pages.ts";
import { serveReadingMenu } from "../src/messaging/reading-menu.ts";
import { serveReminders } from "../src/messaging/reminder-alarm.ts";
import { openRolePage } from "../src/messaging/role-page.ts";
import { serveReader } from "../src/messaging/serve-reader.ts";
import { serveSiteAccess } from "../src/messaging/site-access.ts";
import { serveRolePage } from "../src/messaging/serve-role-page.ts";
import { beginAgain, tellTabs } from "../src/messaging/tell-tabs.ts";
import type { PageScript } from "../src/messaging/wire.ts";
import { serveWelcome } from "../src/messaging/welcome.ts";
import { createIndexedDbCollection, openOwn } from "../src/storage/indexeddb-collection.ts";
import { ownMirror } from "../src/storage/mirror/open-mirror.ts";

/** ms before what is done at each start of the worker, for whoever woke the worker is waiting, and between two batches of them. */
const FIRST_REST = 1000;
const REST = 50;

// Listeners are added in the worker's first turn: the event that woke it is not told to later ones.
export default defineBackground(() => {
  const reader = { version: READER_VERSION, read: readWords };
  const settings = lastingSettings();
  // Where nobody can say what is to be remembered, it is only what the user asks for.
  const remember = () =>
    settings().then(
      (known) => known.remember,
      () => "saved" as const,
    );
  const report = (error: unknown): void => console.warn("Pomona:", error);
  const collection = createIndexedDbCollection(
    openOwn,
    reader,
    remember,
    ownMirror(navigator, connectPurged(), report),
  );
  const self = { id: browser.runtime.id, root: browser.runtime.getURL("/") };

  const inBounds = refuseLarge(browser.runtime.onMessage, self);
  const onMessage = holdWhilePaused(inBounds, self, async () => (await settings()).paused);
  const lookAtReminders = serveReminders(collection, report);
  serveCollection(collection, self, onMessage, (answered) => {
    tellTabs(answered).catch(report);
    tellPages(answered);
    lookAtReminders(answered);
  });

  followPause(() => {
    beginAgain().catch(report);
    lookAtReminders("pause");
  });

  const css = cardStyles + historyStyles;
  const kit = { css, wording: browserWording, names: CARD_WORDS, mark: connectCardMark() };
  serveCardKit(kit, self, onMessage);
  serveReader(readFound, (read) => putInWords(read, browserWording(), Date.now()), self, onMessage);
  serveMoments((at) => putMomentInWords(at, browserWording(), Date.now()), self, onMessage);
  // The second copy, words that an earlier reader read, and twins of roles that came by no visit.
  const catchUp = inTurn(async () => {
    await collection.keepMirror(() => rest(REST)).then(tellKeys, report);
    await collection.readAgain(() => rest(REST));
    await collection.findTwins(() => rest(REST));
  });
  serveCatchUp(catchUp, self, onMessage);
  serveReadingMenu(report);
  serveWelcome(report);
  if (!import.meta.env.FIREFOX) renewPages(report);
  serveSiteAccess(() => renewOpenPages(), report);
  servePageScripts(injectScript, self, onMessage);
  serveRolePage(({ key, ...versions }, tab) => openRolePage(key, versions, tab), self, onMessage);

  const tools = backupTools(collection, (context, most) => writeBackup(collection, context, browserWording(), most));
  const backups = serveBackups(tools, report);
  hearDownloads(backups.look);
  followSetting("backupDays", backups.look);

  browser.commands.onCommand.addListener((name) => {
    commandCard(name).catch(report);
  });

  rest(FIRST_REST)
    .then(() => {
      // At each start of the worker, not of the browser: a laptop may go weeks without that.
      letGoDaily(collection, Date.now()).catch(report);
      backups.look();
      return catchUp();
    })
    .catch(report);
});

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function injectScript(tab: number, script: PageScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${script}.js`] });
}

/** Passes a keyboard command on to the card in the tab that the user is looking at. */
async function commandCard(name: string): Promise<void> {
  const command = cardCommandOf(name);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (command && tab?.id !== undefined) await tellCard(tab.id, command);
}
