import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useAnnounce } from "../shared/Announcer.tsx";
import { useWording } from "../shared/wording.ts";
import type { CardPlace } from "./use-card-place.ts";
import type { MineInHand } from "./use-mine.ts";

/** An order from the keyboard; a new object each time, so that the same one twice is two. */
export interface CardOrder {
  readonly command: "toggle-card" | "save-role";
}

/** Obeys orders, and lets Escape give the focus back to where it was on the page. The handlers go on the card. */
export function useCardKeys(options: {
  readonly card: RefObject<HTMLElement | null>;
  readonly foldButton: RefObject<HTMLButtonElement | null>;
  readonly place: CardPlace;
  readonly mine: MineInHand;
  readonly order: CardOrder | undefined;
}) {
  const { words } = useWording();
  const announce = useAnnounce();
  const cameFrom = useRef<HTMLElement>(undefined);
  const { card, foldButton, place, mine, order } = options;

  const giveBack = () => {
    const focused = focusedIn(card.current);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    else focused?.blur();
  };

  useEffect(() => {
    if (order?.command === "toggle-card") {
      // Unfolded from the keyboard, the card is what the user wants to be in; it stands last on the page.
      if (place.folded) foldButton.current?.focus();
      else if (focusedIn(card.current)) giveBack();
      place.toggle();
    }
    if (order?.command === "save-role") {
      mine.set({ saved: true }).then(
        () => announce(words("saved")),
        () => undefined,
      );
    }
  }, [order]);

  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key === "Escape") giveBack();
      // Keys that are meant for the card are no shortcuts of the page's.
      event.stopPropagation();
    },
    onFocusIn({ relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof HTMLElement && !card.current?.contains(relatedTarget))
        cameFrom.current = relatedTarget;
    },
  };
}

function focusedIn(card: HTMLElement | null): HTMLElement | undefined {
  const root = card?.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return active instanceof HTMLElement && card?.contains(active) ? active : undefined;
}
