import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/posting/changes/change.ts";
import { describeChange } from "../../../../src/posting/changes/describe-change.ts";
import { wordsOfChange } from "../../../../src/ui/history/words-of-change.ts";
import { observationOf, wording } from "../card/sample.ts";

const cork = { name: "Cork" };
const cupertino = { name: "Cupertino" };
const oslo = { name: "Oslo" };
const yearly = { minValue: 1, maxValue: 2, currency: "USD", unitText: "YEAR" } as const;

/** Quotes of the words by sentence; there is one list for each. */
function quotesOf(change: Change, now = observationOf()) {
  const words = wordsOfChange(change, now);
  expect(words).toHaveLength(describeChange(change, wording).length);
  return words.map((some) => some.map(({ quote }) => quote));
}

describe("the words of a change", () => {
  it("are the text that is new, or in another place, in its section", () => {
    const section = "minimumQualifications";
    const added = { kind: "added", section, text: "Reads charts" } as const;
    expect(wordsOfChange(added, observationOf())).toEqual([[{ quote: "Reads charts", selector: "#minimum" }]]);
    expect(quotesOf({ kind: "moved", from: "description", section, text: "Reads charts" })).toEqual([["Reads charts"]]);
  });

  it("are the new stretches of a reworded text", () => {
    const parts = [
      { text: "Knows ", in: "both" },
      { text: "rivers", in: "before" },
      { text: "the sea", in: "now" },
    ] as const;
    const section = "minimumQualifications";
    const change = { kind: "reworded", section, before: "Knows rivers", now: "Knows the sea", parts } as const;
    expect(wordsOfChange(change, observationOf())).toEqual([[{ quote: "Knows the sea", selector: "#minimum", parts }]]);
  });

  it("are none where something went, or only the order is other", () => {
    expect(quotesOf({ kind: "removed", section: "description", text: "Swims" })).toEqual([[]]);
    expect(quotesOf({ kind: "reordered", section: "description" })).toEqual([[]]);
    expect(quotesOf({ kind: "fact", fact: "workHours", before: 38, now: undefined })).toEqual([[]]);
  });

  it("are those that a fact was read from", () => {
    expect(quotesOf({ kind: "fact", fact: "workHours", before: 38, now: 40 })).toEqual([["40"]]);
  });

  it("are those of the pay that is new", () => {
    const now = observationOf();
    const quotes = ["$1 to $2", "$3 to $4"].map((quote) => ({ section: "payAndBenefits", quote }) as const);
    const provenance = { baseSalary: quotes };
    const ranges = [yearly, { ...yearly, minValue: 3, maxValue: 4 }];
    const change = { kind: "fact", fact: "baseSalary", before: [yearly], now: ranges } as const;
    expect(quotesOf(change, { ...now, provenance })).toEqual([["$3 to $4"]]);
    expect(quotesOf({ ...change, before: undefined }, { ...now, provenance })).toEqual([["$1 to $2", "$3 to $4"]]);
  });

  it("are the place that was added, for its sentence", () => {
    const provenance = { jobLocation: ["Cork", "Oslo"].map((quote) => ({ section: "header", quote }) as const) };
    const now = { ...observationOf(), provenance };
    const change = { kind: "fact", fact: "jobLocation", before: [cork, cupertino], now: [cork, oslo] } as const;
    expect(quotesOf(change, now)).toEqual([["Oslo"], []]);
    expect(quotesOf({ ...change, before: undefined }, now)).toEqual([["Cork", "Oslo"]]);
  });
});
