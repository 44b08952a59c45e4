import { defineContentScript } from "wxt/utils/define-content-script";
import type { PostingRecord } from "../../src/collection/posting-record.ts";
import { findPosting } from "../../src/extraction/find-posting.ts";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { listenForCardCommands } from "../../src/messaging/card-commands.ts";
import { connectPage } from "../../src/messaging/connect-page.ts";
import { type CardSubject, recordOf } from "../../src/ui/card/card-subject.ts";
// oxlint-disable-next-line no-unassigned-import -- a stylesheet of the manifest's: the tokens and the colours of the highlight
import "../../src/ui/card/page.css";
import { CARD_ELEMENT, type CardHost, openCardHost } from "./card-host.tsx";
import { lastingWording } from "./lasting-wording.ts";
import { type Look, recordLook } from "./record-look.ts";
import { takeOver } from "./take-over.ts";
import { watchPosting } from "./watch-posting.ts";

export default defineContentScript({
  // The whole site: from a search to a posting there may be no page load. Only postings are read.
  matches: ["https://jobs.apple.com/*"],
  runAt: "document_idle",
  cssInjectionMode: "manifest",
  noScriptStartedPostMessage: true,
  main(ctx) {
    const background = connectPage();
    let look: Look | undefined;
    let subject: CardSubject | undefined;
    let host: Promise<CardHost> | undefined;

    takeOver(document, CARD_ELEMENT, () => ctx.abort("A newer script took over"), ctx.signal);

    // Asked for now: once the extension is gone, its messages are too.
    const wording = lastingWording(browserWording());
    function openHost(): Promise<CardHost> {
      const opening = (host ??= openCardHost(ctx, { background, wording, onReadAgain }));
      // A failed attempt is not kept.
      opening.catch(() => {
        if (host === opening) host = undefined;
      });
      return opening;
    }
    const withHost = (act: (opened: CardHost) => void) => void host?.then(act, () => undefined);
    const show = (of: Look) => (next: CardSubject) => {
      if (look !== of) return;
      subject = next;
      void openHost().then(
        (opened) => look === of && opened.show(of.id, next),
        () => undefined,
      );
    };
    const record = (next: Look) => void recordLook(next, background, show(next));

    const watch = watchPosting({
      window,
      find: (url, loadedUrl) => findPosting({ document, url, loadedUrl }),
      now: Date.now,
      onFinding(finding, address, url) {
        look = { id: crypto.randomUUID(), at: Date.now(), url, address, finding };
        if (!background.isAlive()) return retire(look);
        // Its looks are asked for beside what the words mean, and not after.
        if (finding.kind !== "removed") void openHost().catch(() => undefined);
        record(look);
      },
      onLeave() {
        look = undefined;
        subject = undefined;
        withHost((opened) => opened.remove());
      },
      onCardTaken: () => withHost((opened) => opened.stay()),
    });

    /** The extension was updated or removed under this page: said once, and nothing more is read. */
    function retire(last: Look): void {
      if (last.finding.kind === "posting") show(last)({ kind: "failed", code: "context-invalidated" });
      watch.stop();
    }

    function onReadAgain(): void {
      if (look?.finding.kind === "posting") record(look);
      else watch.restart();
    }

    /** The user's side may have been changed in another tab or the popup. */
    async function lookAgain(): Promise<void> {
      const [before, of] = [subject && recordOf(subject), look];
      const kept = before && (await background.collection.find(before.key).catch(() => undefined));
      if (kept && of && subject) show(of)(withRecord(subject, kept));
    }

    ctx.onInvalidated(watch.stop);
    const deafen = listenForCardCommands((command) => {
      if (command === "look-again") void lookAgain();
      else withHost((opened) => opened.obey(command));
    });
    ctx.onInvalidated(() => {
      try {
        deafen();
      } catch {
        // The extension is gone, and its messages with it.
      }
    });
  },
});

function withRecord(subject: CardSubject, record: PostingRecord): CardSubject {
  if (subject.kind === "removed") return { ...subject, record };
  if (subject.kind !== "posting" || subject.visit.state !== "recorded") return subject;
  return { ...subject, visit: { ...subject.visit, record } };
}
