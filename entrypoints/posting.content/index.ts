import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";
import { listenForCardCommands } from "../../src/messaging/card-commands.ts";
import { connectPage } from "../../src/messaging/connect-page.ts";
import { line } from "../../src/messaging/line.ts";
// oxlint-disable-next-line no-unassigned-import -- a stylesheet of the manifest's: the tokens and the colours of the highlight
import "../../src/ui/card/page.css";
import { onFirstPosting } from "./first-posting.ts";
import { lookAtPage } from "./look-at-page.ts";
import { takeOver } from "./take-over.ts";

export default defineContentScript({
  // The whole site: from a search to a posting there may be no page load. Only postings are read.
  matches: ["https://jobs.apple.com/*"],
  runAt: "document_idle",
  cssInjectionMode: "manifest",
  noScriptStartedPostMessage: true,
  main(ctx) {
    const retire = () => ctx.abort("A newer script took over");
    takeOver(document, { retire, isAlive: line.isAlive, signal: ctx.signal });
    onFirstPosting({ window, signal: ctx.signal, onPosting: (loadedUrl) => begin(ctx, loadedUrl) });
  },
});

function begin(ctx: ContentScriptContext, loadedUrl: string): void {
  const background = connectPage();
  const obey = lookAtPage(ctx, background, loadedUrl);
  // The extension may be gone since the script came.
  if (!background.isAlive()) return;
  const deafen = listenForCardCommands(obey);
  ctx.onInvalidated(() => {
    try {
      deafen();
    } catch {
      // The extension is gone, and its messages with it.
    }
  });
}
