// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import type { Problem, Provenance } from "../../../../src/posting/observation.ts";
import { mountCard } from "./mount.tsx";
import { subjectOf } from "./sample.ts";

const labels = (card: Element) => [...card.querySelectorAll(".facts dt")].map((label) => label.textContent);
const fact = (card: Element, name: string) =>
  [...card.querySelectorAll(".facts > div")]
    .find((row) => row.querySelector("dt")?.textContent === name)
    ?.querySelector("dd");

function mountWith(posting: Partial<JobPosting>, provenance: Provenance = {}, problems: readonly Problem[] = []) {
  const subject = subjectOf(posting, problems);
  return mountCard({ ...subject, observation: { ...subject.observation, provenance } });
}

const degree = { minimum: "bachelor", preferred: null, equivalentExperience: false, statements: [] } as const;

describe("what is asked of whoever wants the role", () => {
  it("always speaks of years and degrees, and of the rest where the posting does", async () => {
    const { card } = await mountWith({ publications: false, evergreen: false });
    expect(labels(card()).slice(-2)).toEqual(["Experience", "Education"]);
    expect(fact(card(), "Experience")?.textContent).toBe("Not stated");
    expect(card().textContent).not.toContain("Not one specific opening");
    expect(card().querySelector(".skills")).toBeNull();
  });

  it("shows each in words", async () => {
    const { card } = await mountWith({
      experienceRequirements: { years: 3, alternatives: [], statements: [] },
      educationRequirements: { ...degree, fieldsOfStudy: ["Hydrology", "Optics"] },
      knowsLanguage: [{ language: "Japanese", requirement: "preferred" }],
      travel: "Sails to the islands twice a year",
      publications: true,
      employmentType: ["PART_TIME"],
    });
    expect(
      labels(card())
        .slice(-6)
        .map((name) => [name, fact(card(), name ?? "")?.textContent]),
    ).toEqual([
      ["Experience", "3 years"],
      ["Education", "BachelorHydrology, Optics"],
      ["Languages", "Japanese preferred"],
      ["Travel", "Sails to the islands twice a year"],
      ["Publications", "Asked for"],
      ["Employment", "Part-time"],
    ]);
  });

  it("says what could not be read, also of a fact that is rarely there", async () => {
    const { card } = await mountWith({}, {}, [{ field: "travel", detail: "", quote: "Sails, or not" }]);
    expect(fact(card(), "Travel")?.textContent).toBe("Could not be read");
  });

  it("notices a posting that is not one specific opening, and shows its words", async () => {
    const quote = { section: "minimumQualifications", quote: "Knows the sea" } as const;
    const { card, press, props } = await mountWith({ evergreen: true }, { evergreen: [quote] });
    await press("Not one specific opening");
    expect(props.pageWords.show).toHaveBeenCalledWith([{ quote: "Knows the sea", selector: "#minimum" }]);
    expect(card().querySelector(".c-title mark")?.textContent).toBe("Knows the sea");
  });
});

describe("skills", () => {
  const skills = [
    { name: "Sextant", requirement: "description" },
    { name: "Sonar", requirement: "preferred" },
    { name: "Knots", requirement: "minimum" },
    { name: "Knots", requirement: "preferred" },
  ] as const;
  const provenance: Provenance = {
    skills: [
      { section: "description", quote: "sextants" },
      { section: "preferredQualifications", quote: "sonar" },
      { section: "minimumQualifications", quote: "Knows" },
      { section: "minimumQualifications", quote: "Reads" },
    ],
  };
  const chips = (card: Element) => [...card.querySelectorAll(".skills .value")].map((chip) => chip.textContent);

  it("stand once each, what is required first, marked by shape and word", async () => {
    const { card } = await mountWith({ skills }, provenance);
    expect(chips(card())).toEqual(["Knots, required", "Sonar, preferred", "Sextant, mentioned"]);
    expect([...card().querySelectorAll(".skills li .req")].map((mark) => mark.className)).toEqual([
      "req required",
      "req preferred",
      "req mentioned",
    ]);
    expect(card().querySelector(".skills .link")).toBeNull();
  });

  it("light up all the words of the one that was pressed, and of no other", async () => {
    const { card, press, props } = await mountWith({ skills }, provenance);
    await press("Knots, required");
    expect(props.pageWords.show).toHaveBeenCalledWith([
      { quote: "Knows", selector: "#minimum" },
      { quote: "Reads", selector: "#minimum" },
    ]);
    expect([...card().querySelectorAll(".skills mark")].map((mark) => mark.textContent)).toEqual(["Knows", "Reads"]);
    expect(card().querySelectorAll('.skills [aria-expanded="true"]')).toHaveLength(1);
    await press("Knots, required");
    expect(card().querySelector(".skills .tell")).toBeNull();
  });

  it("fill two lines, and all of them on request", async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `Rope ${index}`, requirement: "key" }) as const);
    const quotes = many.map(({ name }) => ({ section: "keyQualifications", quote: name }) as const);
    const { card, press } = await mountWith({ skills: many }, { skills: quotes });
    const few = chips(card()).length;
    expect(few).toBeGreaterThan(3);
    expect(few).toBeLessThan(12);
    await press(`+${30 - few} more`);
    expect(chips(card())).toHaveLength(30);
    await press("Show fewer");
    expect(chips(card())).toHaveLength(few);
  });
});
