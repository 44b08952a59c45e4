import { errorCodeOf } from "../../src/collection/collection-error.ts";
import { browserWording } from "../../src/messaging/browser-wording.ts";
import { brought } from "./brought.ts";
import { CARD_ELEMENT, type CardElement } from "./card-element.ts";
import type { CardHost } from "./card-host.tsx";
import type { CardBackground } from "./card-opening.ts";
import { readCardPreferences } from "./card-preferences.ts";
import { drawFirstCard, type Named } from "./first-card.ts";
import { openPlainCard } from "./plain-card.ts";

interface Asked {
  readonly onReadAgain: () => void;
  /** Tries once more. */
  readonly again: () => void;
  /** What the page names by itself, where it is to be shown until the card is there. */
  readonly named?: () => Named | undefined;
}

/**
 * Opens a card by a script that is brought with the first posting: on most pages of the site there is none. All that it
 * needs is asked for at once, beside what the posting's words mean. Where the script cannot be had, a plain card says so.
 * Until it is there, what the page names by itself stands in its place. `signal` takes the card away. Throws a CollectionError where there is to be no card: "paused".
 */
export async function openCard(
  signal: AbortSignal,
  place: CardElement,
  background: CardBackground,
  { onReadAgain, again, named }: Asked,
): Promise<CardHost> {
  let isOver = false;
  const takeAway = () => {
    isOver = true;
    place.element.remove();
  };
  signal.addEventListener("abort", takeAway);
  const kept = readCardPreferences().then((preferences) => {
    // A card of before may hold words that are being typed, and stays until they have a place on this one.
    const first = document.querySelector(CARD_ELEMENT) ? undefined : named?.();
    if (first && !preferences.folded && !preferences.paused && !isOver) drawFirstCard(place, first, preferences.side);
    return preferences;
  });
  const [failure, kit, preferences] = await Promise.all([
    background.bring("card").catch((error: unknown) => error),
    background.cardKit(),
    kept,
  ]).catch((error: unknown) => {
    takeAway();
    throw error;
  });
  const open = failure === undefined && brought("pomonaOpenCard");
  // Without its looks and words the card may never come to be drawn.
  if (!open || !kit) takeAway();
  if (open) return open(signal, { place, background, kit, preferences, onReadAgain });
  return openPlainCard(signal, place, { code: errorCodeOf(failure), wording: browserWording, again });
}
