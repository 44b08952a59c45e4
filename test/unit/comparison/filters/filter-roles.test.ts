import { describe, expect, it } from "vitest";
import type { PostingRecord } from "../../../../src/collection/posting-record.ts";
import type { BoundFilterId } from "../../../../src/comparison/filters/bound-filter.ts";
import {
  type Bound,
  type Choice,
  NO_CHOICE,
  withBound,
  withValueToggled,
} from "../../../../src/comparison/filters/choice.ts";
import { countOptions, optionCounter, passingRoles } from "../../../../src/comparison/filters/filter-roles.ts";
import { UNREAD, UNSAID, type ValueFilterId } from "../../../../src/comparison/filters/value-filter.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import { DAY, mine, NOW, sampleRole } from "../../sample-roles.ts";

const usd = (maxValue: number) => ({ minValue: 1, maxValue, currency: "USD", unitText: "YEAR" as const });
const years = (least: number | null) => ({ years: least, alternatives: [], statements: [] });
const degree = (minimum: "bachelor" | "doctorate" | null) => ({
  minimum,
  preferred: null,
  equivalentExperience: false,
  fieldsOfStudy: [],
  statements: [],
});
const role = (key: string, posting: Partial<JobPosting> = {}, more: Parameters<typeof sampleRole>[1] = {}) =>
  sampleRole(key, { posting, ...more }).record;

const roles = [
  role(
    "cork",
    {
      jobLocation: [{ name: "Cork" }, { name: "Austin" }],
      baseSalary: [usd(150_000)],
      experienceRequirements: years(3),
      educationRequirements: degree("bachelor"),
      employmentUnit: "Maps",
      inLanguage: "en-GB",
    },
    { mine: mine({ saved: true, status: "applied" }) },
  ),
  role("austin", {
    jobLocation: [{ name: "Austin" }],
    baseSalary: [usd(250_000)],
    experienceRequirements: years(8),
    educationRequirements: degree("doctorate"),
    employmentUnit: "Maps",
    inLanguage: "en-US",
  }),
  role(
    "home",
    {
      jobLocationType: "TELECOMMUTE",
      baseSalary: [{ ...usd(60), currency: "CAD", unitText: "HOUR" }],
      experienceRequirements: years(null),
      educationRequirements: degree(null),
      inLanguage: "ja",
    },
    { record: { listing: "removed", goneSince: NOW - 3 * DAY } },
  ),
  role("silent", {}, { problems: [{ field: "jobLocation", detail: "" }] }),
];
const by = { now: NOW, changedAt: ({ goneSince }: PostingRecord) => goneSince };
const counted = (choice: Choice) => countOptions(roles, choice, by);
const shown = (choice: Choice) => passingRoles(roles, choice, by).map(({ key }) => key);
const withValues = (...pairs: readonly (readonly [ValueFilterId, string])[]) =>
  pairs.reduce((choice, [id, value]) => withValueToggled(choice, id, value), NO_CHOICE);
const bound = (id: BoundFilterId, limit: number, more: Partial<Bound> = {}) =>
  withBound(NO_CHOICE, id, { limit, scale: id === "pay" ? "USD YEAR" : "", unsaid: false, ...more });

it("counts the same of some roles at a time as of all at once", () => {
  for (const choice of [NO_CHOICE, withValues(["place", "Austin"]), bound("pay", 120_000)]) {
    const counter = optionCounter(roles, choice, by);
    for (let from = 0; from < roles.length; from += 1) counter.count(from, from + 1);
    expect(counter.facets()).toEqual(counted(choice));
  }
});

describe("filters by value", () => {
  it("let all pass where nothing is chosen, in their order", () => {
    expect(shown(NO_CHOICE)).toEqual(["cork", "austin", "home", "silent"]);
  });

  it("take the values of one filter as alternatives, and every filter as a condition", () => {
    expect(shown(withValues(["place", "Austin"]))).toEqual(["cork", "austin"]);
    expect(shown(withValues(["place", "Cork"], ["place", "~home"]))).toEqual(["cork", "home"]);
    expect(shown(withValues(["place", "Austin"], ["status", "none"]))).toEqual(["austin"]);
    expect(shown(withValues(["kept", "saved"], ["kept", "seen"], ["listing", "removed"]))).toEqual(["home"]);
  });

  it("know what is not stated from what could not be read", () => {
    expect(shown(withValues(["place", UNREAD]))).toEqual(["silent"]);
    expect(shown(withValues(["place", UNSAID]))).toEqual(["home"]);
    expect(shown(withValues(["team", UNSAID]))).toEqual(["home", "silent"]);
  });

  it("know a language in all its countries", () => {
    expect(shown(withValues(["language", "en"]))).toEqual(["cork", "austin"]);
  });
});

describe("filters by a limit", () => {
  it("let pass from a pay on, in its own money", () => {
    expect(shown(bound("pay", 200_000))).toEqual(["austin"]);
    expect(shown(bound("pay", 50, { scale: "CAD HOUR" }))).toEqual(["home"]);
    expect(shown(bound("pay", 200_000, { scale: "" }))).toEqual(["austin"]);
  });

  it("let pass those that do not say where they are wanted, and never those paid otherwise", () => {
    expect(shown(bound("pay", 200_000, { unsaid: true }))).toEqual(["austin", "silent"]);
  });

  it("let pass up to so many years and up to a degree; none required is the least", () => {
    expect(shown(bound("years", 3))).toEqual(["cork", "home"]);
    expect(shown(bound("years", 0))).toEqual(["home"]);
    expect(shown(bound("degree", 3))).toEqual(["cork", "home"]);
    expect(shown(bound("degree", 0, { unsaid: true }))).toEqual(["home", "silent"]);
  });

  it("let pass what changed in the last days", () => {
    expect(shown(bound("changed", 7))).toEqual(["home"]);
    expect(shown(bound("changed", 1))).toEqual([]);
  });
});

describe("what each option would show", () => {
  it("is counted under the other filters, and not under its own", () => {
    const facets = counted(withValues(["place", "Austin"], ["status", "applied"]));
    expect(facets.values.get("place")).toEqual(
      new Map([
        ["Cork", 1],
        ["Austin", 1],
      ]),
    );
    expect(facets.values.get("status")).toEqual(
      new Map([
        ["applied", 1],
        ["none", 1],
      ]),
    );
    expect(facets.values.get("kept")).toEqual(new Map([["saved", 1]]));
  });

  it("is what choosing it shows, for every value", () => {
    const facets = counted(bound("years", 5, { unsaid: true }));
    for (const [id, counts] of facets.values) {
      for (const [value, count] of counts) {
        const choice = withValueToggled(bound("years", 5, { unsaid: true }), id, value);
        expect([id, value, shown(choice).length]).toEqual([id, value, count]);
      }
    }
  });

  it("tells for limits how many there are, how many do not say, and how many are paid otherwise", () => {
    const pay = counted(bound("pay", 200_000)).bounds.get("pay");
    expect(pay).toMatchObject({ scale: "USD YEAR", scales: ["USD YEAR", "CAD HOUR"], unsaid: 1, otherwise: 1 });
    expect(pay?.limits).toContainEqual({ limit: 200_000, count: 1 });
    const asked = counted(NO_CHOICE).bounds.get("years");
    expect(asked?.limits).toEqual([
      { limit: 0, count: 1 },
      { limit: 3, count: 2 },
      { limit: 8, count: 3 },
    ]);
  });
});
