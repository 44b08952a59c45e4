import { describe, expect, it } from "vitest";
import { demandOf, joinByName } from "../../../src/posting/demand.ts";
import { REQUIREMENTS, type Skill } from "../../../src/posting/requirements.ts";

describe("what a posting wants", () => {
  it("is required, preferred or merely mentioned, by the part that says it", () => {
    expect(REQUIREMENTS.map((part) => [part, demandOf(part)])).toEqual([
      ["minimum", "required"],
      ["preferred", "preferred"],
      ["key", "required"],
      ["education", "required"],
      ["additional", "required"],
      ["description", "mentioned"],
      ["responsibilities", "mentioned"],
      ["summary", "mentioned"],
    ]);
  });

  it("is told once for each name, under the strongest demand, what is required first", () => {
    const skills: Skill[] = [
      { name: "Kiln", requirement: "summary" },
      { name: "Lathe", requirement: "preferred" },
      { name: "Loom", requirement: "summary" },
      { name: "Loom", requirement: "minimum" },
      { name: "Awl", requirement: "key" },
      { name: "Kiln", requirement: "preferred" },
    ];
    expect(joinByName(skills, ({ name }) => name).map(({ name, demand, rows }) => [name, demand, rows.length])).toEqual(
      [
        ["Loom", "required", 2],
        ["Awl", "required", 1],
        ["Kiln", "preferred", 2],
        ["Lathe", "preferred", 1],
      ],
    );
  });
});
