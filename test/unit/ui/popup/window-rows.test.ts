import { describe, expect, it } from "vitest";
import {
  firstRowFrom,
  heightOfRow,
  heightOfRows,
  rowsInView,
  scrollToRow,
  topOfRow,
} from "../../../../src/ui/popup/window-rows.ts";

const layout = { count: 1000, rowHeight: 50, detailHeight: 200 };
const view = { top: 5000, height: 500 };

describe("rowsInView", () => {
  it("draws what is in view with a margin, however many rows there are", () => {
    const rows = rowsInView(layout, view, []);
    expect(rows[0]).toBe(96);
    expect(rows.at(-1)).toBe(114);
    expect(rowsInView({ ...layout, count: 1_000_000 }, view, [])).toHaveLength(rows.length);
  });

  it("keeps the row in focus and the open one, in order, and nothing that is not there", () => {
    const rows = rowsInView(layout, view, [3, undefined, 999, 1000, -1]);
    expect(rows[0]).toBe(3);
    expect(rows.at(-1)).toBe(999);
  });

  it("leaves no gap at any place of the scroll, with a detail open above, within or below", () => {
    const gaps: unknown[] = [];
    for (const open of [undefined, 0, 99, 105, 999]) {
      for (const top of [0, 4900, 5000, 5100, 50_200 - 500]) {
        const opened = { ...layout, open };
        const rows = new Set(rowsInView(opened, { top, height: 500 }, []));
        for (let index = 0; index < layout.count; index++) {
          const start = topOfRow(opened, index);
          if (start + 50 > top && start < top + 500 && !rows.has(index)) gaps.push([open, top, index]);
        }
      }
    }
    expect(gaps).toEqual([]);
  });

  it("draws nothing of nothing", () => {
    expect(rowsInView({ ...layout, count: 0 }, { top: 0, height: 500 }, [0])).toEqual([]);
  });
});

describe("where rows stand", () => {
  it("gives the open detail its room", () => {
    expect(topOfRow({ ...layout, open: 2 }, 2)).toBe(100);
    expect(topOfRow({ ...layout, open: 2 }, 3)).toBe(350);
    expect(heightOfRows({ ...layout, open: 2 })).toBe(50_200);
    expect(heightOfRows(layout)).toBe(50_000);
  });

  it("scrolls no further than needed", () => {
    expect(scrollToRow(layout, view, 104)).toBe(5000);
    expect(scrollToRow(layout, view, 0)).toBe(0);
    expect(scrollToRow(layout, view, 110)).toBe(5050);
  });
});

describe("rows with one more line", () => {
  const tall = Array.from({ length: 100 }, (_, at) => at * 10);
  const families = { ...layout, tall, lineHeight: 24 };

  it("stand one below the other, and make the list so much longer", () => {
    for (let index = 0; index < 999; index++)
      expect(topOfRow(families, index + 1)).toBe(topOfRow(families, index) + heightOfRow(families, index));
    expect(heightOfRow(families, 10)).toBe(74);
    expect(heightOfRow(families, 11)).toBe(50);
    expect(heightOfRows({ ...families, open: 10 })).toBe(50_000 + 2400 + 200);
  });

  it("leave no gap at any place of the scroll", () => {
    for (let top = 0; top < 52_000; top += 1300) {
      const rows = rowsInView({ ...families, open: 40 }, { top, height: 500 }, []);
      const [first = 0, last = 0] = [rows[0], rows.at(-1)];
      expect(topOfRow({ ...families, open: 40 }, first)).toBeLessThanOrEqual(top);
      expect(last === 999 || topOfRow({ ...families, open: 40 }, last + 1) >= top + 500).toBe(true);
      expect(rows.length).toBeLessThan(22);
    }
  });

  it("are scrolled to whole", () => {
    expect(scrollToRow(families, { top: 0, height: 500 }, 10)).toBe(topOfRow(families, 11) - 500);
  });

  it("tell which row a list was left at", () => {
    expect(firstRowFrom(families, 0)).toBe(0);
    expect(firstRowFrom(families, 74)).toBe(1);
    expect(firstRowFrom(families, 75)).toBe(2);
    expect(firstRowFrom(families, 1_000_000)).toBe(999);
  });
});
