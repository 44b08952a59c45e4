import { describe, expect, it } from "vitest";
import { skills } from "../../../../src/extraction/fields/skills.ts";
import { type SectionName, SECTION_NAMES } from "../../../../src/posting/sections.ts";
import { bestTime } from "../../thread-time.ts";

type Texts = Partial<Record<SectionName, readonly string[]>>;

function read(texts: Texts) {
  const sections = Object.fromEntries(
    Object.entries(texts).map(([name, items]) => [name, { items: items ?? [], layout: "classic" }]),
  );
  const stated = skills({ url: "https://jobs.apple.com/", layout: "classic", header: {}, sections });
  if (stated && "unread" in stated) throw new Error("skills are never unread");
  return stated;
}

describe("skills of a posting", () => {
  it("gives a row to each name of each section that asks, in their order", () => {
    const stated = read({
      preferredQualifications: ["Swift or Objective-C"],
      minimumQualifications: ["Experience with Swift, Swift and Python"],
      summary: ["We write Python."],
    });
    expect(stated?.value).toEqual([
      { name: "Python", requirement: "summary" },
      { name: "Swift", requirement: "minimum" },
      { name: "Python", requirement: "minimum" },
      { name: "Swift", requirement: "preferred" },
      { name: "Objective-C", requirement: "preferred" },
    ]);
  });

  it.each(["header", "payAndBenefits", "equalOpportunity"] as const)("asks nothing in %s", (section) => {
    expect(read({ [section]: ["Python"] })).toBeUndefined();
  });

  it("names the part of the posting that asks", () => {
    const asking = SECTION_NAMES.filter((name) => !["header", "payAndBenefits", "equalOpportunity"].includes(name));
    const stated = read(Object.fromEntries(asking.map((name) => [name, ["Python"]])));
    expect(stated?.value.map(({ requirement }) => requirement)).toEqual([
      "summary",
      "description",
      "responsibilities",
      "minimum",
      "key",
      "preferred",
      "education",
      "additional",
    ]);
    expect(stated?.quotes).toHaveLength(asking.length);
  });

  it("says nothing where none is named", () => {
    expect(read({ minimumQualifications: ["Curiosity and patience"] })).toBeUndefined();
  });

  it("quotes the words, with more of them where the same letters stand in a word before", () => {
    const items = ["Communicate in JavaScript", "Java, or C and Git", "Digital GitHub"];
    const stated = read({ keyQualifications: items });
    expect(stated?.quotes).toEqual([
      { section: "keyQualifications", quote: "JavaScript" },
      { section: "keyQualifications", quote: "Java, or" },
      { section: "keyQualifications", quote: "C and" },
      { section: "keyQualifications", quote: "Git" },
      { section: "keyQualifications", quote: "GitHub" },
    ]);
  });

  it("reads on where a sentence was broken by hand", () => {
    const items = ["Kernels (CUDA, Triton,", "Metal).", "Knowledge of System", "verilog"];
    const stated = read({ minimumQualifications: items });
    expect(stated?.value.map(({ name }) => name)).toEqual(["CUDA", "Triton", "Metal", "SystemVerilog"]);
    for (const { quote } of stated?.quotes ?? []) expect(items.join("\n")).toContain(quote);
  });

  it("reads a posting in a moment", () => {
    const line = "Experience with Python, C/C++ and SystemVerilog, in teams that build products people love.";
    const posting = { minimumQualifications: Array.from({ length: 90 }, () => line) };
    expect(bestTime(20, () => void read(posting))).toBeLessThan(20);
  });

  it.each([
    ["one long word", "a".repeat(2_000_000)],
    ["names alone", "Go, C, R, Swift, Python/".repeat(80_000)],
    ["doubtful names in a row", "Go C R Word Pages ".repeat(110_000)],
    ["signs", "+#./-".repeat(400_000)],
    ["white space between names", `Go${" ".repeat(1_000_000)}C${" ".repeat(999_000)}Python`],
    ["lines that go on", "Go,\n".repeat(500_000)],
    ["words of another script", `${"語".repeat(1_000_000)}Go${"語".repeat(999_000)}Python`],
  ])("is not held up by 2 MB of %s", (_, text) => {
    const texts = { description: text.split("\n") };
    expect(bestTime(1000, () => void read(texts))).toBeLessThan(1000);
  });
});
