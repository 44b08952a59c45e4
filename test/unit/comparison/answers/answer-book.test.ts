import { describe, expect, it } from "vitest";
import { type Answer, type AnswerValue, answerKey, type Ask } from "../../../../src/collection/answers/answer.ts";
import { answerBookOf } from "../../../../src/comparison/answers/answer-book.ts";
import { askedItems } from "../../../../src/comparison/requirements/asked-item.ts";
import type { JobPosting } from "../../../../src/posting/job-posting.ts";
import { hasCorpus, ALIGNED, pairKey, readAligned, readPair } from "../../../score/aligned.ts";
import { asking } from "../requirements/asking.ts";

const answered = (ask: Ask, value: AnswerValue = "met"): Answer => ({
  ...ask,
  key: answerKey(ask),
  value: { value, at: 1 },
});
const toWords = (words: string, value?: AnswerValue) => answered({ kind: "requirement", words }, value);

/** What is found for a bullet: how, and the answer. */
function found(answers: readonly Answer[], bullet: string, posting: Partial<JobPosting> = {}): string {
  const names = posting.skills?.map(({ name }) => ({ section: "minimumQualifications", quote: name }) as const);
  const role = asking("1", { minimumQualifications: [bullet] }, posting, names);
  const [item] = askedItems(role);
  const answer = item && answerBookOf(answers).ofItem(item, role);
  return answer ? `${answer.by} ${answer.value}` : "nothing";
}

const skills = (...names: readonly string[]) => ({
  skills: names.map((name) => ({ name, requirement: "minimum" }) as const),
});

describe("an answer given to a bullet", () => {
  it.each([
    ["the same words", "Experience with grafting old trees", "Experience  with grafting old trees.", "same met"],
    [
      "the same in a little other words",
      "Experience with grafting old orchards",
      "Proven experience in grafting old orchards",
      "alike met",
    ],
    [
      "a word more that asks for something",
      "Experience with grafting",
      "Experience with grafting and beekeeping",
      "nothing",
    ],
    ["more years", "5 years of grafting old orchards", "10 years of grafting old orchards", "nothing"],
    ["years written out", "5 years of grafting old orchards", "five years of grafting old orchards", "alike met"],
    ["another degree", "Bachelor’s degree in pomology and botany", "Master’s degree in pomology and botany", "nothing"],
    ["more depth", "Experience with grafting old orchards", "Deep expertise in grafting old orchards", "nothing"],
    [
      "all in place of one of several",
      "Grafting apples, pears or quinces",
      "Grafting apples, pears and quinces",
      "nothing",
    ],
  ])("and another with %s", (_what, words, bullet, expected) => {
    expect(found([toWords(words)], bullet)).toBe(expected);
  });

  it("gives way to the bullet's own, and to nothing where two disagree", () => {
    const bullet = "Experience in grafting old orchards";
    const other = toWords("Proven experience with grafting old orchards", "gap");
    expect(found([other, toWords(bullet, "partly")], bullet)).toBe("same partly");
    expect(found([other, toWords("Experience: grafting of old orchards")], bullet)).toBe("nothing");
  });

  it("is not carried over once it was taken back", () => {
    const bullet = "Experience with grafting old orchards";
    expect(found([{ ...toWords(bullet), value: { at: 2 } }], bullet)).toBe("nothing");
  });

  it("does not name another skill", () => {
    const answers = [toWords("Experience with C, C++ and Objective-C")];
    expect(found(answers, "Experience with C++, Swift and Objective-C", skills("C++", "Swift", "Objective-C"))).toBe(
      "nothing",
    );
  });
});

describe("a bullet that asks for nothing but", () => {
  const skill = (words: string, value?: AnswerValue) => answered({ kind: "skill", words }, value);
  it.each([
    ["a skill", [skill("Swift")], "Strong Swift programming skills", skills("Swift"), "parts met"],
    ["skills that are all met", [skill("Swift"), skill("C++")], "Swift and C++", skills("Swift", "C++"), "parts met"],
    ["skills of which one is open", [skill("Swift")], "Swift and C++", skills("Swift", "C++"), "nothing"],
    ["skills that differ", [skill("Swift"), skill("C++", "gap")], "Swift and C++", skills("Swift", "C++"), "nothing"],
    ["a skill and something else", [skill("Swift")], "Swift for embedded gardens", skills("Swift"), "nothing"],
    ["a skill in depth", [skill("Swift")], "Expert knowledge of Swift", skills("Swift"), "nothing"],
  ] as const)("%s", (_what, answers, bullet, posting, expected) => {
    expect(found(answers, bullet, posting)).toBe(expected);
  });

  it("a language that the role asks for", () => {
    const posting = { knowsLanguage: [{ language: "German", requirement: "minimum" }] } as const;
    const answers = [answered({ kind: "language", words: "German" })];
    expect(found(answers, "Fluent in German", posting)).toBe("parts met");
    expect(found(answers, "Fluent in German and in sign language", posting)).toBe("nothing");
    expect(found(answers, "Fluent in German")).toBe("nothing");
  });

  it.each([
    ["Bachelor’s degree", "bachelor", [], "master", "Botany", "parts met"],
    ["Bachelor’s degree in Botany or related field", "bachelor", ["Botany"], "bachelor", "Botany", "parts met"],
    ["Bachelor’s degree in Botany or related field", "bachelor", ["Botany"], "bachelor", "History", "nothing"],
    ["Master’s degree in Botany", "master", ["Botany"], "bachelor", "Botany", "nothing"],
    ["Bachelor’s degree in Botany with orchards", "bachelor", ["Botany"], "doctorate", "Botany", "nothing"],
  ] as const)("%s, asked of somebody with a %s in %s", (bullet, degree, fields, own, field, expected) => {
    const posting = {
      educationRequirements: {
        minimum: degree,
        preferred: null,
        equivalentExperience: false,
        fieldsOfStudy: fields,
        statements: [{ requirement: "minimum", levels: [degree], quote: bullet }],
      },
    } as const;
    expect(found([answered({ kind: "degree", words: field, degree: own })], bullet, posting)).toBe(expected);
  });
});

const isHere = hasCorpus();
if (!isHere) console.log("No postings are here whose answers could be carried over.");

describe.runIf(isHere)("answers carried over, beside labels made by eye", () => {
  it("are never wrong, and are found for some in other words", { timeout: 60_000 }, () => {
    const counts = { right: 0, reworded: 0, doubtful: 0, wrong: 0 };
    for (const pair of ALIGNED.flatMap(readAligned)) {
      const { observations, same, doubtful } = readPair(pair);
      const [one, other] = observations;
      const items = askedItems(one);
      const book = answerBookOf(items.map(({ text }) => toWords(text)));
      for (const item of askedItems(other)) {
        const answer = book.ofItem(item, other);
        for (const from of items.filter(({ text }) => answer?.from.some(({ words }) => words === text))) {
          const key = pairKey(from, item);
          if (same.has(key)) counts.right += 1;
          else counts[doubtful.has(key) ? "doubtful" : "wrong"] += 1;
          if (same.has(key) && answer?.by === "alike") counts.reworded += 1;
        }
      }
    }
    expect(counts.wrong + counts.doubtful).toBe(0);
    expect(counts.right).toBeGreaterThan(60);
    expect(counts.reworded).toBeGreaterThan(10);
  });
});
