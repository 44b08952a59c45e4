import { useEffect, useState } from "preact/hooks";

/** How the user likes the card to lie, kept from page to page. */
export interface CardPreferences {
  readonly folded: boolean;
  /** Inline side of the page. */
  readonly side: "start" | "end";
}

export interface CardPlace extends CardPreferences {
  /** Folds or unfolds; remembered where there is room beside the page's heading. */
  readonly toggle: () => void;
  /** To the other side; remembered. */
  readonly move: () => void;
  /** Folds, or moves, only for now: something on the page is in need of the room. */
  readonly makeWay: (how: "fold" | "move") => void;
}

/** Below this width the card would lie on the page's heading: it starts folded, and unfolded it lies at the foot. */
const NARROW = "(max-width: 1100px)";

export function useCardPlace(preferences: CardPreferences, keep: (next: CardPreferences) => void): CardPlace {
  const [{ narrow, folded, side }, set] = useState(() => {
    const isNarrow = window.matchMedia(NARROW).matches;
    return { narrow: isNarrow, folded: isNarrow || preferences.folded, side: preferences.side };
  });

  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const onChange = () =>
      set((before) => ({ ...before, narrow: query.matches, folded: query.matches || preferences.folded }));
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, [preferences.folded]);

  const otherSide = side === "end" ? "start" : "end";
  return {
    folded,
    side,
    toggle() {
      set((before) => ({ ...before, folded: !folded }));
      if (!narrow) keep({ side: preferences.side, folded: !folded });
    },
    move() {
      set((before) => ({ ...before, side: otherSide }));
      keep({ folded: preferences.folded, side: otherSide });
    },
    makeWay(how) {
      set((before) => (how === "fold" ? { ...before, folded: true } : { ...before, side: otherSide }));
    },
  };
}
