import { describe, expect, it } from "vitest";
import type { PayRange } from "../../../../src/posting/job-posting.ts";
import { SORT_COLUMNS, type SortColumn, sortRoles } from "../../../../src/ui/popup/sort-roles.ts";
import { shownPay, shownPlace } from "../../../../src/ui/popup/shown-values.ts";
import { mine, sampleRole } from "../../sample-roles.ts";

const pay = (maxValue: number, currency = "USD", unitText: PayRange["unitText"] = "YEAR"): PayRange => ({
  minValue: 1,
  maxValue,
  currency,
  unitText,
});
const withPay = (key: string, ...baseSalary: PayRange[]) => sampleRole(key, { posting: { baseSalary } }).record;
const DUE = new Map(["3", "2", "1"].map((key) => [key, `2026-12-0${key}`]));
const order = (records: Parameters<typeof sortRoles>[0], column: SortColumn, descending = false) =>
  sortRoles(records, column, descending, "en", DUE).map(({ key }) => key);

describe("sortRoles", () => {
  it("sorts by every column, in both directions, without losing a role", () => {
    const records = ["3", "1", "2"].map(
      (key) =>
        sampleRole(key, {
          posting: {
            title: `Title ${key}`,
            employmentUnit: `Team ${key}`,
            jobLocation: [{ name: `Place ${key}` }],
            baseSalary: [pay(Number(key))],
            datePosted: `2026-01-0${key}`,
          },
          mine: mine({ stars: Number(key), status: (["interested", "applied", "offer"] as const)[Number(key) - 1] }),
          record: { lastSeen: Number(key) },
        }).record,
    );
    for (const column of SORT_COLUMNS) {
      expect([column, order(records, column)]).toEqual([column, ["1", "2", "3"]]);
      expect([column, order(records, column, true)]).toEqual([column, ["3", "2", "1"]]);
    }
  });

  it("puts roles without a value last in either direction", () => {
    const records = [sampleRole("none").record, withPay("a", pay(1)), withPay("b", pay(2))];
    expect(order(records, "pay")).toEqual(["a", "b", "none"]);
    expect(order(records, "pay", true)).toEqual(["b", "a", "none"]);
  });

  it("never sets one currency or unit against another: the most frequent stands first", () => {
    const records = [
      withPay("yen", pay(9_000_000, "JPY")),
      withPay("hour", pay(60, "USD", "HOUR")),
      withPay("low", pay(100)),
      withPay("high", pay(200)),
    ];
    expect(order(records, "pay", true)).toEqual(["high", "low", "hour", "yen"]);
    expect(order(records, "pay")).toEqual(["low", "high", "hour", "yen"]);
  });

  it("keeps the order of equals and sorts numbers in titles as numbers", () => {
    const titled = (key: string, title: string) => sampleRole(key, { posting: { title } }).record;
    expect(order([titled("a", "Same"), titled("b", "Same")], "title", true)).toEqual(["a", "b"]);
    expect(order([titled("a", "Level 10"), titled("b", "level 9")], "title")).toEqual(["b", "a"]);
  });

  it("ranks closed below everything that is under way", () => {
    const records = (["closed", "offer", "interested"] as const).map(
      (status) => sampleRole(status, { mine: mine({ status }) }).record,
    );
    expect(order(records, "status", true)).toEqual(["offer", "interested", "closed"]);
  });
});

describe("what a row shows of several", () => {
  const { record } = sampleRole("1", {
    posting: {
      jobLocation: [{ name: "Austin" }, { name: "Cork", selected: true }],
      baseSalary: [
        { ...pay(1), place: "Austin" },
        { ...pay(2), place: "Cork" },
      ],
    },
  });

  it("is the place that the page was opened for, and its pay", () => {
    expect(shownPlace(record)?.name).toBe("Cork");
    expect(shownPay(record)?.maxValue).toBe(2);
  });

  it("is the first where none was selected", () => {
    expect(shownPay(withPay("1", pay(7), pay(8)))?.maxValue).toBe(7);
  });
});
