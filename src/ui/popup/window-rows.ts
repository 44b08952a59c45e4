/** A list of rows, with the detail of one of them open below it. All lengths in px. */
export interface RowsLayout {
  readonly count: number;
  readonly rowHeight: number;
  /** Rows that have one more line, ascending, and how much higher that makes them. */
  readonly tall?: readonly number[] | undefined;
  readonly lineHeight?: number | undefined;
  /** Row whose detail is open. */
  readonly open?: number | undefined;
  readonly detailHeight: number;
}

/** Where a row stands from the top of the list. */
export function topOfRow(layout: RowsLayout, index: number): number {
  const { rowHeight, open, detailHeight, tall = [], lineHeight = 0 } = layout;
  const detail = open !== undefined && index > open ? detailHeight : 0;
  return index * rowHeight + placeAmong(tall, index) * lineHeight + detail;
}

export function heightOfRow(layout: RowsLayout, index: number): number {
  const { rowHeight, tall = [], lineHeight = 0 } = layout;
  return tall[placeAmong(tall, index)] === index ? rowHeight + lineHeight : rowHeight;
}

export function heightOfRows(layout: RowsLayout): number {
  return topOfRow(layout, layout.count);
}

/** How many of the numbers, which ascend, are below this one. */
function placeAmong(numbers: readonly number[], wanted: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many rows beyond the edges are drawn, so that a quick scroll shows no gap. */
const MARGIN = 4;

/**
 * The rows to draw, in order: those in view with a margin, and `kept` (the row in focus, the one with an open note),
 * which must stay in the document wherever the list is scrolled to.
 */
export function rowsInView(
  layout: RowsLayout,
  view: { readonly top: number; readonly height: number },
  kept: readonly (number | undefined)[],
): readonly number[] {
  const { count } = layout;
  const first = Math.max(0, lastRowAbove(layout, view.top) - MARGIN);
  const last = Math.min(count - 1, lastRowAbove(layout, view.top + view.height) + MARGIN);
  const rows = new Set(kept.filter((index): index is number => index !== undefined && index >= 0 && index < count));
  for (let index = first; index <= last; index++) rows.add(index);
  return [...rows].toSorted((a, b) => a - b);
}

/** The first row that begins at a place or below it, or the last row of all. */
export function firstRowFrom(layout: RowsLayout, top: number): number {
  const row = lastRowAbove(layout, top);
  return topOfRow(layout, row) < top ? Math.min(row + 1, layout.count - 1) : row;
}

/** The last row that begins at a place or above it; the first row for a place above all. */
function lastRowAbove(layout: RowsLayout, top: number): number {
  let [from, to] = [0, Math.max(0, layout.count - 1)];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (topOfRow(layout, middle) <= top) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** Where to scroll so that a row is in view whole, moving as little as may be. */
export function scrollToRow(
  layout: RowsLayout,
  view: { readonly top: number; readonly height: number },
  index: number,
): number {
  const top = topOfRow(layout, index);
  const bottom = top + heightOfRow(layout, index) + (index === layout.open ? layout.detailHeight : 0);
  if (top < view.top) return top;
  return bottom > view.top + view.height ? Math.min(top, bottom - view.height) : view.top;
}
