import { defineContentScript } from "wxt/utils/define-content-script";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { listenForCardCommands } from "../../src/messaging/card-commands.ts";
import { connectPage } from "../../src/messaging/connect-page.ts";
// oxlint-disable-next-line no-unassigned-import -- a stylesheet of the manifest's: the tokens and the colours of the highlight
import "../../src/ui/card/page.css";
import { CARD_ELEMENT } from "./card-host.tsx";
import { lastingWording } from "./lasting-wording.ts";
import { lookAtPage } from "./look-at-page.ts";
import { takeOver } from "./take-over.ts";

export default defineContentScript({
  // The whole site: from a search to a posting there may be no page load. Only postings are read.
  matches: ["https://jobs.apple.com/*"],
  runAt: "document_idle",
  cssInjectionMode: "manifest",
  noScriptStartedPostMessage: true,
  main(ctx) {
    takeOver(document, CARD_ELEMENT, () => ctx.abort("A newer script took over"), ctx.signal);
    // Words are asked for now: once the extension is gone, its messages are too.
    const obey = lookAtPage(ctx, connectPage(), lastingWording(browserWording()));
    const deafen = listenForCardCommands(obey);
    ctx.onInvalidated(() => {
      try {
        deafen();
      } catch {
        // The extension is gone, and its messages with it.
      }
    });
  },
});
