import { type RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** ms; as long as tokens.css calls calm. */
const CALM = 160;

/** Lets rows glide to where they stand now, for whoever does not ask for less motion. `order` changes with the ranking. */
export function useRankMotion(rows: RefObject<HTMLElement | null>, order: string): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const { current } = rows;
    if (!current) return;
    const still = !("animate" in current) || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const from = current.getBoundingClientRect().top;
    const now = new Map<string, number>();
    for (const row of current.querySelectorAll<HTMLElement>("tr[data-key]")) {
      const [key = "", top] = [row.dataset["key"], row.getBoundingClientRect().top - from];
      const before = places.current.get(key);
      now.set(key, top);
      if (still || before === undefined || before === top) continue;
      row.animate([{ translate: `0 ${before - top}px` }, { translate: "0 0" }], { duration: CALM, easing: "ease-out" });
    }
    places.current = now;
  }, [rows, order]);
}
