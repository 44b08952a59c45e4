import { errorCodeOf } from "../../src/collection/collection-error.ts";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { brought } from "./brought.ts";
import { CARD_ELEMENT, createCardElement } from "./card-element.ts";
import type { CardHost } from "./card-host.tsx";
import type { CardBackground } from "./card-opening.ts";
import { readCardPreferences } from "./card-preferences.ts";
import { openPlainCard } from "./plain-card.ts";

/**
 * Opens a card by a script that is brought with the first posting: on most pages of the site there is none. All that it
 * needs is asked for at once, beside what the posting's words mean. Where the script cannot be had, a plain card says so.
 * `again` is called to try once more; `signal` takes the card away. Throws a CollectionError where there is to be no card: "paused".
 */
export async function openCard(
  signal: AbortSignal,
  background: CardBackground,
  { onReadAgain, again }: { readonly onReadAgain: () => void; readonly again: () => void },
): Promise<CardHost> {
  const place = createCardElement(document, CARD_ELEMENT, __OPEN_SHADOW__ ? "open" : "closed");
  const [failure, kit, preferences] = await Promise.all([
    background.bring("card").catch((error: unknown) => error),
    background.cardKit(),
    readCardPreferences(),
  ]);
  const open = failure === undefined && brought("pomonaOpenCard");
  if (open) return open(signal, { place, background, kit, preferences, onReadAgain });
  return openPlainCard(signal, place, { code: errorCodeOf(failure), wording: browserWording, again });
}
