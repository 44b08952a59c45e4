import { elementScroll, observeElementOffset, Virtualizer, type VirtualizerOptions } from "@tanstack/virtual-core";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { observeHeight, UNKNOWN_HEIGHT } from "./observe-height.ts";
import { NO_PLACES, placesOf } from "./row-places.ts";

/** Heights in rem, as table.css has them: the line of headers, a row, and what is added where a sentence is quoted. */
const HEAD = 2;
const ROW = 2.25;
const CARD = 3.5;
const QUOTE = 1.25;
/** A window narrower than this, in rem, shows each role as a card of two lines; as table.css has it. */
const NARROW = 40;
/** Rows drawn beyond the edges, so that a quick scroll shows no gap. */
const OVERSCAN = 10;
/** px above the table, where nothing unusual stands there; as library.css has it. */
const ABOVE = 92;

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

/** What tells whether a sentence is quoted in a role's row; absent where none is in any. */
export type IsTall = ((record: PostingRecord) => boolean) | undefined;

/** Which rows are drawn, and which of them has the focus: it stays with its role wherever that moves to. */
export function useRows(
  records: readonly PostingRecord[],
  { list: listed, isTall }: { readonly list: string; readonly isTall: IsTall },
) {
  const list = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const active = useRef<{ readonly key: string | undefined; readonly index: number }>({ key: undefined, index: 0 });
  const setActive = (index: number) => {
    active.current = { key: records[index]?.key, index };
    redraw((turn) => turn + 1);
  };
  const { key: activeKey, index: lastIndex } = active.current;
  const found = activeKey === undefined ? -1 : records.findIndex(({ key }) => key === activeKey);
  const lastListed = useRef(listed);
  const isOther = lastListed.current !== listed;
  lastListed.current = listed;
  const focused = list.current?.contains(document.activeElement) ? document.activeElement : null;
  const isInRow = focused !== null && focused.closest("[data-index]") !== null;
  // Another list is read from its beginning, but for whoever is in it, who stays with the role. It is drawn from there
  // at once: rows that the next frame scrolls away would take as long again.
  const isFromStart = isOther && (focused === null || (isInRow && found < 0));
  if (isFromStart) active.current = { key: records[0]?.key, index: 0 };
  // A row that went away hands its place to the one that took it.
  const wanted = found < 0 ? lastIndex : found;
  const activeIndex = isFromStart ? 0 : Math.max(0, Math.min(wanted, records.length - 1));
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const isNarrow = window.innerWidth < NARROW * rem;
  const rowHeight = (isNarrow ? CARD : ROW) * rem;

  // What is in view of another list is drawn first, and what is beyond the edges behind that.
  const [settled, setSettled] = useState<string>();
  const overscan = settled === listed ? OVERSCAN : 0;
  useEffect(() => setSettled(listed), [listed]);

  // Heights are reckoned and not measured. Other functions would have all of them reckoned anew with every drawing, and
  // where all rows have the same they are the same in any order.
  const tallOnes = isTall && records;
  const estimateSize = useCallback(
    (index: number) => {
      const record = tallOnes?.[index];
      return rowHeight + (record && isTall?.(record) ? QUOTE * rem : 0);
    },
    [tallOnes, isTall, rowHeight, rem],
  );
  // Another one has the heights reckoned anew, which are other ones as soon as roles, search or width are.
  const getItemKey = useCallback((index: number) => index, [estimateSize]);
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
    initialRect: { width: 0, height: Math.max(window.innerHeight - ABOVE, ROW * rem) },
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
  if (isFromStart) rows.scrollOffset = 0;
  // oxlint-disable-next-line no-underscore-dangle -- its own adapters for other frameworks call it so
  useLayoutEffect(() => rows._didMount(), [rows]);
  // oxlint-disable-next-line no-underscore-dangle -- see above
  useLayoutEffect(() => rows._willUpdate());

  useLayoutEffect(() => {
    if (isFromStart) elementScroll(0, {}, rows);
  }, [listed]);
  useEffect(() => {
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
    const next = Math.max(0, Math.min(index, records.length - 1));
    isWaiting.current = true;
    setActive(next);
    rows.scrollToIndex(next);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
    const index = Number(row?.dataset["index"] ?? -1);
    const record = records[index];
    if (record && record.key !== active.current.key) setActive(index);
  };
  const offset = HEAD * rem;
  const inView = rows.getVirtualItems();
  const places = useRef(NO_PLACES);
  const keys = inView.flatMap(({ index }) => records[index]?.key ?? []);
  const isSelected = document.getSelection()?.isCollapsed === false;
  places.current = placesOf(keys, places.current, isOther && !isInRow && !isSelected);
  return {
    list,
    activeIndex,
    drawn: inView.flatMap(({ index, start, size }) => {
      const record = records[index];
      return record
        ? [{ record, place: places.current.get(record.key), index, top: start - offset, height: size }]
        : [];
    }),
    height: rows.getTotalSize() - offset,
    /** How many rows PageDown moves by. */
    page: Math.max(1, Math.floor(((rows.scrollRect?.height ?? UNKNOWN_HEIGHT) - offset) / rowHeight) - 1),
    isNarrow,
    moveTo,
    onFocusIn,
  };
}
