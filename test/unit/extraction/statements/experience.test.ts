import { describe, expect, it } from "vitest";
import { experienceRequirements } from "../../../../src/extraction/fields/experience-requirements.ts";
import type { SectionName } from "../../../../src/posting/sections.ts";
import { valueOf, wordsWith } from "./words-of.ts";

const read = (items: Partial<Record<SectionName, readonly string[]>>) =>
  valueOf(experienceRequirements(wordsWith(items)));
const minimum = (...lines: readonly string[]) => read({ minimumQualifications: lines });
const found = (line: string) => minimum(line)?.statements.map(({ min, max, quote }) => [min, max, quote]);

describe("amounts of years", () => {
  it.each([
    ["5+ years of experience in grafting", 5, null, "5+ years"],
    ["10 + years with pears", 10, null, "10 + years"],
    ["3+years of pruning", 3, null, "3+years"],
    ["7+ years’ experience in pomology", 7, null, "7+ years"],
    ["5+ yrs of orchard management", 5, null, "5+ yrs"],
    ["5-plus years of experience", 5, null, "5-plus years"],
    ["6 plus years in the field", 6, null, "6 plus years"],
    ["5 or more years in the field", 5, null, "5 or more years"],
    ["Minimum of 5 years of experience", 5, null, "Minimum of 5 years"],
    ["A minimum of 7 years experience", 7, null, "minimum of 7 years"],
    ["Min. 8 years' experience", 8, null, "Min. 8 years"],
    ["At least 2+ years of grading fruit", 2, null, "At least 2+ years"],
    ["At least five (5) years of experience", 5, null, "At least five (5) years"],
    ["At least 3-year experience in supply", 3, null, "At least 3-year"],
    ["8+ proven years of experience", 8, null, "8+ proven years"],
    ["10 minimum years of experience", 10, null, "10 minimum years"],
    ["Over a decade of experience", 10, null, "Over a decade"],
    ["3-5 years of experience", 3, 5, "3-5 years"],
    ["5 - 10 years of experience", 5, 10, "5 - 10 years"],
    ["1 to 3 years in a nursery", 1, 3, "1 to 3 years"],
    ["8-10years in a nursery", 8, 10, "8-10years"],
    ["10-15+ years in a nursery", 10, null, "10-15+ years"],
    ["0-2 years of experience", 0, 2, "0-2 years"],
    ["Up to 2 years of experience", null, 2, "Up to 2 years"],
    ["Less than 3 years of experience", null, 3, "Less than 3 years"],
    ["6 months of experience", 0.5, null, "6 months"],
    ["18 months of experience", 1.5, null, "18 months"],
    ["Mindestens 5 Jahre Berufserfahrung", 5, null, "Mindestens 5 Jahre"],
    ["Mit mindestens dreijähriger Berufserfahrung", 3, null, "mindestens dreijähriger"],
    ["Drei Jahre Erfahrung im Obstbau", 3, null, "Drei Jahre"],
    ["Au moins 5 ans d’expérience", 5, null, "Au moins 5 ans"],
    ["3 à 5 ans d'expérience", 3, 5, "3 à 5 ans"],
    ["Cinq années d’expérience", 5, null, "Cinq années"],
    ["Al menos 3 años de experiencia", 3, null, "Al menos 3 años"],
    ["De 3 a 5 años de experiencia", 3, 5, "3 a 5 años"],
    ["Almeno 5 anni di esperienza", 5, null, "Almeno 5 anni"],
    ["5年以上の実務経験", 5, null, "5年以上"],
    ["３〜５年の経験", 3, 5, "３〜５年"],
    ["至少三年以上相关工作经验", 3, null, "至少三年以上"],
    ["5-8年项目管理经验", 5, 8, "5-8年"],
    ["5년 이상의 경력", 5, null, "5년 이상"],
  ])("are read from “%s”", (line, min, max, quote) => {
    expect(found(line)).toEqual([[min, max, quote]]);
  });

  it.each([
    "Must be at least 18 years of age",
    "Must be 18 years old",
    "Graduated within the last 2 years",
    "A proven record over the past 5 years",
    "Student with remaining tuition of 2-3 years",
    "Two years of college or more",
    "Have completed at least 2 years of undergraduate coursework",
    "Travel 3-4 times per year",
    "Travel about 5 weeks per year",
    "A 12 month fixed term contract",
    "Several years of experience",
    "Experience with a 3 year roadmap",
    "2024年に発売",
    "$120,000 a year with experience",
  ])("are not seen in “%s”", (line) => {
    expect(minimum(line)).toBeUndefined();
  });

  it.each([
    ["For over 20 years we have gathered experience with trees.", undefined],
    ["Our team has 12 years of experience.", undefined],
    ["The orchard was many years in the making, 10 years to be exact.", undefined],
    ["We are looking for 5+ years of experience in tending trees.", 5],
    ["Have 2 or more years of previous experience in a nursery.", 2],
  ])("are the asked ones alone where a description tells of the team: %s", (line, min) => {
    expect(read({ description: [line] })?.statements[0]?.min).toBe(min);
  });
});

