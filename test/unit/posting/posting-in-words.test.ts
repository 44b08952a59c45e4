import { expect, it } from "vitest";
import { putInWords } from "../../../src/posting/posting-in-words.ts";
import { NOW, observationOf, wording } from "../ui/card/sample.ts";

const inWords = (...of: Parameters<typeof observationOf>) =>
  putInWords({ observation: observationOf(...of), problems: [] }, wording, NOW);

it("puts each range of pay into words, with its unit, its place, and the quote that is its own", () => {
  const observation = observationOf({
    baseSalary: [
      { minValue: 20.5, maxValue: 31, currency: "USD", unitText: "HOUR", place: "Cork" },
      { minValue: 100, maxValue: 200, currency: "EUR", unitText: "YEAR" },
    ],
  });
  const { facts, pay } = putInWords({ observation, problems: [] }, wording, NOW);
  const [quote] = observation.provenance.baseSalary ?? [];
  expect(pay).toBe("$20.50–$31.00 an hour");
  expect(facts[0]).toEqual({
    field: "baseSalary",
    label: "Base pay",
    values: [
      { text: "$20.50–$31.00", kind: "figures", beside: "an hour", below: { text: "Cork" }, quotes: [quote] },
      { text: "€100–€200", kind: "figures", beside: "a year", below: undefined, quotes: undefined },
    ],
  });
});

it("has no words for what is not stated, and a line for rare facts only where they are", () => {
  const { facts, pay } = inWords({ baseSalary: undefined, workHours: undefined, travel: "Sails" });
  expect(pay).toBeUndefined();
  expect(facts.map(({ field, values }) => [field, values[0]?.text])).toEqual([
    ["baseSalary", undefined],
    ["jobLocation", "Cupertino, United States"],
    ["datePosted", "Nov 9, 2026"],
    ["workHours", undefined],
    ["jobLocationType", undefined],
    ["experienceRequirements", undefined],
    ["educationRequirements", undefined],
    ["travel", "Sails"],
  ]);
});

it("tells of no words where nobody knows which of them are a skill's", () => {
  const observation = observationOf({ skills: [{ name: "Knots", requirement: "key" }] });
  const words = putInWords({ observation: { ...observation, provenance: { skills: [] } }, problems: [] }, wording, NOW);
  expect(words.skills).toMatchObject([{ name: "Knots", quotes: undefined }]);
});

it("names the sections that have words, and counts them", () => {
  expect(inWords().sections.map(({ name, count }) => [name, count])).toEqual([
    ["minimumQualifications", "2"],
    ["payAndBenefits", "1"],
  ]);
});
