import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CRITERION_IDS, NOTHING_WEIGHED, type Weighing } from "../../../../../src/comparison/decide/weighing.ts";
import { decisionOfQuery, queryOfDecision } from "../../../../../src/ui/library/decide/decision-query.ts";
import { queryOfWeighing, weighingOfQuery } from "../../../../../src/ui/library/decide/weighing-query.ts";

const weighing: Weighing = {
  weights: { pay: 3, posted: 5 },
  pay: "least",
  hours: "more",
  places: ["Cork", "München & Umland"],
  musts: {
    bounds: { years: { limit: 5, scale: "", unsaid: false }, pay: { limit: 90_000, scale: "USD YEAR", unsaid: true } },
    values: { place: ["Cork", "~unsaid"] },
  },
};

describe("the address of a decision", () => {
  it("says all of it, beside what it says of the library", () => {
    const decision = { of: "compared", weighing, unfolded: ["200550889-0836"] } as const;
    const query = queryOfDecision(decision, "?q=maps&place=Oulu&compare=1&compare=2");
    expect(decisionOfQuery(query)).toEqual(decision);
    expect(query).toContain("q=maps&place=Oulu&compare=1&compare=2&decide=compared");
    expect(queryOfDecision(undefined, query)).toBe("?q=maps&place=Oulu&compare=1&compare=2");
  });

  it("asks for none where it does not name roles to decide between", () => {
    expect(decisionOfQuery("?weigh=pay-3")).toBeUndefined();
    expect(decisionOfQuery("?decide=everyone")).toBeUndefined();
  });

  it("is read as far as it can be", () => {
    expect(weighingOfQuery("?weigh=pay-9&weigh=luck-3&weigh=years-2&weigh=&must-years=soon&pay-by=x&near=")).toEqual({
      ...NOTHING_WEIGHED,
      weights: { years: 2 },
      musts: { bounds: {}, values: {} },
    });
  });

  it("comes back from every weighing as it was", () => {
    const text = fc.string({ minLength: 1 });
    const some = fc.record({
      weights: fc.dictionary(fc.constantFrom(...CRITERION_IDS), fc.integer({ min: 1, max: 5 })),
      pay: fc.constantFrom("least" as const, "middle" as const),
      hours: fc.constantFrom("fewer" as const, "more" as const),
      places: fc.uniqueArray(text),
      musts: fc.record({
        bounds: fc.constant({}),
        values: fc.record({ place: fc.uniqueArray(text, { minLength: 1 }) }, { requiredKeys: [] }),
      }),
    });
    fc.assert(
      fc.property(some, (one) => {
        expect(weighingOfQuery(queryOfWeighing(one))).toEqual(one);
      }),
    );
  });
});
