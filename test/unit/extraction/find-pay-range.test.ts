import { describe, expect, it } from "vitest";
import { findPayRanges } from "../../../src/extraction/words/find-pay-range.ts";
import { bestTime } from "../thread-time.ts";

const range = (text: string) => {
  const [found] = findPayRanges(text);
  return found?.isPay && [found.minValue, found.maxValue, found.unitText, found.currency, found.quote];
};

describe("ranges of pay in a sentence", () => {
  it.each([
    [
      "is between $175,800 and $312,200, and your",
      [175800, 312200, "YEAR", undefined, "between $175,800 and $312,200"],
    ],
    ["between $55.64 and $83.75/hr, and", [55.64, 83.75, "HOUR", undefined, "between $55.64 and $83.75/hr"]],
    [
      "between $27.75 and $34.65/hr, and most new hires start at $27.75.",
      [27.75, 34.65, "HOUR", undefined, "between $27.75 and $34.65/hr"],
    ],
    [
      "between $115,731 and $204,000 annualized, and",
      [115731, 204000, "YEAR", undefined, "between $115,731 and $204,000 annualized"],
    ],
    ["between 139,500 and 258,100, and", [139500, 258100, "YEAR", undefined, "between 139,500 and 258,100"]],
    [
      "between CA$90,000 and CA$120,000 a year",
      [90000, 120000, "YEAR", "CAD", "between CA$90,000 and CA$120,000 a year"],
    ],
    ["between £45,000 and £60,500 per year", [45000, 60500, "YEAR", "GBP", "between £45,000 and £60,500 per year"]],
    ["between EUR 60.000 and EUR 80.000,", [60000, 80000, "YEAR", "EUR", "between EUR 60.000 and EUR 80.000"]],
    [
      "between $27.75 per hour and $34.65 per hour",
      [27.75, 34.65, "HOUR", undefined, "between $27.75 per hour and $34.65 per hour"],
    ],
    ["between €60,000 and €80,000.", [60000, 80000, "YEAR", "EUR", "between €60,000 and €80,000"]],
  ])("reads %s", (text, expected) => {
    expect(range(text)).toEqual(expected);
  });
  it("reads every range of a text", () => {
    const text = "In California it is between $166,600 and $296,300. In Colorado it is between $140,000 and $200,000.";
    expect(findPayRanges(text).map(({ minValue }) => minValue)).toEqual([166600, 140000]);
  });
  it("tells figures of money that make no sense from figures of something else", () => {
    expect(findPayRanges("between $300,000 and $200,000").map(({ isPay }) => isPay)).toEqual([false]);
    expect(findPayRanges("between 3 and 5 years")).toEqual([]);
  });
  it.each([
    "For information about pay, click here to select a store.",
    "between 3 and 5 years of experience",
    "between $300,000 and $200,000",
    "between $20 and $30 for lunch",
    "between $20,000 and $30,000/hr",
    "up to $200,000",
    "between $16,660 and $296,300",
    "The estimated salary for this job is between $100,000 and $150,000.",
    "The base pay range for this role is between $8,500 and $12,000 monthly.",
    "between $80,000 and $90,000 per week",
    "You may receive an annual bonus between $10,000 and $30,000.",
    "In addition to base pay, stock between $10,000 and $30,000 is granted.",
    "According to our data similar jobs pay between $100,000 and $150,000.",
  ])("claims nothing of “%s”", (text) => {
    expect(range(text)).toBeFalsy();
  });
  it("takes the base pay that stands behind the bonus", () => {
    expect(range("With a bonus, the base pay range is between $100,000 and $150,000.")).toBeTruthy();
  });
  it("does not run away on hostile figures", () => {
    const text = `between $${"1,111".repeat(50_000)} and ${"between $9".repeat(20_000)}`;
    expect(bestTime(500, () => void findPayRanges(text))).toBeLessThan(500);
  });
});
