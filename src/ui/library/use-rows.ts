import { elementScroll, observeElementOffset, Virtualizer, type VirtualizerOptions } from "@tanstack/virtual-core";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";

/** Heights in rem, as table.css has them: the line of headers, a row, and what is added where a sentence is quoted. */
const HEAD = 2;
const ROW = 2.25;
const CARD = 3.5;
const QUOTE = 1.25;
/** A window narrower than this, in rem, shows each role as a card of two lines; as table.css has it. */
const NARROW = 40;
/** Rows drawn beyond the edges, so that a quick scroll shows no gap. */
const OVERSCAN = 10;
/** px, where nothing has a size yet. */
const UNKNOWN_HEIGHT = 600;

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

/** Which rows are drawn, and which of them has the focus: it stays with its role wherever that moves to. */
export function useRows(
  records: readonly PostingRecord[],
  { list: listed, isTall }: { readonly list: string; readonly isTall: (record: PostingRecord) => boolean },
) {
  const list = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const [active, setActive] = useState<{ readonly key: string | undefined; readonly index: number }>({
    key: undefined,
    index: 0,
  });
  // A row that went away hands its place to the one that took it.
  const found = active.key === undefined ? -1 : records.findIndex(({ key }) => key === active.key);
  const activeIndex = Math.max(0, Math.min(found < 0 ? active.index : found, records.length - 1));
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const isNarrow = window.innerWidth < NARROW * rem;
  const rowHeight = (isNarrow ? CARD : ROW) * rem;

  // What is in view of another list is drawn first, and what is beyond the edges behind that.
  const [settled, setSettled] = useState<string>();
  const overscan = settled === listed ? OVERSCAN : 0;
  useEffect(() => setSettled(listed), [listed]);

  // Heights are reckoned and not measured. Other functions would have all of them reckoned anew with every drawing.
  const estimateSize = useCallback(
    (index: number) => {
      const record = records[index];
      return rowHeight + (record && isTall(record) ? QUOTE * rem : 0);
    },
    [records, isTall, rowHeight, rem],
  );
  // Another one has the heights reckoned anew, which are other ones as soon as roles, search or width are.
  const getItemKey = useCallback((index: number) => records[index]?.key ?? index, [records, estimateSize]);
  const options: Options = {
    count: records.length,
    getScrollElement: () => list.current,
    estimateSize,
    getItemKey,
    scrollToFn: elementScroll,
    observeElementRect: observeHeight,
    observeElementOffset,
    onChange: () => redraw((turn) => turn + 1),
    overscan,
    paddingStart: HEAD * rem,
    scrollPaddingStart: HEAD * rem,
    initialRect: { width: 0, height: UNKNOWN_HEIGHT },
    rangeExtractor: ({ startIndex, endIndex, overscan: beyond, count }) => {
      const [first, last] = [Math.max(0, startIndex - beyond), Math.min(count - 1, endIndex + beyond)];
      const drawn = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      // The row in focus stays in the document wherever the table is scrolled to.
      if (activeIndex < first) return [activeIndex, ...drawn];
      return activeIndex > last && activeIndex < count ? [...drawn, activeIndex] : drawn;
    },
  };
  const held = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  held.current ??= new Virtualizer(options);
  const rows = held.current;
  rows.setOptions(options);
  // oxlint-disable-next-line no-underscore-dangle -- its own adapters for other frameworks call it so
  useLayoutEffect(() => rows._didMount(), [rows]);
  // oxlint-disable-next-line no-underscore-dangle -- see above
  useLayoutEffect(() => rows._willUpdate());

  const isFirst = useRef(true);
  // Another list is read from its beginning, but for whoever is in it, who stays with the role.
  useLayoutEffect(() => {
    if (!isFirst.current && !list.current?.contains(document.activeElement)) {
      rows.scrollToOffset(0);
      setActive({ key: records[0]?.key, index: 0 });
    }
  }, [listed]);
  useEffect(() => {
    isFirst.current = false;
    const onResize = () => redraw((turn) => turn + 1);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);

  /** Whether the row that is to have the focus is still to be drawn. */
  const isWaiting = useRef(false);
  useLayoutEffect(() => {
    const row = isWaiting.current && list.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`);
    if (!row) return;
    isWaiting.current = false;
    row.focus({ preventScroll: true });
  });
  const moveTo = (index: number) => {
    const wanted = Math.max(0, Math.min(index, records.length - 1));
    isWaiting.current = true;
    setActive({ key: records[wanted]?.key, index: wanted });
    rows.scrollToIndex(wanted);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
    const index = Number(row?.dataset["index"] ?? -1);
    const record = records[index];
    if (record && record.key !== active.key) setActive({ key: record.key, index });
  };
  const offset = HEAD * rem;
  return {
    list,
    activeIndex,
    drawn: rows.getVirtualItems().map(({ index, start, size }) => ({ index, top: start - offset, height: size })),
    height: rows.getTotalSize() - offset,
    /** How many rows PageDown moves by. */
    page: Math.max(1, Math.floor(((rows.scrollRect?.height ?? UNKNOWN_HEIGHT) - offset) / rowHeight) - 1),
    isNarrow,
    moveTo,
    onFocusIn,
  };
}

/** The library's own way of observing a size, and a height to begin with where nothing is laid out. */
function observeHeight(...[rows, tell]: Parameters<Options["observeElementRect"]>): (() => void) | undefined {
  const { scrollElement } = rows;
  if (!scrollElement) return undefined;
  const look = () => tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight || UNKNOWN_HEIGHT });
  look();
  const observer = new ResizeObserver(look);
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
