import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { mineOf, type PostingRecord } from "../../collection/posting-record.ts";
import { useWording } from "../shared/wording.ts";
import { listKey } from "./keys.ts";
import { RoleDetail } from "./RoleDetail.tsx";
import { RoleRow } from "./RoleRow.tsx";
import { useTools } from "./tools.ts";
import type { Roles } from "./use-roles.ts";
import { heightOfRows, rowsInView, scrollToRow, topOfRow } from "./window-rows.ts";

/** Heights in rem, as popup.css has them. */
const ROW = 3.5;
const DETAIL = 10.25;

/**
 * The roles as a grid of which only the rows in view are in the document. One row is reached by Tab; arrows move it.
 * The row in focus and the one whose note is open stay in the document, so that neither focus nor words are lost.
 */
export function RoleList(props: {
  readonly records: readonly PostingRecord[];
  readonly roles: Roles;
  readonly chosen: readonly string[];
  readonly open: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string | undefined) => void;
  readonly onRemove: (record: PostingRecord) => void;
}) {
  const { records, roles, open } = props;
  const { words } = useWording();
  const { openPage } = useTools();
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

  const moveTo = (index: number) => {
    const wanted = Math.max(0, Math.min(index, records.length - 1));
    waiting.current = {};
    setActive({ key: records[wanted]?.key, index: wanted });
    const { current } = list;
    if (!current) return;
    current.scrollTop = scrollToRow(layout, { top: current.scrollTop, height: current.clientHeight }, wanted);
    look();
  };
  const remove = (record: PostingRecord) => {
    waiting.current = { until: record };
    setActive({ key: record.key, index: records.indexOf(record) });
    props.onRemove(record);
  };
  const toggle = (key: string) => props.onOpen(open === key ? undefined : key);

  const onKeyDown = (event: KeyboardEvent) => {
    const record = records[activeIndex];
    const does = listKey(event, Math.max(1, Math.floor(view.height / layout.rowHeight) - 1));
    if (!record || !does) return;
    if (does.do === "rate" && !mineOf(record, "saved")) return;
    event.preventDefault();
    if (does.do === "move") moveTo(activeIndex + does.by);
    else if (does.do === "choose") props.onChoose(record.key);
    else if (does.do === "open-page") openPage(record.posting.url);
    else if (does.do === "remove") remove(record);
    else if (does.do === "detail") toggle(record.key);
    else if (does.do === "rate") roles.attempt(() => roles.setMine(record.key, { stars: does.stars }));
  };
  const onFocusIn = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
    const index = Number(row?.dataset["index"]);
    if (row && records[index] && index !== activeIndex) setActive({ key: records[index].key, index });
  };

  return (
    <div class="rows" ref={list} onScroll={look}>
      <div
        role="grid"
        aria-label={words("roles")}
        aria-multiselectable
        aria-rowcount={records.length + (openIndex < 0 ? 0 : 1)}
        class="rows-all"
        style={{ blockSize: `${heightOfRows(layout)}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        {rowsInView(layout, view, [activeIndex, layout.open]).flatMap((index) => {
          const record = records[index];
          if (!record) return [];
          const top = topOfRow(layout, index);
          const { key } = record;
          return [
            <RoleRow
              key={key}
              record={record}
              index={index}
              rowIndex={index + 1 + (layout.open !== undefined && index > layout.open ? 1 : 0)}
              top={top}
              height={layout.rowHeight}
              chosen={props.chosen.includes(key)}
              open={index === layout.open}
              active={index === activeIndex}
              onChoose={() => props.onChoose(key)}
              onOpen={() => toggle(key)}
            />,
            index === layout.open && (
              <RoleDetail
                key={`${key} detail`}
                record={record}
                roles={roles}
                rowIndex={index + 2}
                top={top + layout.rowHeight}
                height={layout.detailHeight}
                onRemove={() => remove(record)}
              />
            ),
          ];
        })}
      </div>
    </div>
  );
}
