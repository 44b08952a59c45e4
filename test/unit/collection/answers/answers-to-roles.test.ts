import { describe, expect, it } from "vitest";
import { type Answer, answerKey, type Ask } from "../../../../src/collection/answers/answer.ts";
import { createAnswersToRoles } from "../../../../src/collection/answers/answers-to-roles.ts";
import { fullRole } from "../../exports/full-role.ts";
import { sampleRole } from "../../sample-roles.ts";

const OTHER = "200000009-0001";
const role = fullRole();
const { key } = role.record;

const answer = (ask: Ask, said: Partial<Answer> = { value: { value: "met", at: 1 } }): Answer => ({
  ...ask,
  key: answerKey(ask),
  ...said,
});
const resume = { value: { value: "met", words: "Fired kilns for a living" }, at: 2 } as const;

function handedOn(...answers: readonly Answer[]) {
  const toRoles = createAnswersToRoles();
  toRoles.add(role);
  return answers.flatMap((one) => toRoles.handOn(one) ?? []);
}

describe("the answers that go along with some roles", () => {
  it.each<[string, Ask]>([
    ["a requirement in the role's words", { kind: "requirement", words: "five years at a  KILN" }],
    ["a skill", { kind: "skill", words: "Awl" }],
    ["a language", { kind: "language", words: "English" }],
    ["a degree that is enough", { kind: "degree", words: "Clay", degree: "master" }],
    ["a degree without a field", { kind: "degree", words: "", degree: "bachelor" }],
  ])("are to what these ask for: %s", (_what, ask) => {
    expect(handedOn(answer({ ...ask, role: key }))).toEqual([answer({ ...ask, role: key })]);
  });

  it.each<[string, Ask]>([
    ["a requirement", { kind: "requirement", words: "Five years at a loom" }],
    ["words like the role's, which are another's", { kind: "requirement", words: "Five years at a hot kiln" }],
    ["a skill", { kind: "skill", words: "Rust" }],
    ["a language", { kind: "language", words: "German" }],
    ["a degree in something else", { kind: "degree", words: "Law", degree: "master" }],
    ["a degree that is too low", { kind: "degree", words: "Clay", degree: "associate" }],
  ])("are none to what others ask for: %s", (_what, ask) => {
    expect(handedOn(answer(ask))).toEqual([]);
  });

  it("say nothing of other roles, nor what a résumé says", () => {
    const ask = { kind: "skill", words: "Awl" } as const;
    const note = { value: "Since spring", at: 3 };
    expect(handedOn(answer({ ...ask, role: OTHER }, { note, resume }))).toEqual([answer(ask, { note })]);
    expect(handedOn(answer(ask, { resume }))).toEqual([]);
  });

  it("are none where there is no role, or one that asks for nothing", () => {
    const toRoles = createAnswersToRoles();
    toRoles.add(sampleRole(OTHER));
    expect(toRoles.handOn(answer({ kind: "degree", words: "", degree: "doctorate" }))).toBeUndefined();
  });
});
