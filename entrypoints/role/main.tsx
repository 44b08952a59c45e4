import { browser } from "wxt/browser";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { hearPages } from "../../src/messaging/collection-news.ts";
import { connectCollection } from "../../src/messaging/connect-collection.ts";
import { mountRole } from "../../src/ui/role/mount-role.tsx";
import { copyTo } from "../../src/ui/shared/copy-words.ts";

const root = document.getElementById("root");
if (!root) throw new Error("role/index.html has no #root");

const wording = browserWording();
document.documentElement.lang = wording.locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");

mountRole(root, {
  wording,
  collection: connectCollection(),
  now: () => Date.now(),
  hearNews: hearPages,
  copy: copyTo(navigator.clipboard),
  allRoles: browser.runtime.getURL("/library.html"),
});
