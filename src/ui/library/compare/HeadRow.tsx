import { useLayoutEffect, useRef } from "preact/hooks";
import type { PostingRecord } from "../../../collection/posting-record.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { type Columns, columnsOf } from "./comparison.ts";
import { useColumnDrag } from "./use-column-drag.ts";
import type { ColumnWork } from "./use-columns.ts";

/** The heads of the columns, which can be moved by buttons, by keys and by dragging. */
export function HeadRow(props: {
  readonly records: readonly PostingRecord[];
  readonly columns: Columns;
  readonly work: ColumnWork;
  readonly onSwap: (record: PostingRecord) => void;
}) {
  const { records, columns, work } = props;
  const { pinned } = columns;
  const row = useRef<HTMLTableRowElement>(null);
  const keys = columnsOf(columns);
  const drag = useColumnDrag(keys, (key, by) => {
    const record = records.find((one) => one.key === key);
    if (record) work.move(record, by);
  });
  useFocusThroughMoves(keys.join("\n"));

  /** To the control of the same kind in a neighbour; at the ends it stays. */
  const go = (from: HTMLElement, by: number) => {
    const heads = [...(row.current?.querySelectorAll("th[data-key]") ?? [])];
    const head = heads[heads.findIndex((one) => one.contains(from)) + by];
    const { tool } = from.dataset;
    head?.querySelector<HTMLElement>(tool === undefined ? "a" : `[data-tool="${tool}"]`)?.focus();
  };
  return (
    <thead>
      <tr ref={row}>
        <td />
        {records.map((record, at) => {
          const isPinned = pinned.includes(record.key);
          const first = isPinned ? 0 : pinned.length;
          const last = (isPinned ? pinned.length : keys.length) - 1;
          return (
            <ColumnHead
              key={record.key}
              record={record}
              pinned={isPinned}
              canMove={{ forward: at > first, backward: at < last }}
              work={work}
              drag={drag}
              onSwap={() => props.onSwap(record)}
              onGo={go}
            />
          );
        })}
      </tr>
    </thead>
  );
}

/** What is put in another place loses the focus: it gets it back. */
function useFocusThroughMoves(order: string) {
  // While this is drawn, everything still stands where it did.
  const before = document.activeElement;
  useLayoutEffect(() => {
    const isLost = before !== document.activeElement && before?.isConnected;
    if (isLost && before instanceof HTMLElement) before.focus();
  }, [order]);
}
