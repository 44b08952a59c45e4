import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOUND_FILTER_IDS } from "../../../../src/comparison/filters/bound-filter.ts";
import { VALUE_FILTER_IDS } from "../../../../src/comparison/filters/value-filter.ts";
import { COLUMN_IDS, USUAL_VIEW, type View } from "../../../../src/ui/library/view.ts";
import { queryOfView, queryToKeep, viewOfQuery } from "../../../../src/ui/library/view-query.ts";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const bound = fc.record({
  limit: fc.nat(999_999_999),
  scale: fc.constantFrom("", "USD YEAR", "CAD HOUR"),
  unsaid: fc.boolean(),
});
const some = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, value])), { requiredKeys: [] });
const view = fc.record<View>({
  search: fc.string({ unit: "grapheme", maxLength: 20 }),
  choice: fc.record({
    values: some(VALUE_FILTER_IDS, fc.uniqueArray(text, { minLength: 1, maxLength: 3 })),
    bounds: some(BOUND_FILTER_IDS, bound),
  }),
  order: fc.record({ column: fc.constantFrom(...COLUMN_IDS), descending: fc.boolean() }),
  columns: fc.subarray([...COLUMN_IDS]).map((ids) => COLUMN_IDS.filter((id) => id === "title" || ids.includes(id))),
  open: fc.option(text, { nil: undefined }),
});

describe("the view in the address", () => {
  it("says nothing where all is as usual", () => {
    expect(queryOfView(USUAL_VIEW)).toBe("");
    expect(viewOfQuery("")).toEqual(USUAL_VIEW);
  });

  it("comes back as it was", () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(viewOfQuery(queryOfView(one))).toEqual(one);
      }),
    );
  });

  it("is read of any text without a fault, and stays once it is said again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (any) => {
        const once = queryOfView(viewOfQuery(any));
        expect(queryOfView(viewOfQuery(once))).toBe(once);
      }),
    );
  });

  it.each([
    ["?sort=nothing&columns=zebra", { ...USUAL_VIEW, columns: ["title"] }],
    ["?years=many&pay=-5&degree=3.5.5", USUAL_VIEW],
    [
      "?status=applied&status=applied&status=",
      { ...USUAL_VIEW, choice: { values: { status: ["applied"] }, bounds: {} } },
    ],
    ["?role=", USUAL_VIEW],
  ])("takes %s as it can", (query, expected) => expect(viewOfQuery(query)).toEqual(expected));

  it("leaves out the role that is open where it is kept", () => {
    expect(queryToKeep({ ...USUAL_VIEW, search: "maps", open: "200000001" })).toBe("?q=maps");
  });
});
