import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weighedBack } from "../../../../../src/ui/library/decide/weighed-back.ts";
import { queryOfWeighing, weighingOfQuery } from "../../../../../src/ui/library/decide/weighing-query.ts";

const normal = (query: string) => queryOfWeighing(weighingOfQuery(query));

describe("taking back what was weighed", () => {
  it.each([
    ["nothing else changed", "?weigh=pay-1", "?weigh=pay-3", "?weigh=pay-3", "?weigh=pay-1"],
    ["another weight stays", "", "?weigh=pay-3", "?weigh=pay-3&weigh=fit-2", "?weigh=fit-2"],
    ["weighed anew since", "", "?weigh=pay-3", "?weigh=pay-4", "?weigh=pay-4"],
    ["a place put in", "?near=Cork", "?near=Cork&near=Oulu", "?near=Oulu&near=Cork&near=Bonn", "?near=Cork&near=Bonn"],
    ["a place taken out", "?near=Cork", "", "?near=Bonn", "?near=Bonn&near=Cork"],
    ["a must", "", "?must-years=5", "?must-years=5&must-team=Kiln", "?must-team=Kiln"],
    ["a must set anew", "", "?must-years=5", "?must-years=3", "?must-years=3"],
    ["which figure", "", "?pay-by=least", "?pay-by=least&hours-by=more", "?hours-by=more"],
  ])("%s", (_what, before, after, now, back) => {
    expect(weighedBack(before, after, now)).toBe(back);
  });

  it("changes nothing that the change did not, whatever was weighed", () => {
    const part = fc.constantFrom("weigh=pay-1", "weigh=pay-3", "weigh=fit-2", "near=Cork", "near=Oulu", "must-years=5");
    const query = fc.uniqueArray(part).map((parts) => normal(`?${parts.join("&")}`));
    fc.assert(
      fc.property(query, query, query, (before, after, now) => {
        expect(weighedBack(before, after, after)).toBe(before);
        expect(weighedBack(before, before, now)).toBe(now);
      }),
    );
  });
});
