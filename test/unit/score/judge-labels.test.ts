import { describe, expect, it } from "vitest";
import { judgeLabels } from "../../score/judge-labels.ts";
import { sharesOf, tallyLabels } from "../../score/score-labels.ts";

const labels = {
  file: "a.html",
  url: "https://jobs.apple.com/en-us/details/200900001",
  skills: [
    { name: "C", requirement: "minimum" },
    { name: "C++", requirement: "minimum" },
  ],
  travel: "travel to orchards",
} as const;

describe("labels", () => {
  it("are compared line by line, and only where a fact was labelled", () => {
    const skills = [
      { name: "C", requirement: "minimum" },
      { name: "C++", requirement: "key" },
    ] as const;
    expect(judgeLabels(labels, { skills })).toEqual([
      { fact: "travel", found: [], missed: ["true"], extra: ["false"] },
      { fact: "skills", found: ["minimum C"], missed: ["minimum C++"], extra: ["key C++"] },
    ]);
  });
  it("are summed up as shares of lines", () => {
    const judgements = judgeLabels(labels, { skills: labels.skills.slice(0, 1), travel: "some travel" });
    const scores = tallyLabels([{ file: "a.html", judgements }]);
    expect(scores.get("travel")).toMatchObject({ postings: 1, right: 1 });
    const skills = scores.get("skills");
    expect(skills).toMatchObject({ postings: 1, right: 0, found: 1, missed: 1, extra: 0 });
    expect(skills && sharesOf(skills)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });
});
