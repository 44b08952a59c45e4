import { expect, it } from "vitest";
import type { Measure } from "../../bench/ratio.ts";
import { countGoals, tableOf, tellRatio } from "../../bench/table.ts";

const beside = { name: "a peer", samples: [80, 120] };
const held: Measure = { what: "reading", unit: "ms", ours: [1, 3], beside, goal: { ratio: 1 / 40 } };
const short: Measure = { ...held, what: "writing", goal: { ratio: 1 / 100 } };
const figure: Measure = { what: "scripts", unit: "kB", ours: [18.234], goal: { figure: 20 } };
const told: Measure = { what: "floor", unit: "ms", ours: [1234.5], beside: { name: "a copy", samples: [1000] } };

it("draws a line for each measure, and says what falls short", () => {
  expect(tableOf([held, short, figure, told]).split("\n")).toEqual([
    "|         | Pomona   | beside |              | ratio  | goal    |             |",
    "| ------- | -------- | ------ | ------------ | ------ | ------- | ----------- |",
    "| reading | 2 ms (3) | a peer | 100 ms (120) | 1/50   | ≤ 1/40  | holds       |",
    "| writing | 2 ms (3) | a peer | 100 ms (120) | 1/50   | ≤ 1/100 | falls short |",
    "| scripts | 18.2 kB  |        |              |        | ≤ 20 kB | holds       |",
    "| floor   | 1,235 ms | a copy | 1,000 ms     | × 1.23 |         |             |",
  ]);
});

it("tells no ratio to nothing", () => {
  const nothing: Measure = { ...told, ours: [0], beside: { name: "a copy", samples: [0] } };
  expect(tableOf([nothing])).not.toContain("NaN");
});

it("tells ratios as they are read", () => {
  expect([1 / 40, 0.5, 0.51, 1, 12.345].map(tellRatio)).toEqual(["1/40", "1/2", "× 0.51", "× 1", "× 12.3"]);
});

it("counts only what has a goal", () => {
  expect(countGoals([held, short, figure, told])).toEqual({ kept: 2, short: 1 });
});
