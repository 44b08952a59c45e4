import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { healthOf } from "../../../../src/collection/health.ts";
import { describeHealth } from "../../../../src/ui/options/health-report.ts";
import { mine, sampleRole } from "../../sample-roles.ts";

const VERSIONS = { extension: "Pomona 0.1.0", reader: 2, browser: "Chromium 156" };

describe("the report", () => {
  it("has versions and counts by page design, locale, fact and state", () => {
    const problems = [{ field: "workHours", detail: "d", quote: "q" }] as const;
    const latest = { "jobs.apple.com/de-de": 1, "board.example": 2, "other.example": 3 };
    const records = [
      sampleRole("1", { posting: { workHours: 40 }, record: { layout: "sectioned", reader: 2, latest } }),
      sampleRole("2", { problems, record: { layout: "classic", reader: 1, latest: {} } }),
    ].map(({ record }) => record);
    expect(describeHealth(healthOf(records), 3, VERSIONS)).toBe(
      [
        "Pomona: how well pages are read",
        "Extension: Pomona 0.1.0",
        "Reader: 2",
        "Browser: Chromium 156",
        "Roles: 2",
        "Records that no longer parse: 3",
        "",
        "Roles by page design and reader",
        "  classic, reader 1: 1",
        "  sectioned, reader 2: 1",
        "",
        "Roles by locale",
        "  elsewhere: 2",
        "  de-de: 1",
        "",
        "Facts: stated / not stated / could not be read / contradicted (page designs of the last two)",
        "  title: 2 / 0 / 0 / 0",
        "  workHours: 1 / 0 / 1 / 0 (classic 1)",
        "  identifier: 2 / 0 / 0 / 0",
      ].join("\n"),
    );
  });

  it("holds nothing that is the user's or the page's, whatever stands in a record", () => {
    // A mark that no word of ours holds, wherever it is hidden.
    const secret = fc.string({ maxLength: 20 }).map((text) => `ZQX${text}`);
    fc.assert(
      fc.property(secret, secret, secret, (one, two, three) => {
        const { record } = sampleRole(one, {
          posting: { title: two, url: `https://jobs.apple.com/${three}`, travel: one, jobLocation: [{ name: two }] },
          mine: mine({ saved: true, status: "applied", notes: three }),
          problems: [{ field: "workHours", detail: one, quote: two, contradiction: three }, { detail: two }],
          record: { layout: three, reader: 2, latest: { [one]: 1, [`jobs.apple.com/${two}`]: 2 } },
        });
        const report = describeHealth(healthOf([record]), 0, VERSIONS);
        expect(report).not.toMatch(/ZQX|applied|https?:|\d{6}/);
      }),
    );
  });
});
