import { expect, it } from "vitest";
import { CRITERIA } from "../../../../src/comparison/decide/criteria.ts";
import { wholeShare } from "../../../../src/comparison/fit/whole-share.ts";
import { describeShare } from "../../../../src/ui/library/answers/describe-fit.ts";
import { english } from "../../sample-roles.ts";

it("a share is all or nothing only where it is, and the same wherever it is told", () => {
  expect([0, 0.001, 0.125, 0.5, 0.996, 1 - 1e-12, 1].map(wholeShare)).toEqual([0, 0.01, 0.13, 0.5, 0.99, 1, 1]);
  const fit = CRITERIA.find(({ id }) => id === "fit");
  const measuring = {
    weighing: { pay: "middle", hours: "fewer", places: [] },
    currency: "USD",
    fitOf: () => undefined,
  } as const;
  expect(fit?.describe(0.996, measuring, english)).toBe("99%");
  expect(describeShare(0.996, english)).toBe("99%");
});
