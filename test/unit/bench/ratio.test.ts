import { expect, it } from "vitest";
import { figuresOf, median, p95 } from "../../bench/ratio.ts";

const measure = {
  what: "reading",
  unit: "ms",
  ours: [2, 1, 9],
  beside: { name: "a peer", samples: [40, 80, 120] },
} as const;

it("takes the middle of the samples, and the one that 95 of 100 do not exceed", () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
  expect(p95([3, 1, 2])).toBe(3);
  expect(p95(Array.from({ length: 100 }, (_, at) => 100 - at))).toBe(95);
  expect([median([]), p95([])]).toEqual([Number.NaN, Number.NaN]);
});

it("holds the ratio of the medians, or a figure of its own, against its goal", () => {
  expect(figuresOf(measure)).toEqual({ median: 2, p95: 9, besideMedian: 80, besideP95: 120, ratio: 1 / 40 });
  expect(figuresOf({ ...measure, goal: { ratio: 1 / 40 } }).holds).toBe(true);
  expect(figuresOf({ ...measure, goal: { ratio: 1 / 41 } }).holds).toBe(false);
  expect(figuresOf({ ...measure, goal: { figure: 2 } }).holds).toBe(true);
  expect(figuresOf({ ...measure, goal: { figure: 1.9 } }).holds).toBe(false);
});

it("does not hold what was not measured", () => {
  expect(figuresOf({ ...measure, ours: [], goal: { ratio: 1 } }).holds).toBe(false);
  expect(figuresOf({ ...measure, ours: [], goal: { figure: 1 } }).holds).toBe(false);
  expect(figuresOf({ ...measure, beside: undefined, goal: { ratio: 1 } }).holds).toBe(false);
});
