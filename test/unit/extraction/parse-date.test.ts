import { describe, expect, it } from "vitest";
import { parseDate } from "../../../src/extraction/words/parse-date.ts";

describe("dates as the site shows them", () => {
  it.each([
    ["2024-07-16", [], "2024-07-16"],
    ["2024-07-16T23:40:03.783+00:00", [], "2024-07-16"],
    ["May 3, 2024", ["en"], "2024-05-03"],
    ["Sept 26, 2026", ["en-GB"], "2026-09-26"],
    ["22 Jul 2024", ["en"], "2024-07-22"],
    ["3. März 2024", ["de"], "2024-03-03"],
    ["26 juil. 2024", ["fr"], "2024-07-26"],
    ["26 7月 2024", ["ja"], "2024-07-26"],
    ["26 7월 2024", ["ko"], "2024-07-26"],
    ["5 ago 2024", ["es"], "2024-08-05"],
  ])("reads %s", (text, locales, expected) => {
    expect(parseDate(text, locales)).toBe(expected);
  });
  it.each(["2024-02-30", "soon", "May 2024", "31 Feb 2024", "12 or 13 May 2024", ""])(
    "claims nothing of “%s”",
    (text) => {
      expect(parseDate(text, ["en"])).toBeUndefined();
    },
  );
});
