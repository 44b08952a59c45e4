import type { VirtualizerOptions } from "@tanstack/virtual-core";

type Observe = VirtualizerOptions<HTMLElement, HTMLElement>["observeElementRect"];

/** px, where nothing has a size yet. */
export const UNKNOWN_HEIGHT = 600;

/** The library's own way of observing a size, and a height to begin with where nothing is laid out. */
export function observeHeight(...[rows, tell]: Parameters<Observe>): (() => void) | undefined {
  const { scrollElement } = rows;
  if (!scrollElement) return undefined;
  const look = () => tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight || UNKNOWN_HEIGHT });
  look();
  const observer = new ResizeObserver(look);
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
