import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { rowsInView, scrollToRow } from "./window-rows.ts";

/** Heights in rem, as popup.css has them. */
const ROW = 3.5;
const DETAIL = 10.25;

/** Which rows are drawn, and which of them has the focus: it stays with its role wherever that moves to. */
export function useRows(records: readonly PostingRecord[], open: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState({ key: records[0]?.key, index: 0 });
  /** A move of the focus that waits for its row to be drawn, or for the row that had it to be gone. */
  const waiting = useRef<{ readonly until?: PostingRecord } | undefined>(undefined);
  const rem = useRef(0);
  rem.current ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

  const openIndex = open === undefined ? -1 : records.findIndex(({ key }) => key === open);
  const layout = {
    count: records.length,
    rowHeight: ROW * rem.current,
    detailHeight: DETAIL * rem.current,
    open: openIndex < 0 ? undefined : openIndex,
  };
  // A row that went away hands its place to the one that took it.
  const found = records.findIndex(({ key }) => key === active.key);
  const activeIndex = Math.max(0, Math.min(found < 0 ? active.index : found, records.length - 1));

  const look = () => {
    const { current } = list;
    if (current) setView({ top: current.scrollTop, height: current.clientHeight || 600 });
  };
  useLayoutEffect(look, [records.length]);
  useEffect(() => {
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, []);
  useLayoutEffect(() => {
    const { current } = waiting;
    if (!current || (current.until && records.some(({ key }) => key === current.until?.key))) return;
    waiting.current = undefined;
    list.current?.querySelector<HTMLElement>(`[aria-rowindex][data-index="${activeIndex}"]`)?.focus({
      preventScroll: true,
    });
  });

  /** Gives the focus to a row and brings it into view. */
  const moveTo = (index: number) => {
    const wanted = Math.max(0, Math.min(index, records.length - 1));
    waiting.current = {};
    setActive({ key: records[wanted]?.key, index: wanted });
    const { current } = list;
    if (!current) return;
    current.scrollTop = scrollToRow(layout, { top: current.scrollTop, height: current.clientHeight }, wanted);
    look();
  };
  /** A row about to go away gives the focus to the one that takes its place. */
  const handOn = (record: PostingRecord) => {
    waiting.current = { until: record };
    setActive({ key: record.key, index: records.indexOf(record) });
  };
  const onFocusIn = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
    const index = Number(row?.dataset["index"]);
    if (row && records[index] && index !== activeIndex) setActive({ key: records[index].key, index });
  };

  return {
    list,
    layout,
    activeIndex,
    drawn: rowsInView(layout, view, [activeIndex, layout.open]),
    /** How many rows PageDown moves by. */
    page: Math.max(1, Math.floor(view.height / layout.rowHeight) - 1),
    look,
    moveTo,
    handOn,
    onFocusIn,
  };
}