describe("years that are required", () => {
  it.each([
    [["10+ years of experience, including 5+ years of leading people"], 10],
    [["5 years of grafting", "8 years of pruning"], 8],
    [["BS + 0 years of experience"], 0],
    [["5+ years of experience in pomology preferred"], null],
    [["9+ years in grafting, pruning, and tree surgery, ladder licence preferred"], 9],
    [["Preferred 3+ years of experience"], null],
    [["Ideally at least 7 years of experience"], null],
    [["3+ years of experience with pears, plums and quinces is desired"], null],
    [["5+ years of experience; experience with quinces is a plus."], 5],
    [["3+ years of experience in apples, with experience in pears a plus"], 3],
    [["7+ years of experience, preferably at a nursery"], 7],
    [["BS and 10+ years of experience, MS preferred."], 10],
    [["BS required; 5+ years of grafting; 8+ years a plus"], 5],
    [["Preferred Qualifications:", "9+ years of experience"], null],
  ])("of %j", (lines, years) => {
    expect(minimum(...lines)?.years).toBe(years);
  });

  it("come from minimum qualifications, else from key qualifications and education together", () => {
    const lines = {
      keyQualifications: ["5+ years of grafting"],
      educationAndExperience: ["BS and 8+ years of experience"],
    };
    expect(read(lines)?.years).toBe(8);
    expect(read({ ...lines, minimumQualifications: ["3+ years of experience"] })?.years).toBe(3);
    expect(read({ preferredQualifications: ["5+ years"], additionalRequirements: ["6+ years"] })?.years).toBeNull();
  });

  it.each([
    ["BS and 10+ years, or MS and 5+ years of experience", 5, ["bachelor 10", "master 5"]],
    ["10+ years of experience with BS, 8+ with MS, 5+ with PhD", 5, ["bachelor 10", "master 8", "doctorate 5"]],
    ["Master's degree with 2 years or Bachelor's degree with 5 years of experience", 2, ["bachelor 5", "master 2"]],
    ["BS in pomology or 4+ years of equivalent experience", null, ["null 4", "bachelor 0"]],
    ["4+ years of experience in pomology, or a PhD in a similar field", null, ["null 4", "doctorate 0"]],
    ["Master’s degree in Botany, or Bachelor's degree with 3+ years of experience", null, ["bachelor 3", "master 0"]],
    ["5+ years’ experience with apples or 3+ years with pears", 3, ["null 5", "null 3"]],
    ["5+ years of experience (or 3+ years with a Master's degree)", 3, ["null 5", "master 3"]],
    ["5+ years of experience, or 3+ with an advanced degree", 3, ["null 5", "master 3"]],
    ["BS and 5+ years of experience, or 8+ years of experience", 5, ["null 8", "bachelor 5"]],
    ["BS and 5+ years of experience, with 2 years or more of leading", 5, []],
    ["BS or MS in Botany with 3+ years of experience", 3, []],
    ["BS and 10+ years of experience", 10, []],
  ])("or one of several ways in: %s", (line, years, ways) => {
    const value = minimum(line);
    expect(value?.years).toBe(years);
    expect(value?.alternatives.map((way) => `${way.degree} ${way.years}`)).toEqual(ways);
  });

  it("see ways in that stand in items of their own", () => {
    expect(
      minimum("B.S. in Botany, with 6+ years of experience; or", "M.S. in Botany, with 4+ years of experience"),
    ).toMatchObject({
      years: 4,
      alternatives: [
        { degree: "bachelor", years: 6 },
        { degree: "master", years: 4 },
      ],
    });
  });

  it("are quoted with the section they stand in", () => {
    const field = experienceRequirements(wordsWith({ preferredQualifications: ["5+ years of grafting"] }));
    expect(field).toMatchObject({ quotes: [{ section: "preferredQualifications", quote: "5+ years" }] });
  });
});

describe("years that are of no work", () => {
  it.each([
    "Must be 21 years or older.",
    "You are 18 years old and above.",
    "Minimum 18 ans.",
    "Mindestens 18 Jahre alt.",
    "Create 3-year financial plans.",
    "Two-year commitment to the orchard.",
    "Support trees over a 5 year lifetime.",
    "Driver's license held for 3 years.",
    "Residency of 5 years in the country for the clearance.",
    "Students with at least 1 year remaining.",
    "Must be in the final two years of a Bachelor's degree.",
  ])("%s", (line) => {
    expect(minimum(line)).toBeUndefined();
  });

  it("are not taken from what is said beside them", () => {
    expect(minimum("18+ years in pomology")?.years).toBe(18);
    expect(minimum("3 years of experience with licensed orchards")?.years).toBe(3);
    expect(minimum("Licensed professional with 4 years of experience")?.years).toBe(4);
  });
});

describe("a way in by a degree alone", () => {
  it.each([
    ["A Bachelor's degree and 3 years of experience, or a Master's degree.", "bachelor"],
    ["Mindestens 3 Jahre Berufserfahrung oder ein Studium der Botanik.", null],
  ])("%s", (line, degree) => {
    expect(minimum(line)).toMatchObject({ years: null, alternatives: expect.arrayContaining([{ degree, years: 3 }]) });
    expect(minimum(line)?.alternatives).toHaveLength(2);
  });
});
