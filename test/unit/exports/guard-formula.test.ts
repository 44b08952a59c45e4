import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../../src/exports/guard-formula.ts";

describe("guardFormula", () => {
  it.each([
    '=HYPERLINK("https://example.org","pay")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "  =1",
    "\u00A0=1",
    "\u202E=1",
    "\uFEFF=1",
    "\u0000=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    " \t=1",
    "'=1",
    "''+1",
  ])("guards %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(["", " ", "a=1", "'a", "10-12 years", "C++", "• soldering", "–", "電源", "<script>", " x"])(
    "leaves %j as it is",
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );

  it("can be taken off again, whatever the text is", () => {
    const text = fc.string({ unit: fc.constantFrom("'", "=", "+", "\t", " ", "a", "＝") });
    fc.assert(
      fc.property(text, (given) => {
        expect(unguardFormula(guardFormula(given))).toBe(given);
      }),
    );
  });
});
