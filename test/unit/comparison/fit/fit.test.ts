import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, ANSWER_VALUES, type AnswerValue, answerKey } from "../../../../src/collection/answers/answer.ts";
import { answerBookOf } from "../../../../src/comparison/answers/answer-book.ts";
import { type Fit, fitOf } from "../../../../src/comparison/fit/fit.ts";
import { studyList } from "../../../../src/comparison/study/study-list.ts";
import { asking } from "../requirements/asking.ts";

const ask = (words: string) => ({ kind: "requirement", words }) as const;
const toWords = (words: string, value: AnswerValue): Answer => ({
  ...ask(words),
  key: answerKey(ask(words)),
  value: { value, at: 1 },
});

const REQUIRED = ["Prunes apples", "Knows grafting", "Feeds bees", "Carries ladders"];
const PREFERRED = ["Speaks kindly", "Sharpens saws"];
const role = asking("1", { minimumQualifications: REQUIRED, preferredQualifications: PREFERRED });
const fitBy = (...answers: readonly Answer[]): Fit => fitOf(role, answerBookOf(answers));

describe("the fit", () => {
  it("has no figure where nothing is answered either way", () => {
    expect(fitBy().share).toBeUndefined();
    expect(fitBy(toWords("Prunes apples", "unsure")).share).toBeUndefined();
    expect(fitBy().required).toMatchObject({ unanswered: 4, gap: 0 });
  });

  it("reads what a role asks for once, whatever is answered then", () => {
    const [before, after] = [fitBy(), fitBy(toWords("Feeds bees", "met"), toWords("Knows grafting", "gap"))];
    expect(after.lines.map(({ item }) => item)).toEqual(before.lines.map(({ item }) => item));
    for (const [at, { item }] of after.lines.entries()) expect(item).toBe(before.lines[at]?.item);
    expect(after.lines.map(({ answer }) => answer?.value)).toEqual([
      undefined,
      "gap",
      "met",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("counts what is required twice, partly as half, and what is open not at all", () => {
    const fit = fitBy(
      toWords("Prunes apples", "met"),
      toWords("Knows grafting", "partly"),
      toWords("Feeds bees", "unsure"),
      toWords("Speaks kindly", "gap"),
    );
    expect(fit.required).toEqual({ met: 1, partly: 1, gap: 0, unsure: 1, unanswered: 1 });
    expect(fit.preferred).toEqual({ met: 0, partly: 0, gap: 1, unsure: 0, unanswered: 1 });
    // 2 + 1 of 2 + 2 + 1; open are 2 + 2 + 1.
    expect(fit.share).toEqual({ answered: 3 / 5, least: 3 / 10, most: 8 / 10 });
  });

  it("is of every bullet once, in the page's order, with its words", () => {
    const { lines } = fitBy(toWords("Knows grafting", "gap"));
    expect(lines.map(({ item }) => item.text)).toEqual([...REQUIRED, ...PREFERRED]);
    expect(lines[1]?.answer).toMatchObject({ value: "gap", by: "same" });
    expect(lines.map(({ demand }) => demand)).toEqual([
      ...REQUIRED.map(() => "required"),
      ...PREFERRED.map(() => "preferred"),
    ]);
  });

  it("takes what is unanswered for no gap: it changes the range alone", () => {
    const values = fc.array(fc.option(fc.constantFrom(...ANSWER_VALUES), { nil: undefined }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, (given) => {
        const answers = [...REQUIRED, ...PREFERRED].flatMap((words, at) => {
          const value = given[at];
          return value ? [toWords(words, value)] : [];
        });
        const { share } = fitBy(...answers);
        const settled = answers.filter(({ value }) => value?.value !== "unsure");
        expect(share === undefined).toBe(settled.length === 0);
        const { least = 0, answered = 0, most = 0 } = share ?? {};
        expect([least, answered, most]).toEqual([least, answered, most].toSorted((a, b) => a - b));
        expect(most).toBeLessThanOrEqual(1);
        // The same figure as of a role that asks for nothing but what was settled.
        const rest = (all: readonly string[]) =>
          all.filter((words) => settled.some((answer) => answer.words === words));
        const less = asking("2", { minimumQualifications: rest(REQUIRED), preferredQualifications: rest(PREFERRED) });
        expect(fitOf(less, answerBookOf(answers)).share).toEqual(
          share && { answered, least: answered, most: answered },
        );
      }),
    );
  });
});

describe("what to learn", () => {
  const skillful = (key: string, requirement: "minimum" | "preferred" | "description") =>
    asking(key, { preferredQualifications: ["Sharpens saws"] }, { skills: [{ name: "Swift", requirement }] });
  const roles = [
    asking("1", {
      minimumQualifications: ["Prunes apples", "Knows grafting."],
      preferredQualifications: ["Feeds bees"],
    }),
    asking("2", { minimumQualifications: ["Knows grafting"], preferredQualifications: ["Prunes apples"] }),
    asking("3", { preferredQualifications: ["Feeds bees", "Prunes apples"] }),
  ];
  const list = (...answers: readonly Answer[]) =>
    studyList(roles, answerBookOf(answers)).map(({ answers: [answer], value, required, preferred, asks }) =>
      [answer.words, value, required, preferred, asks.map(({ role: key }) => key).join("")].join(" "),
    );

  it("is ranked by how many roles require it, then by how many prefer it, and names these", () => {
    const answers = [
      toWords("Feeds bees", "gap"),
      toWords("Prunes apples", "partly"),
      toWords("Knows grafting", "gap"),
    ];
    expect(list(...answers)).toEqual([
      "Knows grafting gap 2 0 12",
      "Prunes apples partly 1 2 123",
      "Feeds bees gap 0 2 13",
    ]);
  });

  it("holds neither what is met, nor what is unanswered or unsure", () => {
    expect(list(toWords("Feeds bees", "met"), toWords("Knows grafting", "unsure"))).toEqual([]);
  });

  it("is one where roles ask for the same in other words, and counts each role once", () => {
    const wordings = [
      "Experience with grafting old fruit trees",
      "Grafting of fruit trees in terraced orchards",
      "Grafting fruit trees and hedges on slopes",
    ];
    const saws = "Sharpens saws and knives";
    const some = wordings.map((words, at) =>
      asking(`${at}`, { minimumQualifications: at < 2 ? [words, saws] : [words] }),
    );
    const answers = [saws, ...wordings].map((words) => toWords(words, "gap"));
    const [first, second, ...others] = studyList(some, answerBookOf(answers));
    expect(first).toMatchObject({ required: 3, preferred: 0, asks: [{ role: "0" }, { role: "1" }, { role: "2" }] });
    expect(first?.answers.map(({ words }) => words).toSorted()).toEqual(wordings.toSorted());
    expect(second).toMatchObject({ required: 2, answers: [{ words: saws }] });
    expect(others).toEqual([]);
    // What is a gap there and partly here is told apart.
    const differing = answers.map((one) => (one.words === wordings[2] ? toWords(one.words, "partly") : one));
    expect(studyList(some, answerBookOf(differing)).map(({ value, required }) => `${value} ${required}`)).toEqual([
      "gap 2",
      "gap 2",
      "partly 1",
    ]);
  });

  it("lists a bullet once that two answers hold for", () => {
    const [one, other] = ["Experience with grafting old orchards", "Grafting old orchards"];
    const third = asking("1", { minimumQualifications: ["Proven experience in grafting an old orchard"] });
    expect(studyList([third], answerBookOf([toWords(one, "gap"), toWords(other, "gap")]))).toMatchObject([
      { required: 1, answers: [{ words: one }, { words: other }], asks: [{ role: "1" }] },
    ]);
  });

  it("keeps apart what one role asks for apart", () => {
    const bullets = ["Grafting of old fruit trees", "Pruning of old fruit trees"];
    const both = asking("1", { minimumQualifications: bullets });
    const items = studyList([both], answerBookOf(bullets.map((words) => toWords(words, "gap"))));
    expect(items.map(({ answers }) => answers.length)).toEqual([1, 1]);
  });

  it("counts a skill where it is asked for, and not where it is merely named", () => {
    const swift: Answer = { kind: "skill", words: "Swift", key: "skill swift", value: { value: "gap", at: 1 } };
    const named = [skillful("1", "minimum"), skillful("2", "preferred"), skillful("3", "description")];
    expect(studyList(named, answerBookOf([swift]))).toMatchObject([
      { required: 1, preferred: 1, asks: [{ role: "1" }, { role: "2" }] },
    ]);
  });
});
