import type { CollectionErrorCode } from "../../src/collection/collection-error.ts";
import type { Wording } from "../../src/posting/describe.ts";
import { ERROR_WORDS } from "../../src/ui/shared/error-words.ts";
import { CARD_ELEMENT, type CardElement } from "./card-element.ts";
import type { CardHost } from "./card-host.tsx";
import { leftNote } from "./hand-over.ts";
import { endEarlier } from "./take-over.ts";

interface PlainCard {
  /** Why there is no other card. */
  readonly code: CollectionErrorCode;
  readonly wording: () => Wording;
  /** Tries once more. */
  readonly again: () => void;
}

/** A card in place of one that cannot be had: it says why in plain words, with a button to try again. */
export function openPlainCard(
  signal: AbortSignal,
  { element, root, dress }: CardElement,
  { code, wording, again }: PlainCard,
): CardHost {
  const takeAway = () => element.remove();
  signal.addEventListener("abort", takeAway);
  dress("");
  return {
    show() {
      // Drawn anew it would lose the focus, and it says the same.
      if (element.isConnected) return;
      // Where one of before holds words still, these are of more use. A script whose extension is gone cannot look into
      // one, and leaves any alone: it may be the next script's.
      const isGone = code === "context-invalidated";
      if (isGone ? document.querySelector(CARD_ELEMENT) : leftNote(document, CARD_ELEMENT, undefined)) return;
      if (!isGone) endEarlier(document, CARD_ELEMENT);
      document.documentElement.append(element);
      const card = document.createElement("aside");
      card.className = "card";
      const why = document.createElement("p");
      card.append(why);
      root.replaceChildren(card);
      if (isGone) {
        why.append(lastWord(element));
        return;
      }
      const { locale, words } = wording();
      Object.assign(card, { lang: locale, ariaLabel: words("cardName") });
      why.append(words(ERROR_WORDS[code]));
      const retry = document.createElement("button");
      retry.append(words("tryAgain"));
      retry.addEventListener("click", ({ isTrusted }) => isTrusted && again());
      card.append(retry);
    },
    remove: takeAway,
    stay: () => undefined,
    obey: () => undefined,
    isPlain: true,
  };
}

/** What `page.css` says of an extension that is gone: nobody is left to ask for a word, and a stylesheet stays. */
function lastWord(element: HTMLElement): string {
  return getComputedStyle(element).getPropertyValue("--pomona-gone").replaceAll('"', "").trim();
}
