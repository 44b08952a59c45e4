import { assert, boolean, nat, property, string, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  columnsOf,
  COMPARE_MOST,
  comparisonOf,
  withMoved,
  withoutRole,
  withPinTurned,
  withRole,
  withSwapped,
} from "../../../../../src/ui/library/compare/comparison.ts";
import { comparisonOfQuery, queryOfComparison } from "../../../../../src/ui/library/compare/comparison-query.ts";

const keys = uniqueArray(string({ minLength: 1, unit: "binary" }), { maxLength: COMPARE_MOST });
const comparisons = tuple(keys, nat(), boolean(), uniqueArray(string({ minLength: 1 }), { maxLength: 9 })).map(
  ([all, at, onlyDifferences, unfolded]) => {
    const pins = all.length === 0 ? 0 : at % (all.length + 1);
    return { pinned: all.slice(0, pins), others: all.slice(pins), onlyDifferences, unfolded };
  },
);

describe("the columns of a comparison", () => {
  const start = comparisonOf(["a", "b", "c", "d"]);

  it("begin with each role once, and no more than fit", () => {
    expect(columnsOf(comparisonOf(["1", "2", "1", "3", "4", "5", "6", "7"]))).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("move by places, and stop at the ends", () => {
    expect(columnsOf(withMoved(start, "b", 1))).toEqual(["a", "c", "b", "d"]);
    expect(columnsOf(withMoved(start, "c", -2))).toEqual(["c", "a", "b", "d"]);
    expect(columnsOf(withMoved(start, "d", 5))).toEqual(["a", "b", "c", "d"]);
    expect(columnsOf(withMoved(start, "z", 1))).toEqual(["a", "b", "c", "d"]);
  });

  it("stay in front once pinned, and none moves past them", () => {
    const pinned = withPinTurned(withPinTurned(start, "c"), "d");
    expect(columnsOf(pinned)).toEqual(["c", "d", "a", "b"]);
    expect(columnsOf(withMoved(pinned, "a", -3))).toEqual(["c", "d", "a", "b"]);
    expect(columnsOf(withMoved(pinned, "c", 3))).toEqual(["d", "c", "a", "b"]);
    expect(withPinTurned(pinned, "c")).toEqual({ pinned: ["d"], others: ["c", "a", "b"] });
  });

  it("give a place to another role, and let one go", () => {
    const pinned = withPinTurned(start, "c");
    expect(withSwapped(pinned, "c", "z")).toEqual({ pinned: ["z"], others: ["a", "b", "d"] });
    expect(columnsOf(withSwapped(pinned, "b", "z"))).toEqual(["c", "a", "z", "d"]);
    expect(columnsOf(withoutRole(pinned, "c"))).toEqual(["a", "b", "d"]);
  });

  it("take one more where there is room, and it is not there", () => {
    expect(columnsOf(withRole(start, "e"))).toEqual(["a", "b", "c", "d", "e"]);
    expect(withRole(start, "b")).toBe(start);
    const full = comparisonOf(["1", "2", "3", "4", "5", "6"]);
    expect(withRole(full, "7")).toBe(full);
  });
});

describe("the address of a comparison", () => {
  it("says all of it, whatever the keys are, and leaves what else it says", () => {
    assert(
      property(comparisons, (comparison) => {
        const query = queryOfComparison(comparison, "?q=maps&status=applied");
        expect(comparisonOfQuery(query)).toEqual(comparison);
        expect(queryOfComparison(undefined, query)).toBe("?q=maps&status=applied");
      }),
    );
  });

  it("is none where nothing is compared", () => {
    expect(comparisonOfQuery("?q=maps")).toBeUndefined();
    expect(queryOfComparison(undefined, "?compare=1&pin=2&rows=differ&unfold=a")).toBe("");
    expect(comparisonOfQuery(queryOfComparison(comparisonOf([]), ""))).toEqual(comparisonOf([]));
  });

  it("makes the best of one that was written by hand", () => {
    const found = comparisonOfQuery(
      "?pin=1&pin=1&compare=1&compare=2&compare=3&compare=4&compare=5&compare=6&compare=7",
    );
    expect(found).toEqual({ pinned: ["1"], others: ["2", "3", "4", "5", "6"], onlyDifferences: false, unfolded: [] });
  });
});
