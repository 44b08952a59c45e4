import { browser } from "wxt/browser";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { hearAnswers, hearPages } from "../../src/messaging/collection-news.ts";
import { connectBackups } from "../../src/messaging/backup-store.ts";
import { connectCollection } from "../../src/messaging/connect-collection.ts";
import { connectWeighing } from "../../src/messaging/kept-weighing.ts";
import { listAhead } from "../../src/messaging/list-ahead.ts";
import { openExport } from "../../src/messaging/handed-roles.ts";
import { openRolePage } from "../../src/messaging/role-page.ts";
import { connectSavedViews } from "../../src/messaging/saved-views.ts";
import { changeSettings, followSettings } from "../../src/messaging/settings.ts";
import { mountLibrary } from "../../src/ui/library/mount-library.tsx";
import { addressOf } from "../../src/ui/library/page-address.ts";
import { saveFile } from "../../src/ui/popup/save-file.ts";
import { copyTo } from "../../src/ui/shared/copy-words.ts";
import { framed } from "../../src/ui/shared/framed.ts";

const collection = listAhead(connectCollection(), hearPages, framed);
const root = document.getElementById("root");
if (!root) throw new Error("library/index.html has no #root");

const wording = browserWording();
document.documentElement.lang = wording.locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");
document.title = `${wording.words("library")} – ${wording.words("extensionName")}`;

mountLibrary(root, {
  wording,
  collection,
  store: localStorage,
  tabStore: sessionStorage,
  address: addressOf(window),
  views: connectSavedViews(),
  weighing: connectWeighing(),
  hearAnswers,
  resumeReader: () => import("../../src/extraction/resume-words.ts"),
  settings: { follow: followSettings, change: changeSettings },
  backups: connectBackups(),
  now: () => Date.now(),
  generator: `Pomona ${browser.runtime.getManifest().version}`,
  openPage: (url) => void browser.tabs.create({ url }),
  openRole: (key) => void openRolePage(key),
  openOptions: () => void browser.runtime.openOptionsPage(),
  hearNews: hearPages,
  saveFile: (file) => saveFile(document, file),
  openExport: (roles) => void openExport(roles),
  copy: copyTo(navigator.clipboard),
});
