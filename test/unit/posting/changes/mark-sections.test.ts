import { describe, expect, it } from "vitest";
import { findTextChanges } from "../../../../src/posting/changes/find-text-changes.ts";
import { markSections, plainSections } from "../../../../src/posting/changes/mark-sections.ts";
import type { Sections } from "../../../../src/posting/sections.ts";

const section = (...items: string[]) => ({ items, layout: "classic" });

/** The words of each section: what came in "+…+", what went in "-…-". */
function marked(before: Sections, now: Sections): Record<string, string[]> {
  const signs = { now: "+", before: "-", both: "" };
  const sections = markSections(before, now, findTextChanges(before, now));
  return Object.fromEntries(
    sections.map(({ name, items }) => [
      name,
      items.map((parts) => parts.map(({ text, in: where }) => signs[where] + text + signs[where]).join("")),
    ]),
  );
}

describe("the words of a version with the changes marked in them", () => {
  it("are the words alone where nothing changed, section by section, without what stands around the title", () => {
    const sections = {
      payAndBenefits: section("Pay"),
      header: section("Gardener"),
      summary: section("One", "Two"),
    };
    expect(marked(sections, sections)).toEqual({ summary: ["One", "Two"], payAndBenefits: ["Pay"] });
    expect(plainSections(sections).map(({ name }) => name)).toEqual(["summary", "payAndBenefits"]);
  });

  it("mark what is new and, where it stood, what is gone", () => {
    expect(
      marked(
        { responsibilities: section("Prune the apple trees", "Feed nine geese", "Mend fences", "Paint the gate") },
        { responsibilities: section("Prune the apple trees", "Paint the gate", "Count every single bee") },
      ),
    ).toEqual({
      responsibilities: [
        "Prune the apple trees",
        "-Feed nine geese-",
        "-Mend fences-",
        "Paint the gate",
        "+Count every single bee+",
      ],
    });
  });

  it("mark the words within a text that was reworded", () => {
    expect(
      marked(
        { minimumQualifications: section("8+ years of experience in orchards") },
        { minimumQualifications: section("10+ years of experience in orchards") },
      ),
    ).toEqual({ minimumQualifications: ["-8-+10++ years of experience in orchards"] });
  });

  it("put what is gone behind its neighbour, also where that one was reworded, and else first", () => {
    expect(
      marked(
        { responsibilities: section("Nothing like it", "Water 20 plants each day", "Sing") },
        { responsibilities: section("Water 30 plants each day") },
      ),
    ).toEqual({ responsibilities: ["-Nothing like it-", "Water -20-+30+ plants each day", "-Sing-"] });
  });

  it("show a section that is gone as a whole, and one that is new", () => {
    expect(marked({ summary: section("Old words here") }, { description: section("Brand new sentence") })).toEqual({
      summary: ["-Old words here-"],
      description: ["+Brand new sentence+"],
    });
  });

  it("mark one of two texts that are alike, where only one is new", () => {
    const once = { responsibilities: section("Sweep", "Water") };
    const twice = { responsibilities: section("Sweep", "Water", "Sweep") };
    const items = marked(once, twice)["responsibilities"] ?? [];
    expect(items.filter((item) => item === "+Sweep+").length).toBeLessThanOrEqual(1);
    expect(items.map((item) => item.replaceAll("+", ""))).toEqual(["Sweep", "Water", "Sweep"]);
  });

  it("lose no word of either version", () => {
    const before = { summary: section("a b c", "d e f", "g h i"), description: section("j k") };
    const now = { summary: section("g h i", "a b x", "new"), payAndBenefits: section("j k") };
    const all = Object.values(marked(before, now)).flat().join(" ").replaceAll(/[+-]/g, "");
    for (const word of ["a", "b", "x", "new", "g", "h", "i", "d", "e", "f", "j", "k"]) expect(all).toContain(word);
  });
});
