import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileError } from "../../../../../src/exports/import/file-read.ts";
import { MOST_RESUME_BYTES, readResume, type Resume } from "../../../../../src/exports/import/resume/read-resume.ts";
import { resumeAnswers } from "../../../../../src/exports/import/resume/resume-answers.ts";
import { degreeNamed, languageNamed, skillNamed } from "../../../../../src/extraction/resume-words.ts";

const NOW = Date.UTC(2026, 10, 21);
const reader = { skillNamed, languageNamed, degreeNamed };
const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const read = (value: unknown) => readResume(bytesOf(value));

function answersOf(resume: Resume): readonly string[] {
  return resumeAnswers(resume, reader, NOW).map(
    ({ ask, set }) => `${ask.kind} ${ask.degree ?? ""} ${ask.words}: ${set.resume?.value} “${set.resume?.words}”`,
  );
}

describe("a résumé", () => {
  it("answers for the skills that postings name, under their usual names, and nothing else", () => {
    const resume = read({
      skills: [
        { name: "Web Development", level: "Master", keywords: ["HTML", "React.js", "Kindness"] },
        { name: "Swift", level: "Beginner", keywords: null },
        { name: "Go" },
        { keywords: ["Swift"] },
      ],
    });
    expect(answersOf(resume)).toEqual([
      "skill  HTML: met “HTML (Master)”",
      "skill  React: met “React.js (Master)”",
      "skill  Swift: met “Swift”",
      "skill  Go: met “Go”",
    ]);
  });

  it("answers for languages of which it says how well they are known", () => {
    const languages = [
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "日本語", fluency: "Elementary" },
      { language: "French" },
      { language: "Klingon", fluency: "Native" },
    ];
    expect(answersOf(read({ languages }))).toEqual([
      "language  German: met “Deutsch (Muttersprache)”",
      "language  Japanese: partly “日本語 (Elementary)”",
    ]);
  });

  it("answers for degrees that are finished", () => {
    const education = [
      { studyType: "Bachelor of Science", area: "Computer Science", endDate: "2019-06" },
      { studyType: "Master", area: "Gardening", endDate: "2026-12-01" },
      { studyType: "PhD", area: "Botany" },
      { studyType: "Certificate", area: "Pruning", endDate: "2010" },
      { studyType: "MSc", endDate: "2021" },
    ];
    expect(answersOf(read({ education }))).toEqual([
      "degree bachelor Computer Science: met “Bachelor of Science, Computer Science, 2019-06”",
      "degree master : met “MSc, 2021”",
    ]);
  });

  it("answers nothing by a level that it does not know whole, least of all one that denies", () => {
    const levels =
      "None|0|1/5|Learning|Want to learn|Some knowledge|Low|Little experience|Not advanced|Rusty|Intermediate|未経験|少し";
    const skills = levels.split("|").map((level) => ({ name: "Swift", level }));
    const headed = ["Want to learn", "Currently learning", "No experience", "興味"].map((name) => ({
      name,
      keywords: ["Go"],
    }));
    const fluencies =
      "Not fluent|Non-native|Near fluent|Semi-fluent|None|B2 (C1 in reading)|preparing for C1|Nicht fließend|ビジネスレベル未満";
    const languages = fluencies.split("|").map((fluency) => ({ language: "Japanese", fluency }));
    expect(answersOf(read({ skills: [...skills, ...headed], languages }))).toEqual([]);
    expect(answersOf(read({ skills: [{ name: "Swift", level: " EXPERT " }] }))).toEqual([
      "skill  Swift: met “Swift (EXPERT)”",
    ]);
  });

  it("answers nothing by a degree that is more, or less, than its name", () => {
    const types =
      "PhD candidate|Bachelor (not completed)|Dropped out of Bachelor|Incomplete BS|Pre-Master|Bachelor's, withdrew|Exchange semester (Bachelor)|Bachelor thesis exchange";
    const education = types.split("|").map((studyType) => ({ studyType, area: "Botany", endDate: "2019" }));
    const unfinished = { studyType: "Master", area: "Botany (not completed)", endDate: "2019" };
    expect(answersOf(read({ education: [...education, unfinished] }))).toEqual([]);
    const whole = ["Bachelor of Arts (Hons)", "Master's degree", "B.Sc.", "Doctor of Philosophy (PhD)", "学士"];
    expect(whole.map(degreeNamed)).toEqual(["bachelor", "master", "bachelor", "doctorate", "bachelor"]);
  });

  it("quotes no more of itself than can be sent and read", () => {
    const education = [{ studyType: `${" ".repeat(9000)}MSc`, area: "x".repeat(9990), endDate: "2021" }];
    const [answer] = resumeAnswers(read({ education }), reader, NOW);
    expect(answer?.set.resume?.words).toHaveLength(300);
    expect(answer?.set.resume?.words).toMatch(/^MSc, x+…$/);
  });

  it("makes nothing of years and of work", () => {
    const work = [{ name: "Orchard", position: "Swift Developer", startDate: "2010-01-01", endDate: "2025-01-01" }];
    expect(answersOf(read({ basics: { name: "A. Gardener", summary: "15 years of Swift" }, work }))).toEqual([]);
  });
});

describe("a file that is no résumé", () => {
  const deep = `{"skills": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  it.each([
    ["nothing", "", "empty"],
    ["no JSON", "Dear Sir", "unknown-form"],
    ["cut in the middle", '{"skills": [{"name": "Sw', "unknown-form"],
    ["a list", [{ skills: [] }], "unknown-form"],
    ["null", "null", "unknown-form"],
    ["an object of something else", { format: "pomona-export", version: 1, postings: [] }, "unknown-form"],
    ["parts of other types", { skills: "Swift" }, "unknown-form"],
    ["a name that is a number", { skills: [{ name: 7 }] }, "unknown-form"],
    ["a keyword that is an object", { skills: [{ keywords: [{ toString: "Swift" }] }] }, "unknown-form"],
    ["too many skills", { skills: Array.from({ length: 2001 }, () => ({ name: "Swift" })) }, "unknown-form"],
    ["a text beyond measure", { skills: [{ name: "x".repeat(10_001) }] }, "unknown-form"],
    ["lists within lists", deep, "unknown-form"],
  ])("is refused: %s", (_what, content, fault) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ fault }) as Error);
  });

  it("is refused where it is no text, or too large", () => {
    expect(() => readResume(new Uint8Array([0x7b, 0xff, 0xfe]))).toThrow(
      expect.objectContaining({ fault: "not-text" }) as Error,
    );
    expect(() => readResume(new Uint8Array(MOST_RESUME_BYTES + 1))).toThrow(
      expect.objectContaining({ fault: "too-large" }) as Error,
    );
  });

  it("takes no prototype along", () => {
    const resume = read('{"skills": [{"name": "Swift", "__proto__": {"level": "Beginner"}}]}');
    expect(answersOf(resume)).toEqual(["skill  Swift: met “Swift”"]);
  });

  it("or is one, whatever JSON it is: nothing else is ever thrown", () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ name: fc.jsonValue(), level: fc.string(), studyType: fc.string() })),
    );
    const any = fc.record({ skills: part, languages: part, education: part }, { requiredKeys: [] });
    fc.assert(
      fc.property(any, (value) => {
        let thrown: unknown;
        try {
          resumeAnswers(read(value), reader, NOW);
        } catch (error) {
          thrown = error;
        }
        expect(thrown ?? new FileError("empty")).toBeInstanceOf(FileError);
      }),
      { numRuns: 300 },
    );
  });
});
