import { describe, expect, it } from "vitest";
import { educationRequirements } from "../../../../src/extraction/fields/education-requirements.ts";
import type { SectionName } from "../../../../src/posting/sections.ts";
import { valueOf, wordsWith } from "./words-of.ts";

const read = (items: Partial<Record<SectionName, readonly string[]>>) =>
  valueOf(educationRequirements(wordsWith(items)));
const minimum = (line: string) => read({ minimumQualifications: [line] });

describe("degrees", () => {
  it.each([
    ["B.S. in Botany", "bachelor"],
    ["BS.c or MS.c in Botany", "bachelor master"],
    ["Bsc/Msc in Botany", "bachelor master"],
    ["B.Sc / M. Sc in Botany", "bachelor master"],
    ["BA/BFA in Botany", "bachelor"],
    ["BSEE with 3 years", "bachelor"],
    ["B.Tech. degree in Botany", "bachelor"],
    ["BE / BTech in Botany", "bachelor"],
    ["Bachelorʼs or Masterʼs Degree in Botany", "bachelor master"],
    ["Bachelors/Masters degree", "bachelor master"],
    ["BS+10 Years of experience", "bachelor"],
    ["Pursuing an undergraduate or graduate degree", "bachelor master"],
    ["University degree in Botany", "bachelor"],
    ["M.Eng. or M.Tech in Botany", "master"],
    ["MBA from a good school", "master"],
    ["Advanced degree (MSc or PhD) in Botany", "master doctorate"],
    ["Ph. D. in Botany", "doctorate"],
    ["MS, PHD in Botany", "master doctorate"],
    ["JD or equivalent", "doctorate"],
    ["Associate's degree in Botany", "associate"],
    ["High School diploma or GED", "high school"],
    ["Degree in Botany", ""],
    ["Abgeschlossenes Studium der Botanik", "bachelor"],
    ["Hochschulstudium (Bachelor/Master) der Botanik", "bachelor master"],
    ["Ingenieurstudium oder vergleichbar", "bachelor"],
    ["Educated to degree level or equivalent", "bachelor"],
    ["Bachelor- oder Masterabschluss", "bachelor master"],
    ["Diplôme d'ingénieur (bac+5)", "master"],
    ["Licenciatura en Botánica", "bachelor"],
    ["Laurea magistrale o dottorato", "master doctorate"],
    ["学士号または修士号", "bachelor master"],
    ["本科及以上学历", "bachelor"],
    ["硕士或博士", "master doctorate"],
    ["석사 학위", "master"],
  ])("are named in “%s”", (line, levels) => {
    expect(minimum(line)?.statements.map((each) => each.levels.join(" "))).toEqual([levels]);
  });

  it.each([
    "MS Excel and MS Office",
    "MS-Office and MS 365",
    "An office in Boston, MA or New York",
    "Bring up the DUT on the bench",
    "Experience with BTS and handsets",
    "Lead sales promotion in shops",
    "Experience selling to high school students",
    "Certified Scrum Master",
    "Master data management",
    "A high degree of flexibility",
    "Heat of 60 degrees Fahrenheit",
    "Cameras with 6 degrees of freedom",
    "Masters the art of grafting a tree by hand?".replace("Masters", "You master"),
    "Most of our engineers have advanced degrees in Botany",
    "Recent graduate with a love of trees",
  ])("are not seen in “%s”", (line) => {
    expect(minimum(line)).toBeUndefined();
  });

  it("count in a description only where they are asked for", () => {
    expect(read({ description: ["Our team of machine learning PhDs tends the trees."] })).toBeUndefined();
    expect(read({ summary: ["You master grafting. We have PhDs in Botany."] })).toBeUndefined();
    expect(read({ description: ["Master's or PhD in Botany preferred"] })?.preferred).toBe("doctorate");
  });
});

