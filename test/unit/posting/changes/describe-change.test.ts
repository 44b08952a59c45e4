import { describe, expect, it } from "vitest";
import type { Change } from "../../../../src/posting/changes/change.ts";
import { describeChange } from "../../../../src/posting/changes/describe-change.ts";
import { english } from "../../sample-roles.ts";

const pay = (minValue: number, maxValue: number, place?: string) =>
  ({ minValue, maxValue, currency: "USD", unitText: "YEAR", place }) as const;
const place = (name: string) => ({ name, addressCountry: "United States" });

describe("changes in sentences", () => {
  it.each<[Change, readonly string[]]>([
    [
      { kind: "fact", fact: "baseSalary", before: [pay(131_500, 243_300)], now: [pay(139_500, 258_100)] },
      ["Base pay: now $139,500–$258,100 a year, before $131,500–$243,300 a year"],
    ],
    [
      { kind: "fact", fact: "baseSalary", now: [pay(1000, 2000, "Cork"), pay(3000, 4000, "Austin")] },
      ["Base pay: now stated, $1,000–$2,000 a year in Cork; $3,000–$4,000 a year in Austin"],
    ],
    [{ kind: "fact", fact: "workHours", before: 40 }, ["Hours: no longer stated, before 40 a week"]],
    [
      { kind: "fact", fact: "datePosted", before: "2026-05-14", now: "2026-07-02" },
      ["Reposted: the date moved from May 14, 2026 to Jul 2, 2026"],
    ],
    [
      {
        kind: "fact",
        fact: "jobLocation",
        before: [place("Austin"), place("Cork")],
        now: [place("Austin"), place("Seattle")],
      },
      ["Seattle, United States was added", "Cork, United States was taken out"],
    ],
    [
      { kind: "moved", from: "minimumQualifications", section: "preferredQualifications", text: "PhD" },
      ["“PhD” moved from Minimum qualifications to Preferred qualifications"],
    ],
    [{ kind: "added", section: "description", text: "Trees." }, ["New in Description: “Trees.”"]],
    [{ kind: "removed", section: "description", text: "Trees." }, ["Taken out of Description: “Trees.”"]],
    [{ kind: "reordered", section: "responsibilities" }, ["Responsibilities: the same points in another order"]],
    [
      { kind: "reworded", section: "responsibilities", before: "a", now: "b", parts: [] },
      ["Reworded in Responsibilities"],
    ],
    [
      { kind: "reworded", from: "summary", section: "responsibilities", before: "a", now: "b", parts: [] },
      ["Moved from Summary to Responsibilities and reworded"],
    ],
  ])("%j", (change, sentences) => {
    expect(describeChange(change, english)).toEqual(sentences);
  });
});
