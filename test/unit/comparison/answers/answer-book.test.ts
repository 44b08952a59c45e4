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
    [
      "a word that begins alike",
      "Experience with product design for pruning tools and saws",
      "Experience with production design for pruning tools and saws",
      "nothing",
    ],
    [
      "another word that begins alike",
      "Experience with internal audits of orchards and gardens",
      "Experience with international audits of orchards and gardens",
      "nothing",
    ],
    ["a denial", "Grafting old orchards is required", "Grafting old orchards is not required", "nothing"],
    ["a denial in front", "Work on weekends and holidays", "No work on weekends and holidays", "nothing"],
    ["a denial in German", "Erfahrung mit alten Obstgärten", "Keine Erfahrung mit alten Obstgärten nötig", "nothing"],
    ["other years in Japanese", "三年以上の果樹園の経験", "十年以上の果樹園の経験", "nothing"],
    ["years that are not counted", "Grafting old orchards", "Several years of grafting old orchards", "nothing"],
    ["another end", "Up to 50% travel between the orchards", "At least 50% travel between the orchards", "nothing"],
    ["another thing done", "Managing a team of orchard gardeners", "Working in a team of orchard gardeners", "nothing"],
    ["another sense", "Excellent written words on old orchards", "Excellent spoken words on old orchards", "nothing"],
    ["a plural", "Experience with grafting old orchards", "Experience with grafting an old orchard", "alike met"],
  ])("and another with %s", (_what, words, bullet, expected) => {
    expect(found([toWords(words)], bullet)).toBe(expected);
  });

  it.each([
    ["met", "all", "a part", "alike met"],
    ["met", "a part", "all", "nothing"],
    ["gap", "a part", "all", "alike gap"],
    ["gap", "all", "a part", "nothing"],
    ["partly", "all", "a part", "nothing"],
    ["partly", "a part", "all", "nothing"],
  ] as const)("of %s to %s holds for %s: %s", (value, given, asked, expected) => {
    const texts = {
      all: "Grafts apples, pears, quinces, plums, cherries, medlars and figs",
      "a part": "Grafts apples, pears, quinces, plums, cherries and medlars",
    };
    expect(found([toWords(texts[given], value)], texts[asked])).toBe(expected);
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
    ["a skill fluently", [skill("Swift")], "Fluent in Swift", skills("Swift"), "nothing"],
    ["a skill for years", [skill("Swift")], "Several years of experience with Swift", skills("Swift"), "nothing"],
    ["a skill or another", [skill("Swift")], "Swift or other programming language", skills("Swift"), "parts met"],
    [
      "a skill or another, lacked",
      [skill("Swift", "gap")],
      "Swift or other programming language",
      skills("Swift"),
      "nothing",
    ],
    ["an example, lacked", [skill("Swift", "gap")], "Any language such as Swift", skills("Swift"), "nothing"],
    ["a skill that is lacked", [skill("Swift", "gap")], "Swift", skills("Swift"), "parts gap"],
    ["a skill, denied", [skill("Swift", "gap")], "Swift experience is not required", skills("Swift"), "nothing"],
  ] as const)("%s", (_what, answers, bullet, posting, expected) => {
    expect(found(answers, bullet, posting)).toBe(expected);
  });

  it("a language that the role asks for", () => {
    const posting = { knowsLanguage: [{ language: "German", requirement: "minimum" }] } as const;
    const answers = [answered({ kind: "language", words: "German" })];
    expect(found(answers, "Business level German", posting)).toBe("parts met");
    expect(found(answers, "Business level German and sign language", posting)).toBe("nothing");
    expect(found(answers, "Business level German")).toBe("nothing");
    // Who can work in it may be neither.
    expect(found(answers, "Fluent in German", posting)).toBe("nothing");
    expect(found(answers, "Native German", posting)).toBe("nothing");
  });

  it.each([
    ["Bachelor’s degree", "bachelor", [], "master", "Botany", "parts met"],
    ["Bachelor’s degree in Botany or related field", "bachelor", ["Botany"], "bachelor", "Botany", "parts met"],
    ["Bachelor’s degree in Botany or related field", "bachelor", ["Botany"], "bachelor", "History", "nothing"],
    ["Master’s degree in Botany", "master", ["Botany"], "bachelor", "Botany", "nothing"],
    ["Bachelor’s degree in Botany with orchards", "bachelor", ["Botany"], "doctorate", "Botany", "nothing"],
    ["Bachelor’s degree in a technical field", "bachelor", [], "bachelor", "Art History", "nothing"],
    ["Bachelor’s degree in a related field", "bachelor", [], "bachelor", "Art History", "nothing"],
    ["Bachelor’s degree in Engineering", "bachelor", [], "bachelor", "Art History", "nothing"],
    ["Bachelor’s degree, not required", "bachelor", [], "bachelor", "Botany", "nothing"],
    ["Bachelor’s degree in Botany and Law", "bachelor", ["Botany", "Law"], "bachelor", "Botany", "nothing"],
    ["Bachelor’s degree in Botany or Law", "bachelor", ["Botany", "Law"], "bachelor", "Law", "parts met"],
    ["Bachelor’s degree plus several years of experience", "bachelor", [], "bachelor", "Botany", "nothing"],
    ["Bachelor’s degree or equivalent experience", "bachelor", [], "bachelor", "Botany", "parts met"],
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

describe("a bullet with several degrees", () => {
  it.each([
    ["BS or MS in Botany", "parts met"],
    ["BS and MS in Botany", "nothing"],
    ["BS/MS in Botany", "nothing"],
    ["MS in Botany required; BS in Botany plus experience", "nothing"],
    ["BS in Botany required, MS preferred", "nothing"],
  ])("%s, asked of a bachelor: %s", (bullet, expected) => {
    const posting = {
      educationRequirements: {
        minimum: "bachelor",
        preferred: null,
        equivalentExperience: false,
        fieldsOfStudy: ["Botany"],
        statements: [{ requirement: "minimum", levels: ["bachelor", "master"], quote: bullet }],
      },
    } as const;
    const own = { kind: "degree", words: "Botany", degree: "bachelor" } as const;
    expect(found([answered(own)], bullet, posting)).toBe(expected);
  });

  it("is no gap for somebody who lacks the higher one", () => {
    const bullet = "Bachelor’s degree in Botany";
    const posting = {
      educationRequirements: {
        minimum: "bachelor",
        preferred: null,
        equivalentExperience: false,
        fieldsOfStudy: ["Botany"],
        statements: [{ requirement: "minimum", levels: ["bachelor"], quote: bullet }],
      },
    } as const;
    const lacked = { kind: "degree", words: "Botany", degree: "master" } as const;
    expect(found([answered(lacked, "gap")], bullet, posting)).toBe("nothing");
  });
});

const isHere = hasCorpus();
if (!isHere) console.log("No postings are here whose answers could be carried over.");

describe.runIf(isHere)("answers carried over, beside labels made by eye", () => {
  it("are never wrong, and are found for some in other words", { timeout: 60_000 }, () => {
    const counts = { right: 0, reworded: 0, doubtful: 0, wrong: 0 };
    for (const pair of ALIGNED.flatMap(readAligned)) {
      const { observations, same, doubtful } = readPair(pair);
      const [left, right] = observations;
      for (const [one, other] of [[left, right] as const, [right, left] as const]) {
        const items = askedItems(one);
        const book = answerBookOf(items.map(({ text }) => toWords(text)));
        for (const item of askedItems(other)) {
          const answer = book.ofItem(item, other);
          for (const from of items.filter(({ text }) => answer?.from.some(({ words }) => words === text))) {
            const key = one === left ? pairKey(from, item) : pairKey(item, from);
            if (same.has(key)) counts.right += 1;
            else counts[doubtful.has(key) ? "doubtful" : "wrong"] += 1;
            if (same.has(key) && answer?.by === "alike") counts.reworded += 1;
          }
        }
      }
    }
    expect(counts.wrong + counts.doubtful).toBe(0);
    // Both ways, so each pair counts twice.
    expect(counts.right).toBeGreaterThan(120);
    expect(counts.reworded).toBeGreaterThan(20);
  });
});
