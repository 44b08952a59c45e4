import { afterEach, describe, expect, it, vi } from "vitest";
import { describeAge, describeAgeOfDate, describeDate, describePay } from "../../../src/posting/describe.ts";
import type { PayRange } from "../../../src/posting/job-posting.ts";
import { english } from "../sample-roles.ts";

const NIGHT = Date.UTC(2026, 10, 21, 1);
const HOUR = 3_600_000;

afterEach(() => vi.unstubAllEnvs());

describe("times in words", () => {
  it.each(["UTC", "America/Los_Angeles", "Pacific/Auckland"])("hold in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    const midnight = new Date(2026, 10, 21).getTime();
    // Two hours, and yet another day.
    expect(describeAge(midnight - HOUR, midnight + HOUR, english)).toBe("yesterday");
    expect(describeAge(midnight + HOUR, midnight + 22 * HOUR, english)).toBe("today");
    expect(describeDate("2026-11-09", english)).toBe("Nov 9, 2026");
    expect(describeAgeOfDate("2026-11-09", midnight + HOUR, english)).toBe("12 days ago");
  });

  it.each([
    [0, "today"],
    [59, "59 days ago"],
    [60, "2 months ago"],
    [364, "12 months ago"],
    [365, "last year"],
  ])("%d days are %s", (days, words) => {
    expect(describeAge(NIGHT - days * 24 * HOUR, NIGHT, english)).toBe(words);
  });

  it("never tell of the future", () => {
    expect(describeAge(NIGHT + 48 * HOUR, NIGHT, english)).toBe("today");
    expect(describeDate("no date", english)).toBe("no date");
  });
});

describe("pay in words", () => {
  const pay: PayRange = { minValue: 31.25, maxValue: 44.5, currency: "CAD", unitText: "HOUR" };
  it("is whole, with cents where there are any, and names a dollar that is not the user's", () => {
    expect(describePay(pay, english)).toBe("CA$31.25–CA$44.50");
    expect(describePay({ ...pay, minValue: 171_600, maxValue: 171_600 }, english)).toBe("CA$171,600–CA$171,600");
    expect(describePay(pay, { ...english, locale: "en-CA" })).toBe("$31.25–$44.50");
  });
});
