/** What a page notes of its own loading; ms, of the page's clock. */
export interface Load {
  /** Blocking: of each task, what is above 50. */
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Of the largest of those of the page's own elements that are timed; a card's words may be the largest that are seen. */
  readonly ownLargestPaint: number;
  /** Of the page's own elements. */
  readonly ownShift: number;
  /** From the start of the extension's scripts to the frame behind the one that its element came in; absent without. */
  readonly card?: number | undefined;
  /** The same, to the whole card, which has facts. */
  readonly facts?: number | undefined;
}

interface Watched {
  benchLoad?: () => Load;
}

/** Begins to watch, before the page's first element is there. */
export function watchLoad(): void {
  const seen = {
    blocking: 0,
    longest: 0,
    shift: 0,
    ownShift: 0,
    largestPaint: Number.NaN,
    ownLargestPaint: Number.NaN,
    card: Number.NaN,
  };
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("longtask", ({ duration }) => {
    seen.blocking += duration - 50;
    seen.longest = Math.max(seen.longest, duration);
  });
  // The browser names no element of a shadow root.
  watch("layout-shift", (entry) => {
    const { value, sources } = entry as PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
    seen.shift += value;
    if (sources.some(({ node }) => node !== null)) seen.ownShift += value;
  });
  watch("largest-contentful-paint", ({ startTime }) => (seen.largestPaint = startTime));
  // Told of each by itself: of the largest in general, the page's own is told only where nothing of ours came before it.
  let largest = 0;
  watch("element", (entry) => {
    const { renderTime, intersectionRect } = entry as PerformanceEntry & {
      renderTime: number;
      intersectionRect: DOMRectReadOnly;
    };
    const size = intersectionRect.width * intersectionRect.height;
    if (size <= largest) return;
    largest = size;
    seen.ownLargestPaint = renderTime;
  });
  new MutationObserver((_records, observer) => {
    if (document.querySelector(".pomona-card") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (seen.card = performance.now())));
  }).observe(document, { childList: true, subtree: true });
  (globalThis as unknown as Watched).benchLoad = () => {
    const [start] = performance.getEntriesByName("bench-start");
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const card = Number.isNaN(seen.card) || !start ? undefined : seen.card - start.startTime;
    const [told] = performance.getEntriesByName("bench-facts");
    const facts = told && start ? told.startTime - start.startTime : undefined;
    return { ...seen, card, facts, firstPaint: first?.startTime ?? Number.NaN };
  };
}

/** What was noted, once the page has had a second to itself, or its card has come. */
export async function readLoad(): Promise<Load> {
  await new Promise((done) => setTimeout(done, 1000));
  const { benchLoad } = globalThis as unknown as Watched;
  if (!benchLoad) throw new Error("Nobody watched this page.");
  return benchLoad();
}

/**
 * What runs before the extension's scripts, in their world: tells the page when they began, and when the card's facts
 * were painted, which are in a root that the page cannot see.
 */
export function watchScripts(): void {
  performance.mark("bench-start");
  const watch = (root: ShadowRoot) => {
    const look = (_records: unknown, observer: MutationObserver) => {
      if (root.querySelector(".facts") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("bench-facts")));
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
  };
  const attach: unknown = Reflect.get(Element.prototype, "attachShadow");
  if (typeof attach !== "function") return;
  Reflect.set(Element.prototype, "attachShadow", function attachWatched(this: Element, ...options: unknown[]) {
    const root = Reflect.apply(attach, this, options) as ShadowRoot;
    watch(root);
    return root;
  });
}
