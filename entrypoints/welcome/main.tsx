import { browser } from "wxt/browser";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { askForSite, followSiteAccess } from "../../src/messaging/site-access.ts";
import { mountWelcome } from "../../src/ui/welcome/mount-welcome.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("welcome/index.html has no #root");

const wording = browserWording();
document.documentElement.lang = wording.locale;
document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");
document.title = wording.words("welcomeTitle");

mountWelcome(root, {
  wording,
  settingsUrl: browser.runtime.getURL("/options.html"),
  siteAccess: { follow: followSiteAccess, ask: askForSite },
});
