import { describe, expect, it } from "vitest";
import { extremesOf } from "../../../src/comparison/extremes.ts";
import type { Degree } from "../../../src/posting/requirements.ts";
import { mine, sampleRole } from "../sample-roles.ts";

const asksYears = (years: number | null) =>
  sampleRole("1", { posting: { experienceRequirements: { years, alternatives: [], statements: [] } } }).record;
const asksDegree = (minimum: Degree | null) =>
  sampleRole("1", {
    posting: {
      educationRequirements: {
        minimum,
        preferred: null,
        equivalentExperience: false,
        fieldsOfStudy: [],
        statements: [],
      },
    },
  }).record;
const silent = sampleRole("1").record;
const unread = sampleRole("1", { problems: [{ field: "experienceRequirements", detail: "" }] }).record;

describe("the ends of what roles say", () => {
  it("are better where less is asked, and where the user has given more stars", () => {
    expect(extremesOf("experienceRequirements", [asksYears(3), asksYears(8), asksYears(5), asksYears(3)])).toEqual([
      { better: true, label: "extremeFewest", amongStated: false },
      { better: false, label: "extremeMost", amongStated: false },
      undefined,
      { better: true, label: "extremeFewest", amongStated: false },
    ]);
    expect(extremesOf("educationRequirements", [asksDegree("master"), asksDegree("high school")])).toEqual([
      { better: false, label: "extremeHighest", amongStated: false },
      { better: true, label: "extremeLowest", amongStated: false },
    ]);
    const starred = (stars: number) => sampleRole("1", { mine: mine({ stars }) }).record;
    expect(extremesOf("stars", [starred(5), starred(2)])[0]).toEqual({
      better: true,
      label: "extremeMost",
      amongStated: false,
    });
  });

  it("say where some roles say nothing", () => {
    expect(
      extremesOf("experienceRequirements", [asksYears(3), silent, asksYears(8)]).map((one) => one?.amongStated),
    ).toEqual([true, undefined, true]);
    expect(extremesOf("experienceRequirements", [asksYears(null), asksYears(1), asksYears(2)])[0]).toBeUndefined();
  });

  it("are none where all say the same, where only one says anything, or where one could not be read", () => {
    const none = [undefined, undefined];
    expect(extremesOf("experienceRequirements", [asksYears(3), asksYears(3)])).toEqual(none);
    expect(extremesOf("experienceRequirements", [asksYears(3), silent])).toEqual(none);
    expect(extremesOf("experienceRequirements", [asksYears(3), asksYears(4), unread])).toEqual([...none, undefined]);
  });

  it("are none where no end is better", () => {
    for (const id of ["jobLocation", "workHours", "datePosted", "employmentUnit", "toString"])
      expect(extremesOf(id, [silent, silent])).toEqual([undefined, undefined]);
  });
});
