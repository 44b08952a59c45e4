import { describe, expect, it } from "vitest";
import { countInTwoLines } from "../../../../src/ui/card/chips.ts";

describe("how many names fill two lines", () => {
  it.each([
    [[], 0],
    [["C"], 1],
    [["Swift", "C++", "Python", "Metal"], 4],
    [["x".repeat(100)], 0],
  ])("%j", (names, count) => {
    expect(countInTwoLines(names)).toBe(count);
  });

  it("leaves room for the button only where one is needed", () => {
    const seven = Array.from({ length: 7 }, () => "eighteen");
    expect(countInTwoLines(seven)).toBe(7);
    expect(countInTwoLines([...seven, "eighteen"])).toBe(6);
  });
});
