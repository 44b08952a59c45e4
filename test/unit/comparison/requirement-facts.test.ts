import { describe, expect, it } from "vitest";
import { compareRoles } from "../../../src/comparison/compare-roles.ts";
import type { JobPosting } from "../../../src/posting/job-posting.ts";
import type { Skill } from "../../../src/posting/requirements.ts";
import { english, sampleRole } from "../sample-roles.ts";

function rowsOf(...postings: readonly Partial<JobPosting>[]) {
  const roles = postings.map((posting, index) => sampleRole(String(index), { posting }));
  return compareRoles(
    roles.map(({ record, snapshots }) => ({ record, snapshot: snapshots[0] })),
    english,
  );
}
function rowOf(id: string, ...postings: readonly Partial<JobPosting>[]) {
  const found = rowsOf(...postings).find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}
const years = (amount: number | null, quote = "") =>
  ({
    experienceRequirements: {
      years: amount,
      alternatives: [],
      statements: [{ requirement: "minimum", min: amount ?? 2, max: null, quote }],
    },
  }) as const;
const knows = (...skills: readonly (readonly [string, Skill["requirement"]])[]) => ({
  skills: skills.map(([name, requirement]) => ({ name, requirement })),
});

describe("what roles ask for, compared", () => {
  it("are the years, whatever words they were read from", () => {
    expect(rowOf("experienceRequirements", years(5, "5+ years"), years(5, "five years"))).toMatchObject({
      agreement: "same",
      cells: [{ lines: ["5 years"] }, { lines: ["5 years"] }],
    });
    expect(rowOf("experienceRequirements", years(5), years(6)).agreement).toBe("differs");
    expect(rowOf("experienceRequirements", years(2), years(null)).agreement).toBe("differs");
  });

  it("are the degrees with their fields, in whatever order", () => {
    const degree = (...fieldsOfStudy: string[]) =>
      ({
        educationRequirements: {
          minimum: "bachelor",
          preferred: null,
          equivalentExperience: true,
          fieldsOfStudy,
          statements: [],
        },
      }) as const;
    const row = rowOf("educationRequirements", degree("Optics", "Law"), degree("law", "Optics"));
    expect(row.agreement).toBe("same");
    expect(row.cells[0]?.lines).toEqual(["Bachelor; or equivalent experience", "Optics, Law"]);
    expect(rowOf("educationRequirements", degree("Optics"), degree()).agreement).toBe("differs");
  });

  it("are the skills as a set: what they share first, then what only one of them names", () => {
    const row = rowOf(
      "skills",
      knows(["Loom", "minimum"], ["Awl", "minimum"], ["Kiln", "preferred"], ["Kiln", "summary"]),
      knows(["Awl", "key"], ["Kiln", "minimum"]),
    );
    expect(row.agreement).toBe("differs");
    expect(row.cells[0]?.items).toEqual([
      { text: "Awl", everywhere: true },
      { text: "Loom", everywhere: false },
      { text: "Kiln preferred", everywhere: false },
    ]);
    expect(row.cells.map(({ lines }) => lines)).toEqual([
      ["3 skills, 2 not in all of them"],
      ["2 skills, 1 not in all of them"],
    ]);
    expect(row.cells.every(({ names }) => names)).toBe(true);
    const same = rowOf("skills", knows(["Awl", "key"]), knows(["Awl", "minimum"]));
    expect(same).toMatchObject({ agreement: "same", cells: [{ lines: ["1 skill"] }, { lines: ["1 skill"] }] });
  });

  it("have a row for what is rare only where one of them speaks of it, and a no says nothing", () => {
    const ids = (...postings: readonly Partial<JobPosting>[]) => rowsOf(...postings).map(({ id }) => id);
    const rare = ["knowsLanguage", "travel", "publications", "evergreen", "employmentType"];
    const silent = ids({ publications: false }, { evergreen: false });
    expect(silent.filter((id) => rare.includes(id))).toEqual([]);
    expect(ids({ publications: false }, { publications: true })).toContain("publications");
    const row = rowOf("publications", { publications: false }, { publications: true });
    expect(row.cells.map(({ state }) => state)).toEqual(["not-stated", "stated"]);
    expect(row.agreement).toBe("differs");
  });

  it("keep a row for what is rare and could not be read", () => {
    const { record } = sampleRole("1", { problems: [{ field: "travel", detail: "", quote: "sails?" }] });
    const row = compareRoles([{ record }, { record: sampleRole("2").record }], english).find(
      ({ id }) => id === "travel",
    );
    expect(row).toMatchObject({ agreement: "cannot-be-compared" });
  });

  it("are languages, travel in the posting's own words, and employment", () => {
    const posting: Partial<JobPosting> = {
      knowsLanguage: [{ language: "Thai", requirement: "key" }],
      travel: "Sails twice a year",
      evergreen: true,
      employmentType: ["INTERN"],
    };
    expect(rowOf("knowsLanguage", posting, {}).cells[0]?.lines).toEqual(["Thai"]);
    expect(rowOf("travel", posting, {}).cells[0]).toMatchObject({ lines: ["Sails twice a year"], verbatim: true });
    expect(rowOf("evergreen", posting, {}).cells[0]?.lines).toEqual(["Not one specific opening"]);
    expect(rowOf("employmentType", posting, posting).agreement).toBe("same");
  });
});
