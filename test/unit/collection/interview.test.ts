import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asIfUtc, describeInterview, interviewParts, isInterviewTime } from "../../../src/collection/interview.ts";
import { english } from "../sample-roles.ts";

describe("the time of an interview", () => {
  it.each(["2026-12-03", "2026-12-03T14:30", "2028-02-29T00:00", "2026-12-31T23:59"])("may be %s", (text) => {
    expect(isInterviewTime(text)).toBe(true);
  });

  it.each([
    undefined,
    20261203,
    "",
    "2026-02-30",
    "2026-02-30T09:00",
    "2026-12-03T24:00",
    "2026-12-03T14:60",
    "2026-12-03T14:30:00",
    "2026-12-03T14:30Z",
    "2026-12-03T",
    "2026-12-03 14:30",
    "2026-12-03T14:30\n",
    "0026-12-03T14:30",
    "T14:30",
  ])("is never %j", (text) => {
    expect(isInterviewTime(text)).toBe(false);
  });

  it("comes in its order as text, and stays what it is whatever the zone of the machine", () => {
    const texts = ["2026-12-04", "2026-12-03T14:30", "2026-12-03", "2026-12-03T09:00"];
    expect(texts.toSorted()).toEqual(["2026-12-03", "2026-12-03T09:00", "2026-12-03T14:30", "2026-12-04"]);
    const moments = fc.date({
      min: new Date("1000-01-01T00:00Z"),
      max: new Date("9999-12-31T23:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const text = moment.toISOString().slice(0, 16);
        expect(isInterviewTime(text)).toBe(true);
        expect(interviewParts(text)).toEqual({ day: text.slice(0, 10), time: text.slice(11) });
        expect(new Date(asIfUtc(text)).toISOString().slice(0, 16)).toBe(text);
      }),
    );
    expect(interviewParts("2026-12-03")).toEqual({ day: "2026-12-03", time: undefined });
  });

  it("is said in the user's own form, without a time where none is known", () => {
    expect(describeInterview("2026-12-03T14:30", english).replaceAll(/\s/gu, " ")).toBe("Dec 3, 2026, 2:30 PM");
    expect(describeInterview("2026-12-03T14:30", { ...english, locale: "de" })).toBe("03.12.2026, 14:30");
    expect(describeInterview("2026-12-03", english)).toBe("Dec 3, 2026");
  });
});
