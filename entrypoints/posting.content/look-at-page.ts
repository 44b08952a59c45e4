import type { ContentScriptContext } from "wxt/utils/content-script-context";
import type { PostingRecord } from "../../src/collection/posting-record.ts";
import { findPosting } from "../../src/extraction/find-posting.ts";
import { knownDesigns } from "../../src/extraction/layouts/known-designs.ts";
import type { CardCommand } from "../../src/messaging/card-commands.ts";
import type { Background } from "../../src/messaging/connect-page.ts";
import { type CardSubject, recordOf, tellSeen } from "../../src/ui/card/card-subject.ts";
import { parsePostingAddress } from "../../src/posting/address.ts";
import { openArrival } from "./arrival.ts";
import { brought } from "./brought.ts";
import { type CardElement, createCardElement } from "./card-element.ts";
import type { CardHost } from "./card-host.tsx";
import { namedBy } from "./first-card.ts";
import { openCard } from "./open-card.ts";
import { openFinder } from "./page-finder.ts";
import { type Look, recordLook } from "./record-look.ts";
import { recordWanted } from "./record-wanted.ts";
import { watchPosting } from "./watch-posting.ts";

/**
 * Looks at the page until the script is to be silent: each look is recorded and shown. Returns what obeys commands.
 * @param loadedUrl The address that the document was loaded for.
 */
export function lookAtPage(
  ctx: ContentScriptContext,
  { collection, ...more }: Background,
  loadedUrl: string,
): (command: CardCommand) => void {
  const background = { ...more, collection: recordWanted(collection, () => void lookAgain()) };
  let look: Look | undefined;
  let subject: CardSubject | undefined;
  let host: Promise<CardHost> | undefined;
  let place: CardElement | undefined;

  function openHost(): Promise<CardHost> {
    const opening = (host ??= openNext());
    // A failed attempt is not kept.
    opening.catch(() => {
      if (host === opening) host = undefined;
    });
    return opening;
  }
  function openNext(): Promise<CardHost> {
    const own = createCardElement(document, __OPEN_SHADOW__ ? "open" : "closed");
    place = own;
    const named = () => (place === own ? namedBy(look?.finding) : undefined);
    return openCard(ctx.signal, own, background, { onReadAgain, again, named });
  }
  const withHost = (act: (opened: CardHost) => void) => void host?.then(act, () => undefined);
  const show = (of: Look) => (next: CardSubject) => {
    if (look !== of) return;
    subject = next;
    void Promise.all([openHost(), tellSeen(next, background.putMoments)]).then(
      // What there is to show by now may be more than this.
      ([opened, seen]) => look === of && subject === next && opened.show(of.visit + of.at, next, seen),
      () => undefined,
    );
  };
  const arrival = openArrival(Date.now(), Math.floor(performance.timeOrigin));
  // The user came to the posting from another page of the document's.
  if (window.location.href !== loadedUrl) arrival.end();
  const record = (next: Look) =>
    void recordLook(next, background, (found) => look === next && show(next)(arrival.seenFrom(found)));

  const find = openFinder({
    light: (url, from) => findPosting({ document, url, loadedUrl: from }, knownDesigns),
    full: () => brought("pomonaFindPosting"),
    bring: () => background.bring("reader"),
    onBrought: () => watch.look(),
    now: Date.now,
  });
  // All that a card needs comes while the page is read.
  if (parsePostingAddress(window.location.href) && background.isAlive()) void openHost().catch(() => undefined);
  const watch = watchPosting({
    window,
    loadedUrl,
    find,
    now: Date.now,
    onFinding(finding, address, url) {
      look = { ...arrival.look(Date.now()), url, address, finding };
      if (!background.isAlive()) return retire(look);
      // At the next address of a page it was not asked for before.
      if (finding.kind !== "removed") void openHost().catch(() => undefined);
      record(look);
    },
    onLeave() {
      arrival.end();
      leave();
    },
    onCardTaken: () => withHost((opened) => opened.stay()),
  });

  function leave(): void {
    look = undefined;
    subject = undefined;
    place?.element.remove();
    withHost((opened) => {
      opened.remove();
      // At the next address the card may be had again.
      if (opened.isPlain) host = undefined;
    });
  }

  /** The extension was updated or removed under this page: said once, and nothing more is read. */
  function retire(last: Look): void {
    if (last.finding.kind === "posting") show(last)({ kind: "failed", code: "context-invalidated" });
    watch.stop();
  }

  /** Tries once more to get a card that could not be had. */
  function again(): void {
    withHost((opened) => opened.remove());
    host = undefined;
    onReadAgain();
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
  return (command) => {
    if (command === "look-again") void lookAgain();
    else if (command === "begin-again") {
      arrival.beginAgain();
      leave();
      // Whether there is to be a card is asked anew.
      host = undefined;
      watch.restart();
    } else withHost((opened) => opened.obey(command));
  };
}

function withRecord(subject: CardSubject, record: PostingRecord): CardSubject {
  if (subject.kind === "removed") return { ...subject, record };
  if (subject.kind !== "posting" || subject.visit.state !== "recorded") return subject;
  const { visit } = subject;
  // Of a role that was not kept nobody knows whether this is the first look; it is the one that was recorded.
  const before = visit.record.snapshots > 0 ? visit.before : record;
  return { ...subject, visit: { ...visit, before, record } };
}
