import { describe, expect, it } from "vitest";
import { fields } from "../../../src/extraction/fields/index.ts";
import type { Header } from "../../../src/posting/header.ts";

const ELSEWHERE = "https://jobs.example.org/job/1";
const wordsOf = (header: Header, url = ELSEWHERE) => ({ url, layout: "headings", header, sections: {} });

/** A wrong value is worse than none: what has not the form of a fact is told as unread, with its words. */
describe("the form of a fact", () => {
  it.each([
    ["200550889", "200550889"],
    ["200616768-3337", "200616768-3337"],
    ["Role Number: 114438098.", "114438098"],
    ["#200565945-4", "200565945"],
    ["PIPE-200550889", "200550889"],
    ["345678901 or 200550889", "200550889"],
  ])("of a role number is found in “%s”", (shown, expected) => {
    expect(fields.identifier(wordsOf({ identifiers: [shown] }))).toMatchObject({ value: expected });
  });
  it.each([
    "Yes",
    "950142083",
    "345678901",
    "2005508891",
    "+200550889",
    "1-200550889",
    "200550889.50",
    "408-996-1010",
    "20240503",
    "2024-05-03",
    "200,550,889",
  ])("of a role number is not that of “%s”", (shown) => {
    expect(fields.identifier(wordsOf({ identifiers: [shown] }))).toEqual({ unread: shown });
  });
  it("of a role number may be another where the address says so", () => {
    const words = wordsOf({ identifiers: ["300900001"] }, "https://jobs.apple.com/en-us/details/300900001/x");
    expect(fields.identifier(words)).toMatchObject({ value: "300900001" });
  });
  it.each([
    "{{jobTitle}} at Apple",
    "Careers at Apple",
    "Jobs - Careers at Apple",
    "Apple",
    "2024",
    "…",
    "x".repeat(300),
  ])("of a title is not that of “%s”", (title) => {
    expect(fields.title(wordsOf({ title }))).toEqual({ unread: title });
  });
  it.each(["C", "Apple Music Editor", "Ingénieur·e (H/F)", "日本語テスター"])("of a title is that of “%s”", (title) => {
    expect(fields.title(wordsOf({ title }))).toMatchObject({ value: title });
  });
  it.each(["1999-05-03", "2101-01-01", "2024-02-30", "2024-13-01", "40", "200550889", "May 2024"])(
    "of a date is not that of “%s”",
    (datePosted) => {
      expect(fields.datePosted(wordsOf({ datePosted }))).toEqual({ unread: datePosted });
    },
  );
  it.each(["0", "0.5", "101", "200550889", "2024-05-03"])("of weekly hours is not that of “%s”", (workHours) => {
    expect(fields.workHours(wordsOf({ workHours }))).toEqual({ unread: workHours });
  });
  it("of a place and of a team is never a figure", () => {
    const shown = (name: string) => ({ words: name, place: { name } });
    expect(fields.jobLocation(wordsOf({ jobLocation: [shown("95014")] }))).toEqual({ unread: "95014" });
    expect(fields.jobLocation(wordsOf({ jobLocation: [shown("95014"), shown("Cork")] }))).toMatchObject({
      value: [{ name: "Cork" }],
    });
    expect(fields.employmentUnit(wordsOf({ employmentUnit: "40" }))).toEqual({ unread: "40" });
  });
  it("of home office is yes or no, in any of the languages or in schema.org's word", () => {
    expect(fields.jobLocationType(wordsOf({ homeOffice: "TELECOMMUTE" }))).toMatchObject({ value: "TELECOMMUTE" });
    expect(fields.jobLocationType(wordsOf({ homeOffice: "200550889" }))).toEqual({ unread: "200550889" });
  });
  it("of pay in figures is a range in a currency, and a sentence about pay stands before it", () => {
    const range = { minValue: 100000, maxValue: 150000, currency: "USD", unitText: "YEAR" } as const;
    const pay = { words: "USD 100000–150000 YEAR", range };
    expect(fields.baseSalary(wordsOf({ pay }))).toMatchObject({ value: [range] });
    expect(fields.baseSalary(wordsOf({ pay: { words: "USD 100000 WEEK" } }))).toEqual({ unread: "USD 100000 WEEK" });
    const items = ["The base pay range for this role is between $90,000 and $130,000 USD."];
    const jobLocation = [{ words: "US", place: { name: "US", addressCountry: "United States" } }];
    const words = { ...wordsOf({ pay, jobLocation }), sections: { payAndBenefits: { items, layout: "headings" } } };
    expect(fields.baseSalary(words)).toMatchObject({ value: [{ minValue: 90000 }] });
  });
});
