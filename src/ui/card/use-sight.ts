import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** ms between two looks of the browser; it allows no shorter one. */
const DELAY = 100;
/** ms for which something must be seen again: a page may uncover what it covered as the press begins. */
const SEEN_FOR = 300;

/**
 * Tells whether the user sees an element as it is drawn: nothing lies over it, nothing fades or blurs it, now and in the
 * last moments. Where the browser cannot tell (no Intersection Observer v2: Firefox, November 2026) it counts as seen,
 * and so does what was only scrolled out of sight.
 */
export function useSight(of: RefObject<Element | null>): () => boolean {
  // ms since the page's start at which it was seen again; without end while it is covered.
  const since = useRef(-Infinity);
  useEffect(() => {
    if (!of.current || !("isVisible" in IntersectionObserverEntry.prototype)) return undefined;
    const hear = (entries: readonly (IntersectionObserverEntry & { readonly isVisible?: boolean })[]) => {
      for (const { isIntersecting, isVisible, time } of entries) {
        if (isIntersecting && !isVisible) since.current = Infinity;
        else if (since.current === Infinity) since.current = time;
      }
    };
    const options: IntersectionObserverInit & { trackVisibility: true; delay: number } = {
      trackVisibility: true,
      delay: DELAY,
    };
    const observer = new IntersectionObserver(hear, options);
    observer.observe(of.current);
    return () => observer.disconnect();
  }, []);
  return () => performance.now() - since.current >= SEEN_FOR;
}
