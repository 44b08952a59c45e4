/** A list of rows of one height, with the detail of one of them open below it. All lengths in px. */
export interface RowsLayout {
  readonly count: number;
  readonly rowHeight: number;
  /** Row whose detail is open. */
  readonly open?: number | undefined;
  readonly detailHeight: number;
}

/** Where a row stands from the top of the list. */
export function topOfRow({ rowHeight, open, detailHeight }: RowsLayout, index: number): number {
  return index * rowHeight + (open !== undefined && index > open ? detailHeight : 0);
}

export function heightOfRows(layout: RowsLayout): number {
  return topOfRow(layout, layout.count);
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
  const { count, rowHeight, detailHeight } = layout;
  // The open detail may lie above the view, so the first row in view may be that much earlier than its height says.
  const above = layout.open === undefined ? view.top : view.top - detailHeight;
  const first = Math.max(0, Math.floor(above / rowHeight) - MARGIN);
  const last = Math.min(count - 1, Math.ceil((view.top + view.height) / rowHeight) + MARGIN);
  const rows = new Set(kept.filter((index): index is number => index !== undefined && index >= 0 && index < count));
  for (let index = first; index <= last; index++) rows.add(index);
  return [...rows].toSorted((a, b) => a - b);
}

/** Where to scroll so that a row is in view whole, moving as little as may be. */
export function scrollToRow(
  layout: RowsLayout,
  view: { readonly top: number; readonly height: number },
  index: number,
): number {
  const top = topOfRow(layout, index);
  const bottom = top + layout.rowHeight + (index === layout.open ? layout.detailHeight : 0);
  if (top < view.top) return top;
  return bottom > view.top + view.height ? Math.min(top, bottom - view.height) : view.top;
}
