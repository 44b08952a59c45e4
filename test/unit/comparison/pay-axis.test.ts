import { describe, expect, it } from "vitest";
import { payAxis } from "../../../src/comparison/pay-axis.ts";
import type { PayRange } from "../../../src/posting/job-posting.ts";

const pay = (minValue: number, maxValue: number, more: Partial<PayRange> = {}): PayRange => ({
  minValue,
  maxValue,
  currency: "USD",
  unitText: "YEAR",
  ...more,
});

describe("payAxis", () => {
  it("has round ends that hold every bar, in the order of the roles", () => {
    const axis = payAxis([[pay(171_600, 298_400)], [pay(186_300, 327_100)]]);
    expect(axis).toMatchObject({ min: 150_000, max: 350_000, currency: "USD", unitText: "YEAR" });
    expect(axis?.bars.map((bars) => bars.map((bar) => Math.round(bar.from * 1000)))).toEqual([[108], [182]]);
  });

  it("converts nothing: another currency or unit has no bar", () => {
    const axis = payAxis([[pay(1000, 2000)], [pay(1000, 2000, { currency: "CAD" })], [pay(1500, 2500)]]);
    expect(axis?.bars.map((bars) => bars.length)).toEqual([1, 0, 1]);
    expect(payAxis([[pay(20, 30, { unitText: "HOUR" })], [pay(20, 30)]])).toBeUndefined();
  });

  it("draws nothing for one role alone, or for none", () => {
    expect(payAxis([[pay(1, 2), pay(3, 4)], undefined])).toBeUndefined();
    expect(payAxis([undefined, []])).toBeUndefined();
  });

  it("holds every bar between 0 and 1, also where all figures are the same", () => {
    for (const [a, b] of [
      [pay(0, 0), pay(0, 0)],
      [pay(100_000, 100_000), pay(100_000, 100_000)],
      [pay(22.5, 30.25), pay(22.5, 41)],
      [pay(1, 9_999_999), pay(5, 6)],
    ]) {
      const axis = payAxis([[a ?? pay(0, 0)], [b ?? pay(0, 0)]]);
      expect(axis?.bars.flat().every(({ from, to }) => from >= 0 && to <= 1 && from <= to)).toBe(true);
      expect(axis && axis.max > axis.min).toBe(true);
    }
  });
});
