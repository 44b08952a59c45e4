import { render } from "preact";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { Card } from "../../src/ui/card/Card.tsx";
import { mineOf } from "../../src/collection/posting-record.ts";
import { type CardSubject, recordOf, type SeenInWords } from "../../src/ui/card/card-subject.ts";
import type { CardOrder } from "../../src/ui/card/use-card-keys.ts";
import { broughtWords } from "./brought-words.ts";
import { CARD_ELEMENT } from "./card-element.ts";
import { keepCardPreferences } from "./card-preferences.ts";
import { historyTeller } from "./history-teller.ts";
import { type LeftNote, leftNote, markCard, noteInHand, typeOn } from "./hand-over.ts";
import { lastingWording } from "./lasting-wording.ts";
import { endEarlier } from "./take-over.ts";
import type { CardOpening } from "./card-opening.ts";

/** Times that a card comes back on one page. */
const MOST_RETURNS = 3;

/** The card's place on the page: one element of ours, with a closed shadow root. */
export interface CardHost {
  /** Shows the card; `look` tells one look at a page from the next. */
  show(look: string, subject: CardSubject, seen: SeenInWords): void;
  remove(): void;
  /** Puts the element back where the page took it away; not for ever, where the page insists. */
  stay(): void;
  obey(command: CardOrder["command"]): void;
  /** True for one that stands in place of a card that could not be had. */
  readonly isPlain?: true;
}

/** Opens the place without touching the page; the element comes with the first card. */
export function openCardHost(signal: AbortSignal, options: CardOpening): CardHost {
  const { collection, cardKit } = options.background;
  const { element, root, dress } = options.place;
  let { kit, preferences } = options;
  let wording = lastingWording(kit, browserWording);
  dress(kit?.css ?? "");
  const getDressed = async () => {
    kit = await cardKit();
    wording = lastingWording(kit, browserWording);
    dress(kit?.css ?? "");
    draw();
  };
  let shown: { readonly look: string; readonly subject: CardSubject; readonly seen: SeenInWords } | undefined;
  let hidden = false;
  let timesTaken = 0;
  let order: CardOrder | undefined;
  let saveWhenReady = false;
  let note: LeftNote | undefined;
  const takeAway = () => {
    render(null, root);
    element.remove();
  };
  signal.addEventListener("abort", takeAway);
  const words = broughtWords(() => options.background.bring("words"), element);
  const tellHistory = historyTeller(() => options.background.bring("history"));

  /** Whether the element is on the page: where a card of before holds words, it comes once these have a place on it. */
  const takePlace = (subject: CardSubject): boolean => {
    if (element.isConnected) return true;
    if (document.querySelector(CARD_ELEMENT)) {
      const left = leftNote(document, CARD_ELEMENT, kit?.mark);
      const record = recordOf(subject);
      if (left && (!kit?.mark || left.role !== record?.key || !mineOf(record, "saved"))) return false;
      note = left;
      endEarlier(document, CARD_ELEMENT);
    }
    // Beside the body, not in it: a page that draws its whole body anew leaves the card alone.
    document.documentElement.append(element);
    return true;
  };

  function draw(): void {
    if (!shown || hidden || signal.aborted) return;
    // An extension that was gone before it said anything has no words left to say so.
    if (!wording.words("extensionName")) return;
    if (!takePlace(shown.subject)) return;
    markCard(root, kit?.mark, recordOf(shown.subject)?.key);
    render(
      <Card
        key={shown.look}
        collection={collection}
        wording={wording}
        onReadAgain={options.onReadAgain}
        subject={shown.subject}
        seen={shown.seen}
        now={Date.now}
        pageWords={words}
        preferences={preferences}
        onPreferences={(next) => {
          preferences = next;
          keepCardPreferences(next);
          // Later: an order from the keyboard is obeyed in an effect, and drawing within one starts it over for ever.
          queueMicrotask(draw);
        }}
        tellHistory={tellHistory}
        openRole={options.background.openRolePage}
        onHide={() => {
          hidden = true;
          takeAway();
        }}
        copy={(text) => navigator.clipboard.writeText(text)}
        order={order}
      />,
      root,
    );
    if (note) typeOn(root, note);
    // Handed over once: a later card has what was kept of it.
    note = undefined;
  }

  return {
    show(look, subject, seen) {
      // That the extension is gone is said beside the words that are in hand, and not in their place.
      if (subject.kind === "failed" && noteInHand(root.getRootNode() as ShadowRoot)) return;
      if (shown?.look !== look) order = undefined;
      if (!kit) getDressed().catch(() => undefined);
      shown = { look, subject, seen };
      if (saveWhenReady && isReady(subject)) {
        saveWhenReady = false;
        order = { command: "save-role" };
      }
      draw();
    },
    remove() {
      shown = undefined;
      hidden = false;
      timesTaken = 0;
      order = undefined;
      saveWhenReady = false;
      takeAway();
    },
    stay() {
      if (!shown || hidden || element.isConnected || timesTaken >= MOST_RETURNS) return;
      timesTaken++;
      draw();
    },
    obey(command) {
      if (!shown) return;
      if (hidden) {
        // The way back for a card that was hidden.
        hidden = false;
        order = undefined;
        draw();
        if (command === "toggle-card") return;
      }
      saveWhenReady = command === "save-role" && !isReady(shown.subject);
      if (saveWhenReady) return;
      order = { command };
      draw();
    },
  };
}

function isReady(subject: CardSubject): boolean {
  return subject.kind === "removed" || (subject.kind === "posting" && subject.visit.state === "recorded");
}