describe("what is required and what is preferred", () => {
  it.each([
    ["BS, MS or PhD in Botany", "bachelor", null],
    ["BS and 10+ years of experience, MS Preferred.", "bachelor", "master"],
    ["BS in electrical or computer engineering required, MS preferred.", "bachelor", "master"],
    ["BS Engineering (EE, ME, IE), MS preferred", "bachelor", "master"],
    ["BA/BS degree in Business or related field, MBA or equivalent degree preferred", "bachelor", "master"],
    ["Bachelor's degree in CE, CS, or EE (or related field, M.Sc preferred)", "bachelor", "master"],
    ["Bachelors in Botany or similar (Masters preferred)", "bachelor", "master"],
    ["BS in Engineering or equivalent / MS or equivalent (preferred)", "bachelor", "master"],
    ["BS degree required; MS and PhD degrees welcome; pruning strongly preferred", "bachelor", "doctorate"],
    ["Bachelor’s degree. Masters degree a plus", "bachelor", "master"],
    ["Bachelor’s degree required. MS/MA/MBA preferred but not conditional.", "bachelor", "master"],
    ["BS, MS preferred", "bachelor", "master"],
    ["BS, MS or PhD in Botany preferred", null, "doctorate"],
    ["BA, MA, or MBA in a related field, or equivalent work experience, is desired.", null, "master"],
    [
      "Technical Bachelors degree preferred, Masters Degree or PhD in related field would be desirable.",
      null,
      "doctorate",
    ],
    ["BS or MS in Botany, Apples/Pears or Communication degree is preferred", null, "master"],
    ["Preferred MS, or Ph.D. in Botany, or BS with relevant work experience.", null, "doctorate"],
    ["Preferred: PhD or MSc student", null, "doctorate"],
    ["M.Sc. - Advantage", null, "master"],
    ["PhD in Botany desirable", null, "doctorate"],
    ["Bachelor's degree, preferably in Botany", "bachelor", null],
    ["Bachelor's degree, preferably Master's degree", "bachelor", "master"],
    ["Ph.D. degree in CS (preferred), or other STEM fields", "doctorate", null],
    ["BS or higher in Botany required. Project management experience is a positive.", "bachelor", null],
    ["本科及以上学历，硕士优先", "bachelor", "master"],
    ["Laurea in Botanica; dottorato preferibile", "bachelor", "doctorate"],
    ["Laurea in Botanica, preferibile MBA", "bachelor", "master"],
  ])("of “%s”", (line, lowest, preferred) => {
    const value = minimum(line);
    expect([value?.minimum, value?.preferred]).toEqual([lowest, preferred]);
  });

  it("follows the section: preferred qualifications only prefer, additional ones do not decide", () => {
    expect(read({ preferredQualifications: ["BSc or MSc in Botany"] })).toMatchObject({
      minimum: null,
      preferred: "master",
    });
    expect(read({ additionalRequirements: ["BSc in Botany"] })).toMatchObject({ minimum: null, preferred: null });
    expect(read({ minimumQualifications: ["Trees"], educationAndExperience: ["MS"] })?.minimum).toBe("master");
  });

  it("is one statement for a sentence, quoted from the degree on", () => {
    const lines = { keyQualifications: ["We look for a minimum of BS + 3 years of experience. MS preferred."] };
    expect(read(lines)?.statements).toEqual([
      { requirement: "key", levels: ["bachelor"], quote: "minimum of BS + 3 years of experience" },
      { requirement: "key", levels: ["master"], quote: "MS preferred" },
    ]);
  });
});

describe("experience in place of a degree", () => {
  it.each([
    ["BS in Botany or equivalent experience", true],
    ["BS in Botany OR equivalent degree OR equivalent experience", true],
    ["Masters degree (or equivalent industrial experience) in Botany", true],
    ["M.Sc. in Botany - or equivalent practical experience", true],
    ["BS or equivalent education or work experience", true],
    ["BS degree in Botany and/or relevant work experience", true],
    ["BS in Botany or 3+ years of relevant experience", true],
    ["Licenciatura o experiencia equivalente", true],
    ["学士号または同等の実務経験", true],
    ["BS in Botany or equivalent", false],
    ["BS or equivalent degree with applicable experience", false],
    ["Bachelors in Botany or equivalent with significant industry experience", false],
    ["BS in Botany or equivalent field with 5+ years of experience", false],
    ["BS and 10+ years of relevant industry experience", false],
    ["BS with 3 years of academic or industry experience", false],
  ])("in “%s”: %s", (line, expected) => {
    expect(minimum(line)?.equivalentExperience).toBe(expected);
  });
});

describe("what only looks like a degree that is asked for", () => {
  it.each([
    "Experience working with PhD researchers.",
    "Experience mentoring MS and PhD students.",
    "Knowledge of BS EN 60335 and of orchards.",
  ])("%s", (line) => {
    expect(minimum(line)).toBeUndefined();
  });

  it("is told from people who are asked for", () => {
    expect(minimum("PhD student in Botany")?.minimum).toBe("doctorate");
    expect(minimum("PhD-level scientist who works with orchards")?.minimum).toBe("doctorate");
  });

  it("leaves what follows out of the fields of study", () => {
    expect(minimum("Laurea in Botanica e almeno 3 anni di esperienza.")?.fieldsOfStudy).toEqual(["Botanica"]);
    expect(minimum("Bachelor's degree in Botany and fluent English.")?.fieldsOfStudy).toEqual(["Botany"]);
    expect(minimum("Diplôme d'ingénieur en botanique")?.minimum).toBe("master");
  });
});
