import { describe, expect, it } from "vitest";
import { bareTitle } from "../../../../src/collection/likeness/bare-title.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";

const bare = (title: string, place = "", more: Partial<JobPosting> = {}) =>
  bareTitle({ title, jobLocation: place ? [{ name: place, addressCountry: place }] : [], ...more });

describe("the title without what places change in it", () => {
  it.each([
    ["Gardener, Cork", "Cork", "gardener"],
    ["UAE-Gardener", "United Arab Emirates", "gardener"],
    ["IN - Gardener", "India", "gardener"],
    ["MO-Gardener", "Macao", "gardener"],
    ["US-Gardener", "United States", "gardener"],
    ["Gardener (m/f/d)", "Munich", "gardener"],
    ["DE-Gärtner (m/w/x)", "Deutschland", "gärtner"],
    ["Gardening Intern, Summer 2026", "", "gardening intern summer"],
  ])("of %j in %j is %j", (title, place, expected) => {
    expect(bare(title, place, title.startsWith("DE") ? { inLanguage: "de-DE" } : {})).toBe(expected);
  });

  it("keeps level and kind", () => {
    const titles = ["Gardener", "Sr. Gardener", "Gardener II", "Gardener III", "Gardening Manager", "DevOps Gardener"];
    expect(new Set(titles.map((title) => bare(title, "Cork"))).size).toBe(titles.length);
  });

  it("takes letters before a dash for a country only where they are one's", () => {
    expect(bare("HW - Gardener", "Haifa")).toBe("hw gardener");
    expect(bare("SW - Gardener", "Haifa")).toBe("sw gardener");
    expect(bare("SE-Gardener", "Cork")).toBe("se gardener");
  });

  it("is nothing where nothing is stated or left", () => {
    expect(bareTitle({})).toBeUndefined();
    expect(bare("Cork", "Cork")).toBeUndefined();
  });
});
