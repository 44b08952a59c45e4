import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { firstRowFrom, rowsInView, scrollToRow } from "./window-rows.ts";

/** Heights in rem, as rows.css has them. */
const ROW = 3.5;
const FAMILY_LINE = 1.5;
const DETAIL = 10.25;
/** A line for the reminder, or for the interview. */
const LINE = 2.25;
const ASKED_LINE = 1;
const ASKED_GAP = 0.5;
/** ms after the last turn of the wheel at which the place in the list is told. */
const STILL = 150;

/** How the list stands, and whom to tell where it was scrolled to. */
interface RowsProps {
  /** Key of the role whose detail is open. */
  readonly open: string | undefined;
  /** Rows that lead a family, ascending: they have a line for it. */
  readonly tall: readonly number[];
  /** How many lines that detail has for what the role asks for. */
  readonly asked: number;
  /** How many lines it has for the reminder and the interview. */
  readonly lines: number;
  /** Another text is another list: it is shown from its beginning. */
  readonly list: string;
  /** How far it was scrolled when it was left, px. */
  readonly top: number;
  readonly onScrolled: (top: number) => void;
}

/** Which rows are drawn, and which of them has the focus: it stays with its role wherever that moves to. */
export function useRows(records: readonly PostingRecord[], props: RowsProps) {
  const { open, asked, list: listed, top, onScrolled } = props;
  const list = useRef<HTMLDivElement>(null);
  const rem = useRef(0);
  rem.current ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const openIndex = open === undefined ? -1 : records.findIndex(({ key }) => key === open);
  const layout = {
    count: records.length,
    rowHeight: ROW * rem.current,
    tall: props.tall,
    lineHeight: FAMILY_LINE * rem.current,
    detailHeight: (DETAIL + props.lines * LINE + (asked > 0 ? asked * ASKED_LINE + ASKED_GAP : 0)) * rem.current,
    open: openIndex < 0 ? undefined : openIndex,
  };

  const [view, setView] = useState({ top, height: 600 });
  const [active, setActive] = useState(() => {
    const index = layout.open ?? firstRowFrom(layout, top);
    return { key: records[index]?.key, index };
  });
  /** A move of the focus that waits for its row to be drawn, or for the row that had it to be gone. */
  const waiting = useRef<{ readonly until?: PostingRecord } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A row that went away hands its place to the one that took it.
  const found = records.findIndex(({ key }) => key === active.key);
  const activeIndex = Math.max(0, Math.min(found < 0 ? active.index : found, records.length - 1));

  const look = () => {
    const { current } = list;
    if (current) setView({ top: current.scrollTop, height: current.clientHeight || 600 });
  };
  const scrollTo = (wanted: (current: HTMLElement) => number) => {
    const { current } = list;
    if (!current) return;
    current.scrollTop = wanted(current);
    look();
  };
  const intoView = (index: number) =>
    scrollTo(({ scrollTop, clientHeight }) => scrollToRow(layout, { top: scrollTop, height: clientHeight }, index));

  const isFirst = useRef(true);
  useLayoutEffect(() => {
    scrollTo(() => top);
    // Who is in the list stays with the role; whoever comes to another list begins at its first.
    if (!isFirst.current && !list.current?.contains(document.activeElement))
      setActive({ key: records[0]?.key, index: 0 });
  }, [listed]);
  useLayoutEffect(() => {
    if (!isFirst.current && layout.open !== undefined) intoView(layout.open);
  }, [open]);
  useLayoutEffect(look, [records.length]);
  useEffect(() => {
    isFirst.current = false;
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("resize", look);
      clearTimeout(timer.current);
    };
  }, []);
  useLayoutEffect(() => {
    const { current } = waiting;
    if (!current || (current.until && records.some(({ key }) => key === current.until?.key))) return;
    waiting.current = undefined;
    list.current?.querySelector<HTMLElement>(`[aria-rowindex][data-index="${activeIndex}"]`)?.focus({
      preventScroll: true,
    });
  });

  const onScroll = () => {
    look();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => list.current && onScrolled(list.current.scrollTop), STILL);
  };
  /** Gives the focus to a row and brings it into view. */
  const moveTo = (index: number) => {
    const wanted = Math.max(0, Math.min(index, records.length - 1));
    waiting.current = {};
    setActive({ key: records[wanted]?.key, index: wanted });
    intoView(wanted);
  };
  /** A row about to go away gives the focus to the one that takes its place. */
  const handOn = (record: PostingRecord) => {
    waiting.current = { until: record };
    setActive({ key: record.key, index: records.indexOf(record) });
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-index], .detail") : null;
    const index = row?.dataset["index"] === undefined ? openIndex : Number(row.dataset["index"]);
    if (row && records[index] && index !== activeIndex) setActive({ key: records[index].key, index });
  };

  return {
    list,
    layout,
    activeIndex,
    drawn: rowsInView(layout, view, [activeIndex, layout.open]),
    /** How many rows PageDown moves by. */
    page: Math.max(1, Math.floor(view.height / layout.rowHeight) - 1),
    onScroll,
    moveTo,
    handOn,
    onFocusIn,
  };
}
