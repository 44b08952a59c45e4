import { describe, expect, it } from "vitest";
import { currencyOfDollar } from "../../../src/extraction/words/dollar.ts";
import type { Sections } from "../../../src/posting/sections.ts";

const austin = { name: "Austin", addressCountry: "United States" };
const toronto = { name: "Toronto", addressCountry: "Canada" };
const saying = (legal: string): Sections => ({ equalOpportunity: { items: [legal], layout: "classic" } });

describe("a bare dollar", () => {
  it("is of the country of all places, and of none where they are of several", () => {
    expect(currencyOfDollar([austin, austin], {})).toBe("USD");
    expect(currencyOfDollar([toronto], {})).toBe("CAD");
    expect(currencyOfDollar([austin, toronto], {})).toBeUndefined();
  });
  it.each([
    ["We consider everybody, whatever their Veteran status.", "USD"],
    ["This employer uses E-Verify.", "USD"],
    ["Veteran status counts, as do local employment contracts.", undefined],
    ["Canadians are asked about Veteran status, too.", undefined],
    ["Everybody is welcome.", undefined],
  ])("without a country is what the legal words say: “%s”", (legal, currency) => {
    expect(currencyOfDollar([{ name: "Austin" }], saying(legal))).toBe(currency);
  });
});
