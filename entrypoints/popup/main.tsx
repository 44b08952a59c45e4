import { browser } from "wxt/browser";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { takeAsked } from "../../src/messaging/asked-page.ts";
import { hearPages } from "../../src/messaging/collection-news.ts";
import { connectBackups } from "../../src/messaging/backup-store.ts";
import { connectCollection } from "../../src/messaging/connect-collection.ts";
import { connectReader } from "../../src/messaging/connect-reader.ts";
import { openLibrary } from "../../src/messaging/open-library.ts";
import { readTab } from "../../src/messaging/read-tab.ts";
import { openExport } from "../../src/messaging/handed-roles.ts";
import { openRolePage } from "../../src/messaging/role-page.ts";
import { changeSettings, followSettings } from "../../src/messaging/settings.ts";
import { askForSite, followSiteAccess } from "../../src/messaging/site-access.ts";
import { fitHeight } from "../../src/ui/popup/fit-height.ts";
import { mountPopup } from "../../src/ui/popup/mount-popup.tsx";
import { saveFile } from "../../src/ui/popup/save-file.ts";
import { copyTo } from "../../src/ui/shared/copy-words.ts";

const root = document.getElementById("root");
if (!root) throw new Error("popup/index.html has no #root");

const wording = browserWording();
document.documentElement.lang = wording.locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");

// A tab does not grow to fit as a popup does.
void browser.tabs.getCurrent().then((tab) => document.documentElement.classList.toggle("in-tab", tab !== undefined));
fitHeight(window);

// Before anything is drawn, a few ms: what is drawn leaves room for what will be said of the page.
const asked = await takeAsked(location.search).catch(() => undefined);

mountPopup(root, {
  wording,
  collection: connectCollection(),
  store: localStorage,
  settings: { follow: followSettings, change: changeSettings },
  siteAccess: { follow: followSiteAccess, ask: askForSite },
  backups: connectBackups(),
  now: () => Date.now(),
  generator: `Pomona ${browser.runtime.getManifest().version}`,
  openPage: (url) => void browser.tabs.create({ url }),
  openRole: (key) => void openRolePage(key),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openLibrary: () => void openLibrary(),
  hearNews: hearPages,
  saveFile: (file) => saveFile(document, file),
  openExport: (roles) => void openExport(roles),
  copy: copyTo(navigator.clipboard),
  thisPage: asked && { readPage: () => readTab(asked), readWords: connectReader(), isClosed: asked.isClosed },
});
