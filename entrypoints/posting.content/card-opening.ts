import type { CardKit } from "../../src/messaging/card-kit.ts";
import type { Background } from "../../src/messaging/connect-page.ts";
import type { CardPreferences } from "../../src/ui/card/use-card-place.ts";
import type { CardElement } from "./card-element.ts";

/** What a card asks the background for. */
export type CardBackground = Pick<Background, "collection" | "cardKit" | "bring" | "openRolePage">;

/** What a card is opened with. */
export interface CardOpening {
  readonly place: CardElement;
  readonly background: CardBackground;
  /** Nothing where it could not be had; it is then asked for again. */
  readonly kit: CardKit | undefined;
  readonly preferences: CardPreferences;
  readonly onReadAgain: () => void;
}
