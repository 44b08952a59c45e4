import { useRef, useState } from "preact/hooks";

/** Dragging of one column: where it would be let go. */
export interface Dragging {
  readonly key: string;
  /** The column that the pointer is over. */
  readonly over: string;
}

/**
 * Lets a column be dragged by its handle, with mouse, pen or finger. The heads carry their role's key as `data-key`.
 * @param drop Moves the column by so many places.
 */
export function useColumnDrag(columns: readonly string[], drop: (key: string, by: number) => void) {
  const [dragging, setDragging] = useState<Dragging>();
  const latest = useRef<Dragging>(undefined);
  const say = (next: Dragging | undefined) => {
    latest.current = next;
    setDragging(next);
  };
  /** What the handle of a column listens to. */
  const handle = (key: string) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      say({ key, over: key });
    },
    onPointerMove(event: PointerEvent) {
      if (latest.current?.key !== key) return;
      const over = columnAt(event);
      if (over !== undefined && columns.includes(over) && over !== latest.current.over) say({ key, over });
    },
    onPointerUp() {
      const { current } = latest;
      say(undefined);
      if (current && current.over !== key) drop(key, columns.indexOf(current.over) - columns.indexOf(key));
    },
    onPointerCancel: () => say(undefined),
    onLostPointerCapture: () => say(undefined),
  });
  return { dragging, handle };
}

/** The column under the pointer, however high above or below its head. */
function columnAt({ clientX, currentTarget }: PointerEvent): string | undefined {
  const row = currentTarget instanceof Element ? currentTarget.closest("tr") : undefined;
  const heads = [...(row?.querySelectorAll<HTMLElement>("th[data-key]") ?? [])];
  const over = heads.find((head) => {
    const { left, right } = head.getBoundingClientRect();
    return clientX >= left && clientX < right;
  });
  return over?.dataset["key"];
}
