/** What a page notes of its own loading; ms, of the page's clock. */
export interface Load {
  /** Blocking: of each task, what is above 50. */
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** From the start of the extension's scripts to the frame behind the one that the card came in; absent without a card. */
  readonly card?: number | undefined;
}

interface Watched {
  benchLoad?: () => Load;
}

/** Begins to watch, before the page's first element is there. */
export function watchLoad(): void {
  const seen = { blocking: 0, longest: 0, shift: 0, largestPaint: 0, card: Number.NaN };
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("longtask", ({ duration }) => {
    seen.blocking += duration - 50;
    seen.longest = Math.max(seen.longest, duration);
  });
  watch("layout-shift", (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
  watch("largest-contentful-paint", ({ startTime }) => (seen.largestPaint = startTime));
  new MutationObserver((_records, observer) => {
    if (document.querySelector("pomona-card") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (seen.card = performance.now())));
  }).observe(document, { childList: true, subtree: true });
  (globalThis as unknown as Watched).benchLoad = () => {
    const [start] = performance.getEntriesByName("bench-start");
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const card = Number.isNaN(seen.card) || !start ? undefined : seen.card - start.startTime;
    return { ...seen, card, firstPaint: first?.startTime ?? Number.NaN };
  };
}

/** What was noted, once the page has had a second to itself, or its card has come. */
export async function readLoad(): Promise<Load> {
  await new Promise((done) => setTimeout(done, 1000));
  const { benchLoad } = globalThis as unknown as Watched;
  if (!benchLoad) throw new Error("Nobody watched this page.");
  return benchLoad();
}
