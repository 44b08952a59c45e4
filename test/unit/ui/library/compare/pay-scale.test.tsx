// @vitest-environment happy-dom
import { render } from "preact";
import { expect, it } from "vitest";
import { comparePay } from "../../../../../src/comparison/pay/compare-pay.ts";
import { PayScale } from "../../../../../src/ui/library/compare/PayScale.tsx";
import { WordingContext } from "../../../../../src/ui/shared/wording.ts";
import { sampleRole } from "../../../sample-roles.ts";
import { wordingIn } from "../../../wording-in.ts";

const HOURLY = { minValue: 31.25, maxValue: 44.5, currency: "CAD", unitText: "HOUR" } as const;

it.each([
  ["en", ["CA$60K", "CA$67.5K", "CA$75K", "CA$82.5K", "CA$90K"]],
  ["ja", ["CA$6万", "CA$6.75万", "CA$7.5万", "CA$8.25万", "CA$9万"]],
])("the scale of pay names whole figures in %s", (locale, ticks) => {
  const { record } = sampleRole("1", { posting: { baseSalary: [HOURLY], workHours: 38 } });
  const [scale] = comparePay([record]);
  if (!scale) throw new Error("no scale");
  const root = document.createElement("div");
  const unfolding = { has: () => false, toggle: () => {} };
  render(
    <WordingContext.Provider value={wordingIn(locale)}>
      <PayScale scale={scale} roles={[{ record }]} unfolding={unfolding} />
    </WordingContext.Provider>,
    root,
  );
  expect([...root.querySelectorAll(".ticks span")].map((tick) => tick.textContent)).toEqual(ticks);
});
