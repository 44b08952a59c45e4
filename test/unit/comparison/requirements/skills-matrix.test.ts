import { describe, expect, it } from "vitest";
import { skillsMatrix } from "../../../../src/comparison/requirements/skills-matrix.ts";
import type { Requirement, Skill } from "../../../../src/posting/requirements.ts";

const skills = (requirement: Requirement, ...names: readonly string[]): Skill[] =>
  names.map((name) => ({ name, requirement }));

describe("the matrix of skills", () => {
  it("has those first that all name, then those of some, then those of one, by the alphabet", () => {
    const rows = skillsMatrix([
      { skills: skills("minimum", "Swift", "C++", "Zig") },
      { skills: skills("minimum", "C++", "Swift", "Ada", "awk") },
      { skills: skills("minimum", "Swift", "awk") },
    ]);
    expect(rows.map(({ name, namedBy }) => `${name} ${namedBy}`)).toEqual([
      "Swift all",
      "awk some",
      "C++ some",
      "Ada one",
      "Zig one",
    ]);
  });

  it("says for each role how it names a skill, with the strongest demand", () => {
    const rows = skillsMatrix([
      { skills: [...skills("description", "Swift"), ...skills("minimum", "Swift")] },
      { skills: skills("preferred", "Swift") },
      { skills: skills("summary", "Swift") },
      {},
    ]);
    expect(rows[0]?.cells).toEqual([
      { demand: "required", requirements: ["description", "minimum"] },
      { demand: "preferred", requirements: ["preferred"] },
      { demand: "mentioned", requirements: ["summary"] },
      undefined,
    ]);
    expect(rows[0]?.namedBy).toBe("some");
  });

  it("is empty where nothing is named", () => {
    expect(skillsMatrix([])).toEqual([]);
    expect(skillsMatrix([{}, { skills: [] }])).toEqual([]);
  });
});
