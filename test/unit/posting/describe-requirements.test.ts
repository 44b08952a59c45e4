import { describe, expect, it } from "vitest";
import {
  describeEducation,
  describeEmployment,
  describeExperience,
  describeLanguages,
  describeYears,
} from "../../../src/posting/describe-requirements.ts";
import type {
  EducationRequirements,
  ExperienceRequirements,
  ExperienceStatement,
} from "../../../src/posting/requirements.ts";
import { wordingIn } from "../wording-in.ts";

const [english, german, japanese] = [wordingIn("en"), wordingIn("de"), wordingIn("ja")];

const years = (more: Partial<ExperienceRequirements>): ExperienceRequirements => ({
  years: null,
  alternatives: [],
  statements: [],
  ...more,
});
const said = (requirement: ExperienceStatement["requirement"], min: number | null, max: number | null = null) => ({
  requirement,
  min,
  max,
  quote: "",
});
const degree = (more: Partial<EducationRequirements>): EducationRequirements => ({
  minimum: null,
  preferred: null,
  equivalentExperience: false,
  fieldsOfStudy: [],
  statements: [],
  ...more,
});

describe("years in words", () => {
  it.each([
    [1, "1 year", "1 Jahr"],
    [5, "5 years", "5 Jahre"],
    [1.5, "1.5 years", "1,5 Jahre"],
    [0.5, "6 months", "6 Monate"],
    [0.25, "3 months", "3 Monate"],
  ])("%d", (amount, inEnglish, inGerman) => {
    expect([describeYears(amount, english), describeYears(amount, german)]).toEqual([inEnglish, inGerman]);
  });
});

describe("experience in words", () => {
  it("is the years that are required, whatever else is named", () => {
    const experience = years({ years: 5, statements: [said("minimum", 5), said("preferred", 10)] });
    expect(describeExperience(experience, english)).toBe("5 years");
  });

  it("is each way in, the shortest first", () => {
    const experience = years({
      years: 5,
      alternatives: [
        { degree: "bachelor", years: 10 },
        { degree: "master", years: 5 },
      ],
    });
    expect(describeExperience(experience, english)).toBe("5 years with a master or 10 years with a bachelor");
    expect(describeExperience(experience, german)).toBe("5 Jahre mit Master oder 10 Jahre mit Bachelor");
    const without = years({ years: 3, alternatives: [{ degree: null, years: 3 }] });
    expect(describeExperience(without, english)).toBe("3 years without a degree");
  });

  it("says that years are only preferred, or only mentioned, where none are required", () => {
    expect(describeExperience(years({ statements: [said("preferred", 5)] }), english)).toBe("5 years preferred");
    expect(describeExperience(years({ statements: [said("additional", 5)] }), english)).toBe("5 years mentioned");
    const several = years({ statements: [said("preferred", 7), said("preferred", null, 3), said("preferred", 7)] });
    expect(describeExperience(several, english)).toBe("3 years and 7 years preferred");
  });
});

describe("education in words", () => {
  it.each<[Partial<EducationRequirements>, string]>([
    [{ minimum: "bachelor" }, "Bachelor"],
    [{ minimum: "bachelor", preferred: "master" }, "Bachelor, Master preferred"],
    [
      { minimum: "bachelor", preferred: "master", equivalentExperience: true },
      "Bachelor, Master preferred; or equivalent experience",
    ],
    [{ preferred: "doctorate" }, "Doctorate preferred"],
    [{ statements: [{ requirement: "additional", levels: ["master"], quote: "" }] }, "Master mentioned"],
    [{ statements: [{ requirement: "key", levels: [], quote: "" }] }, "A degree, which one is not named"],
  ])("%j", (education, words) => {
    expect(describeEducation(degree(education), english)).toBe(words);
  });
});

describe("languages in words", () => {
  const languages = [
    { language: "Japanese", requirement: "preferred" },
    { language: "English", requirement: "summary" },
    { language: "German", requirement: "minimum" },
    { language: "English", requirement: "minimum" },
  ] as const;

  it("are those asked for, then those preferred, in the user's own language", () => {
    expect(describeLanguages(languages, english)).toBe("English and German, Japanese preferred");
    expect(describeLanguages(languages, german)).toBe("Englisch und Deutsch, Japanisch bevorzugt");
    expect(describeLanguages(languages, japanese)).toBe("英語、ドイツ語、日本語（歓迎）");
  });

  it("stay as they are where nobody can translate them", () => {
    expect(describeLanguages([{ language: "Klingon", requirement: "preferred" }], german)).toBe("Klingon bevorzugt");
  });

  it("are told apart where one name begins like another", () => {
    const mandarin = { language: "Mandarin", requirement: "key" } as const;
    expect(describeLanguages([mandarin], japanese)).toBe("中国語（北京語）");
    expect(describeLanguages([{ ...mandarin, language: "Thai" }], german)).toBe("Thailändisch");
  });
});

it("says how somebody is employed", () => {
  expect(describeEmployment(["PART_TIME", "TEMPORARY"], english)).toBe("Part-time and Temporary");
  expect(describeEmployment(["INTERN"], german)).toBe("Praktikum");
});
