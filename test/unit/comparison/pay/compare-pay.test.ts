import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePay } from "../../../../src/comparison/pay/compare-pay.ts";
import { rankPay } from "../../../../src/comparison/pay/rank-pay.ts";
import type { PaidRole } from "../../../../src/comparison/pay/yearly-pay.ts";
import type { PayRange } from "../../../../src/posting/job-posting.ts";

const pay = (minValue: number, maxValue: number, more: Partial<PayRange> = {}): PayRange => ({
  minValue,
  maxValue,
  currency: "USD",
  unitText: "YEAR",
  ...more,
});
const paid = (key: string, baseSalary?: readonly PayRange[], workHours?: number): PaidRole => ({
  key,
  posting: { baseSalary, workHours },
});

describe("pay compared", () => {
  it("stands on one axis with round ends, range by range, with its place", () => {
    const [axis, ...more] = comparePay([
      paid("1", [pay(171_600, 298_400)]),
      paid("2", [pay(150_000, 200_000, { place: "Austin" }), pay(186_300, 327_100, { place: "Cupertino" })]),
      paid("3"),
    ]);
    expect(more).toEqual([]);
    expect(axis).toMatchObject({ currency: "USD", min: 150_000, max: 350_000 });
    expect(axis?.ranges.map(({ role, range, from, to }) => [role, range.place, from, Math.round(to * 1000)])).toEqual([
      [0, undefined, 0.108, 742],
      [1, "Austin", 0, 250],
      [1, "Cupertino", 0.1815, 886],
    ]);
  });

  it("has an axis for each currency, that of the most roles first, and converts nothing", () => {
    const axes = comparePay([
      paid("1", [pay(100_000, 200_000, { currency: "CAD" }), pay(90_000, 180_000)]),
      paid("2", [pay(100_000, 200_000)]),
      paid("3", [pay(1000, 2000, { currency: "AUD" })]),
    ]);
    expect(axes.map(({ currency, ranges }) => [currency, ranges.map(({ least }) => least)])).toEqual([
      ["USD", [90_000, 100_000]],
      ["AUD", [1000]],
      ["CAD", [100_000]],
    ]);
  });

  it("makes hours into years by the weekly hours stated, and says where they are assumed", () => {
    const hourly = [pay(20, 30.5, { unitText: "HOUR" })];
    const [axis] = comparePay([paid("1", hourly, 35), paid("2", hourly), paid("3", [pay(1, 2)]), paid("4", hourly, 0)]);
    expect(axis?.ranges.map(({ least, most, hours }) => [least, most, hours])).toEqual([
      [20 * 35 * 52, 30.5 * 35 * 52, { aWeek: 35, assumed: false }],
      [20 * 40 * 52, 30.5 * 40 * 52, { aWeek: 40, assumed: true }],
      [1, 2, undefined],
      [20 * 40 * 52, 30.5 * 40 * 52, { aWeek: 40, assumed: true }],
    ]);
    expect(axis?.ranges[0]?.range).toBe(hourly[0]);
  });

  it("marks the highest and the lowest middle, where they are sure", () => {
    const endsOf = (...roles: readonly PaidRole[]) => comparePay(roles)[0]?.ranges.map(({ end }) => end);
    const three = [paid("1", [pay(10, 20)]), paid("2", [pay(12, 30)]), paid("3", [pay(11, 20)])];
    expect(endsOf(...three)).toEqual(["least", "most", undefined]);
    expect(endsOf(...three, paid("4", [pay(1, 2, { unitText: "HOUR" })]))).toEqual([...three, 4].map(() => undefined));
    expect(endsOf(paid("1", [pay(10, 20)]), paid("2", [pay(5, 25)]))).toEqual([undefined, undefined]);
    expect(endsOf(paid("1", [pay(10, 20), pay(30, 40)]))).toEqual([undefined, undefined]);
  });

  it("says where a middle stands among the user's other roles in the currency", () => {
    const own = [10, 20, 30, 40, 40].map((middle, at) => paid(`own ${at}`, [pay(middle, middle)]));
    const canadian = paid("own 9", [pay(1, 1, { currency: "CAD" })]);
    const rankOf = (role: PaidRole) => comparePay([role], [...own, canadian, role])[0]?.ranges[0]?.rank;
    expect(rankOf(paid("new", [pay(30, 50)]))).toEqual({ percentile: 80, among: 5 });
    expect(rankOf(paid("own 2", [pay(30, 30)]))).toEqual({ percentile: 50, among: 4 });
    expect(rankOf(canadian)).toBeUndefined();
  });

  it("ranks each of the user's roles once, by the mean of its places, and not among two", () => {
    const places = paid("places", [pay(10, 10, { place: "Here" }), pay(50, 50, { place: "There" })]);
    const rank = rankPay([places, paid("a", [pay(20, 20)]), paid("b", [pay(40, 40)])]);
    expect(rank("new", "USD", 35)).toEqual({ percentile: 67, among: 3 });
    expect(rank("a", "USD", 35)).toBeUndefined();
  });

  it("is nothing of nothing", () => {
    expect(comparePay([])).toEqual([]);
    expect(comparePay([paid("1"), paid("2", [])])).toEqual([]);
  });
});

const range = fc
  .record({
    figures: fc.tuple(fc.nat(500_000), fc.nat(500_000)),
    currency: fc.constantFrom("USD", "CAD"),
    unitText: fc.constantFrom("YEAR", "HOUR"),
  })
  .map(
    ({ figures, ...rest }) => ({ minValue: Math.min(...figures), maxValue: Math.max(...figures), ...rest }) as const,
  );
const roles = fc
  .array(fc.record({ ranges: fc.array(range, { maxLength: 3 }), hours: fc.option(fc.nat(60), { nil: undefined }) }))
  .map((some) => some.map(({ ranges, hours }, at) => paid(String(at), ranges, hours)));

describe("any pay", () => {
  it("stands on an axis once, within its ends", () => {
    fc.assert(
      fc.property(roles, (some) => {
        const axes = comparePay(some);
        const ranges = axes.flatMap((axis) => axis.ranges);
        expect(ranges).toHaveLength(some.flatMap(({ posting }) => posting.baseSalary ?? []).length);
        expect(ranges.every(({ from, to }) => from >= 0 && from <= to && to <= 1)).toBe(true);
      }),
    );
  });
});
