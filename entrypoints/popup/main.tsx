import { browser } from "wxt/browser";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { connectCollection } from "../../src/messaging/connect-collection.ts";
import { fitHeight } from "../../src/ui/popup/fit-height.ts";
import { mountPopup } from "../../src/ui/popup/mount-popup.tsx";
import { saveFile } from "../../src/ui/popup/save-file.ts";

const root = document.getElementById("root");
if (!root) throw new Error("popup/index.html has no #root");

const wording = browserWording();
document.documentElement.lang = wording.locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");

// A tab does not grow to fit as a popup does.
void browser.tabs.getCurrent().then((tab) => document.documentElement.classList.toggle("in-tab", tab !== undefined));
fitHeight(window);

mountPopup(root, {
  wording,
  collection: connectCollection(),
  store: localStorage,
  now: () => Date.now(),
  generator: `Pomona ${browser.runtime.getManifest().version}`,
  openPage: (url) => void browser.tabs.create({ url }),
  saveFile: (file) => saveFile(document, file),
});
