import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CardPlace } from "./use-card-place.ts";

/**
 * The element that has the page's focus is never under the card (WCAG 2.4.11): the card folds; where that is not
 * enough it moves; where that is not enough either, the page scrolls a little.
 */
export function useOutOfTheWay(card: RefObject<HTMLElement | null>, place: CardPlace): void {
  const newest = useRef(place);
  newest.current = place;
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || isOurs(target, card.current)) return;
      const steps = [
        () => newest.current.folded || newest.current.makeWay("fold"),
        () => newest.current.makeWay("move"),
        (covered: DOMRect) => card.current && scrollAbove(card.current, covered),
      ];
      const next = () => {
        const covered = target.getBoundingClientRect();
        const step = steps.shift();
        if (!step || !card.current || !covers(card.current.getBoundingClientRect(), covered)) return;
        step(covered);
        requestAnimationFrame(next);
      };
      // The browser scrolls to what got the focus after it has said so.
      requestAnimationFrame(next);
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);
}

function isOurs(target: Element, card: HTMLElement | null): boolean {
  const root = card?.getRootNode();
  return Boolean(card?.contains(target)) || (root instanceof ShadowRoot && root.host === target);
}

function scrollAbove(card: HTMLElement, covered: DOMRect): void {
  window.scrollBy({ top: covered.bottom - card.getBoundingClientRect().top + 8, behavior: "instant" });
}

/** Whether so much is covered that it matters; something as large as the page (a main region) is always partly covered. */
export function covers(card: DOMRectReadOnly, target: DOMRectReadOnly): boolean {
  const width = Math.min(card.right, target.right) - Math.max(card.left, target.left);
  const height = Math.min(card.bottom, target.bottom) - Math.max(card.top, target.top);
  if (width <= 0 || height <= 0) return false;
  return (width * height) / (target.width * target.height) > 0.1;
}
