import { array, assert, constantFrom, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { differencesOf } from "../../../../src/collection/families/differences.ts";
import { familiesOf, type Twins } from "../../../../src/collection/families/families.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import { sampleRole } from "../../sample-roles.ts";
import { bestTime } from "../../thread-time.ts";

const role = (key: string, posting: Partial<JobPosting> = {}, firstSeen = 1) =>
  sampleRole(key, { posting: { title: "Gardener", ...posting }, record: { firstSeen } }).record;
const keysOf = (families: ReturnType<typeof familiesOf>) =>
  families.map(({ members }) => members.map(({ key }) => key));
const usd = (minValue: number, place?: string) =>
  [{ minValue, maxValue: 2 * minValue, currency: "USD", unitText: "YEAR", place }] as const;
const years = (...numbers: readonly number[]) => ({
  years: null,
  alternatives: [],
  statements: numbers.map((min) => ({ requirement: "key", min, max: null, quote: `${min} years` }) as const),
});

describe("families", () => {
  it("are the places of one role, and what has its text under another number", () => {
    const records = ["200600001-0836", "200600001-1451", "200600002", "200600003"].map((key) => role(key));
    const twins: Twins[] = [["200600001-1451", "200600003"]];
    expect(keysOf(familiesOf(records, twins))).toEqual([["200600003", "200600001-1451", "200600001-0836"]]);
    expect(familiesOf(records, [])[0]?.id).toBe("200600001");
  });

  it("have the newest first: by day of posting, first seen, number", () => {
    const records = [
      role("200600001", { datePosted: "2026-05-01" }),
      role("200600002", { datePosted: "2026-07-02" }),
      role("200600003", {}, 9),
      role("200600004", {}, 5),
    ];
    const twins: Twins[] = [
      ["200600001", "200600002"],
      ["200600002", "200600003"],
      ["200600003", "200600004"],
    ];
    const expected = [["200600002", "200600001", "200600003", "200600004"]];
    expect(keysOf(familiesOf(records, twins))).toEqual(expected);
    expect(keysOf(familiesOf(records.toReversed(), twins.toReversed()))).toEqual(expected);
  });

  it("know nothing of roles that are not listed", () => {
    expect(familiesOf([role("200600001"), role("200600003")], [["200600001", "200600002"]])).toEqual([]);
  });

  it("do not join levels: other pay in one place, or much other pay, or other years", () => {
    const joined = (one: Partial<JobPosting>, two: Partial<JobPosting>) =>
      familiesOf([role("200600001", one), role("200600002", two)], [["200600001", "200600002"]]).length === 1;
    const [cork, austin] = [{ jobLocation: [{ name: "Cork" }] }, { jobLocation: [{ name: "Austin" }] }];
    expect(joined({ ...cork, baseSalary: usd(143_100) }, { ...cork, baseSalary: usd(147_400) })).toBe(true);
    expect(joined({ ...cork, baseSalary: usd(143_100) }, { ...cork, baseSalary: usd(166_000) })).toBe(false);
    expect(joined({ ...cork, baseSalary: usd(143_100) }, { ...austin, baseSalary: usd(166_000) })).toBe(true);
    expect(joined({ ...cork, baseSalary: usd(143_100) }, { ...austin, baseSalary: usd(175_800) })).toBe(false);
    expect(joined({ ...cork, baseSalary: usd(143_100) }, austin)).toBe(true);
    expect(joined({ experienceRequirements: years(3) }, { experienceRequirements: years(10) })).toBe(false);
    expect(joined({ experienceRequirements: years(3, 5) }, { experienceRequirements: years(5, 3) })).toBe(true);
    expect(joined({ experienceRequirements: years(3) }, {})).toBe(true);
  });

  it("do not join levels by way of one that tells none", () => {
    const records = [
      role("200600001"),
      role("200600002", { experienceRequirements: years(3) }),
      role("200600003", { experienceRequirements: years(10) }),
    ];
    const twins: Twins[] = [
      ["200600001", "200600002"],
      ["200600001", "200600003"],
    ];
    expect(keysOf(familiesOf(records, twins))).toEqual([["200600002", "200600001"]]);
  });

  it("do not join another level to a role whose places tell different things", () => {
    const joins = (places: readonly Partial<JobPosting>[], other: Partial<JobPosting>) => {
      const records = places.map((posting, at) => role(`200600001-000${at}`, posting));
      const twins: Twins[] = [["200600001-0000", "200600002"]];
      return familiesOf([...records, role("200600002", other)], twins)[0]?.members.length === places.length + 1;
    };
    const at = (name: string, pay: number) => ({ jobLocation: [{ name }], baseSalary: usd(pay) });
    const apart = [at("Austin", 100_000), at("Cork", 125_000)];
    expect(joins(apart, at("Austin", 300_000))).toBe(false);
    expect(joins(apart, at("Boston", 300_000))).toBe(false);
    expect(joins(apart, at("Austin", 100_000))).toBe(true);
    expect(joins(apart, at("Boston", 110_000))).toBe(true);
    const unlike = [3, 5].map((number) => ({ experienceRequirements: years(number) }));
    expect(joins(unlike, { experienceRequirements: years(10) })).toBe(false);
    expect(joins(unlike, {})).toBe(true);
  });

  it("hold each role once, whatever the twins, in whatever order", () => {
    const keys = Array.from({ length: 12 }, (_, at) => `2006000${String(at).padStart(2, "0")}`);
    const records = keys.map((key) => role(key));
    const pair = tuple(constantFrom(...keys), constantFrom(...keys, "200699999"));
    assert(
      property(array(pair), (twins) => {
        const found = keysOf(familiesOf(records, twins));
        expect(new Set(found.flat()).size).toBe(found.flat().length);
        const parted = twins.filter(([one, two]) => {
          const family = found.find((members) => members.includes(one));
          return one !== two && keys.includes(two) && !family?.includes(two);
        });
        expect(parted).toEqual([]);
        expect(new Set(keysOf(familiesOf(records, twins.toReversed())).map(String))).toEqual(
          new Set(found.map(String)),
        );
      }),
    );
  });

  it("are found among 10,000 roles in no time to be felt", () => {
    const records = Array.from({ length: 10_000 }, (_, at) => role(String(200_000_000 + at)));
    const twins = records.slice(1, 2000).map(({ key }, at): Twins => [String(200_000_000 + at), key]);
    expect(familiesOf(records, twins)[0]?.members).toHaveLength(2000);
    expect(bestTime(500, () => void familiesOf(records, twins))).toBeLessThan(500);
  });
});

describe("what differs in a family", () => {
  const lead = role("200600001-0836", {
    jobLocation: [{ name: "Cork", selected: true }, { name: "Austin" }],
    baseSalary: usd(100_000, "Cork"),
    datePosted: "2026-07-02",
  });
  const of = (key: string, posting: Partial<JobPosting>) => [
    ...differencesOf(role(key, { ...lead.posting, identifier: key, ...posting }), lead),
  ];

  it("is the place that the page was opened for, of several", () => {
    const opened = [{ name: "Cork" }, { name: "Austin", selected: true }];
    expect(of("200600001-1451", { jobLocation: opened })).toEqual(["place"]);
    expect(of("200600001-0836", {})).toEqual([]);
  });

  it("is the pay of that place, where pay is stated by place", () => {
    const baseSalary = [...usd(100_000, "Cork"), ...usd(90_000, "Austin")];
    const [cork, austin] = ["Cork", "Austin"].map((place) => [
      { name: "Cork", selected: place === "Cork" },
      { name: "Austin", selected: place === "Austin" },
    ]);
    const [one, two] = [cork, austin].map((jobLocation) => role("200600001", { jobLocation, baseSalary }));
    expect(one && two && [...differencesOf(one, two)]).toEqual(["place", "pay"]);
  });

  it("knows no order of places", () => {
    const [one, two] = [
      [{ name: "Cork" }, { name: "Austin" }],
      [{ name: "Austin" }, { name: "Cork" }],
    ];
    const [a, b] = [role("200600001", { jobLocation: one }), role("200600001", { jobLocation: two })];
    expect([...differencesOf(a, b)]).toEqual([]);
  });

  it("is also what one of them does not state", () => {
    const other = { title: "Gardener, Cork", inLanguage: "de-DE" };
    expect([...differencesOf(role("200600002", other), lead)]).toEqual([
      "title",
      "place",
      "language",
      "number",
      "posted",
      "pay",
    ]);
  });
});
