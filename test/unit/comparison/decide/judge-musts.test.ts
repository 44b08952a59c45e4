import { describe, expect, it } from "vitest";
import { judgeMusts } from "../../../../src/comparison/decide/judge-musts.ts";
import { NO_CHOICE, withBound, withValueToggled } from "../../../../src/comparison/filters/choice.ts";
import { UNREAD, UNSAID } from "../../../../src/comparison/filters/value-filter.ts";
import { sampleRole } from "../../sample-roles.ts";
import { recordsOf } from "./deciding.ts";

const asked = (years: number) => ({ experienceRequirements: { years, alternatives: [], statements: [] } });
const pay = (maxValue: number, currency: string) => ({
  baseSalary: [{ minValue: 1, maxValue, currency, unitText: "YEAR" as const }],
});
const judged = (...args: Parameters<typeof judgeMusts>) =>
  judgeMusts(...args).map(({ failed, open }) => [failed.join(), open.join()]);

describe("must-haves", () => {
  const roles = recordsOf([asked(3), asked(8), {}]);

  it("leave all roles in where there are none", () => {
    expect(judged(roles, NO_CHOICE)).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("neither keep nor take out unseen what a page does not state: the user chooses", () => {
    const bound = (unsaid: boolean) => withBound(NO_CHOICE, "years", { limit: 5, scale: "", unsaid });
    expect(judged(roles, bound(true))).toEqual([
      ["", ""],
      ["years", ""],
      ["", "years"],
    ]);
    expect(judged(roles, bound(false))[2]).toEqual(["years", ""]);
  });

  it("ask for one of the values, and tell not stated from could not be read", () => {
    const unread = sampleRole("9", { problems: [{ field: "jobLocation", detail: "" }] }).record;
    const there = [
      ...recordsOf([{ jobLocation: [{ name: "Cork" }, { name: "Austin" }] }, { jobLocation: [{ name: "Oulu" }] }, {}]),
      unread,
    ];
    const cork = withValueToggled(NO_CHOICE, "place", "Cork");
    expect(judged(there, cork).map(([failed]) => failed)).toEqual(["", "place", "place", "place"]);
    const unsaid = withValueToggled(cork, "place", UNSAID);
    expect(judged(there, unsaid).map(([, open]) => open)).toEqual(["", "", "place", ""]);
    expect(judged(there, withValueToggled(unsaid, "place", UNREAD)).map(([, open]) => open)).toEqual([
      "",
      "",
      "place",
      "place",
    ]);
  });

  it("measure pay by the hour in a year where the page states the hours, and know nothing where it does not", () => {
    const hourly = (most: number, workHours?: number) => ({
      baseSalary: [{ minValue: 1, maxValue: most, currency: "USD", unitText: "HOUR" as const }],
      ...(workHours !== undefined && { workHours }),
    });
    const must = (unsaid: boolean) => withBound(NO_CHOICE, "pay", { limit: 150_000, scale: "USD YEAR", unsaid });
    const hourlies = recordsOf([hourly(100, 40), hourly(50, 40), hourly(100), pay(150_000, "USD")]);
    expect(judged(hourlies, must(true))).toEqual([
      ["", ""],
      ["pay", ""],
      ["", "pay"],
      ["", ""],
    ]);
    expect(judged(hourlies, must(false))[2]).toEqual(["pay", ""]);
    const anHour = withBound(NO_CHOICE, "pay", { limit: 70, scale: "USD HOUR", unsaid: true });
    const yearly = [
      { ...pay(150_000, "USD"), workHours: 40 },
      { ...pay(140_000, "USD"), workHours: 40 },
      pay(1, "USD"),
    ];
    expect(judged(recordsOf(yearly), anHour)).toEqual([
      ["", ""],
      ["pay", ""],
      ["", "pay"],
    ]);
  });

  it("convert no money", () => {
    const must = withBound(NO_CHOICE, "pay", { limit: 100, scale: "USD YEAR", unsaid: true });
    expect(judged(recordsOf([pay(100, "USD"), pay(99, "USD"), pay(900, "CAD"), {}]), must)).toEqual([
      ["", ""],
      ["pay", ""],
      ["pay", ""],
      ["", "pay"],
    ]);
  });
});
