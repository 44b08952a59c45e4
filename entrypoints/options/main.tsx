import { browser } from "wxt/browser";
import { READER_VERSION } from "../../src/extraction/reader-version.ts";
import { browserName } from "../../src/messaging/browser-name.ts";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { hearPages } from "../../src/messaging/collection-news.ts";
import { connectBackups } from "../../src/messaging/backup-store.ts";
import { askForDownloads } from "../../src/messaging/downloads.ts";
import { connectCollection } from "../../src/messaging/connect-collection.ts";
import { openLibrary } from "../../src/messaging/open-library.ts";
import { changeSettings, followSettings } from "../../src/messaging/settings.ts";
import { mountOptions } from "../../src/ui/options/mount-options.tsx";
import { saveFile } from "../../src/ui/popup/save-file.ts";
import { forgetTraces } from "../../src/ui/popup/forget-traces.ts";

const root = document.getElementById("root");
if (!root) throw new Error("options/index.html has no #root");

const wording = browserWording();
document.documentElement.lang = wording.locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");
document.title = `${wording.words("settings")} – ${wording.words("extensionName")}`;

const collection = connectCollection();
const settings = { follow: followSettings, change: changeSettings };
const now = () => Date.now();
const extension = `Pomona ${browser.runtime.getManifest().version}`;

mountOptions(root, {
  wording,
  collection,
  settings,
  now,
  hearNews: hearPages,
  onPurged: (keys) => forgetTraces(localStorage, keys),
  versions: {
    extension,
    reader: READER_VERSION,
    browser: browserName(navigator.userAgent),
  },
  backup: {
    collection,
    settings,
    now,
    generator: extension,
    backups: connectBackups(),
    askToSave: askForDownloads,
    saveFile: (file) => saveFile(document, file),
  },
  openLibrary: () => void openLibrary(),
  copy: (text) => navigator.clipboard.writeText(text),
  saveFile: (file) => saveFile(document, file),
});
