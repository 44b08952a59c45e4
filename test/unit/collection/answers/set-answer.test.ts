import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  type AnswerChange,
  ANSWER_VALUES,
  answerKey,
  type Ask,
  OWN_VALUES,
  ownIn,
  saidIn,
  TAKEN,
} from "../../../../src/collection/answers/answer.ts";
import {
  answerStamp,
  changedAnswer,
  changesBack,
  mergedAnswer,
  stillBack,
  withAnswers,
} from "../../../../src/collection/answers/set-answer.ts";

const SWIFT: Ask = { kind: "skill", words: "Swift" };

const stamped = <T>(value: fc.Arbitrary<T>) =>
  fc.option(
    fc
      .record({ at: fc.nat(4), value: fc.option(value, { nil: undefined }) })
      .map(({ at, value: set }) => (set === undefined ? { at } : { at, value: set })),
    { nil: undefined },
  );
const value = fc.constantFrom(...ANSWER_VALUES);
const copies: fc.Arbitrary<Answer> = fc
  .record({
    value: stamped(fc.constantFrom(...OWN_VALUES)),
    note: stamped(fc.constantFrom("", "a", "b")),
    resume: stamped(fc.record({ value, words: fc.constantFrom("Swift", "Swift 6") })),
  })
  .map((values) => ({
    ...SWIFT,
    key: "skill swift",
    ...Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined)),
  }));

describe("the key of an answer", () => {
  it.each([
    [{ kind: "requirement", words: "Experience  in Pruning." }, "requirement experience in pruning"],
    [{ kind: "requirement", words: "experience in pruning" }, "requirement experience in pruning"],
    [{ kind: "skill", words: "C++" }, "skill c++"],
    [{ kind: "skill", words: "C" }, "skill c"],
    [{ kind: "degree", words: "", degree: "bachelor" }, "degree bachelor "],
  ] as const)("of %j is %s", (ask, key) => {
    expect(answerKey(ask)).toBe(key);
  });
});

describe("copies of an answer", () => {
  it("come out alike in whatever order they meet, and however often", () => {
    fc.assert(
      fc.property(copies, copies, copies, (a, b, c) => {
        const whole = mergedAnswer(mergedAnswer(a, b), c);
        expect(mergedAnswer(a, mergedAnswer(b, c))).toEqual(whole);
        expect(mergedAnswer(mergedAnswer(c, b), a)).toEqual(whole);
        expect(mergedAnswer(whole, b)).toBe(whole);
      }),
    );
  });

  it("never let a résumé take the place of what the user said", () => {
    fc.assert(
      fc.property(copies, value, fc.nat(9), (kept, brought, at) => {
        const change = { ask: SWIFT, set: { resume: { value: brought, words: "Swift" } }, taken: [] };
        const said = ownIn(kept);
        const now = saidIn(changedAnswer(kept, change, at));
        expect(now).toEqual(said === undefined ? now : { value: said });
      }),
    );
  });
});

describe("what an answer says", () => {
  const resume = { value: { value: "met", words: "Swift, SwiftUI" }, at: 5 } as const;
  const base = { ...SWIFT, key: "skill swift" };
  it.each([
    ["nothing where only a note is kept", { note: { value: "a", at: 1 } }, undefined],
    ["the user's, also beside a later résumé", { value: { value: "gap", at: 1 }, resume }, { value: "gap" }],
    ["the résumé's, with its words", { resume }, { value: "met", resume: "Swift, SwiftUI" }],
    ["nothing that the user took back after it", { value: { value: TAKEN, at: 6 }, resume }, undefined],
    [
      "a résumé's where the user never answered",
      { value: { at: 6 }, resume },
      { value: "met", resume: "Swift, SwiftUI" },
    ],
    [
      "a résumé's that came after that",
      { value: { value: TAKEN, at: 4 }, resume },
      { value: "met", resume: "Swift, SwiftUI" },
    ],
    ["nothing of a résumé that was taken back", { resume: { at: 7 } }, undefined],
  ] as const)("is %s", (_what, values, said) => {
    expect(saidIn({ ...base, ...values })).toEqual(said);
  });
});

describe("changes", () => {
  it("are taken back value by value", () => {
    const kept = [changedAnswer(undefined, { ask: SWIFT, set: { value: "gap" }, taken: [] }, 1)];
    const change = { ask: SWIFT, set: { value: "met", note: "New" }, taken: [] } as const;
    const back = changesBack([change], kept);
    expect(back).toEqual([{ ask: SWIFT, set: { value: "gap" }, taken: ["note"], done: change.set }]);
    const changed = withAnswers(kept, [changedAnswer(kept[0], change, 2)]);
    const again = changedAnswer(changed[0], { ...back[0], ask: SWIFT, set: { value: "gap" }, taken: ["note"] }, 3);
    expect(saidIn(again)).toEqual({ value: "gap" });
    expect(again.note).toEqual({ at: 3 });
  });

  it("are taken back only as far as nobody changed anything since", () => {
    const kept = [changedAnswer(undefined, { ask: SWIFT, set: { value: "gap" }, taken: [] }, 1)];
    const change = { ask: SWIFT, set: { value: "met", note: "New" }, taken: [] } as const;
    const backs = changesBack([change], kept);
    const done = [changedAnswer(kept[0], change, 2)];
    expect(stillBack(backs, done)).toEqual([{ ask: SWIFT, set: { value: "gap" }, taken: ["note"] }]);
    const noted = [changedAnswer(done[0], { ask: SWIFT, set: { note: "Newer" }, taken: [] }, 3)];
    expect(stillBack(backs, noted)).toEqual([{ ask: SWIFT, set: { value: "gap" }, taken: [] }]);
    const both = [changedAnswer(noted[0], { ask: SWIFT, set: { value: "unsure" }, taken: [] }, 3)];
    expect(stillBack(backs, both)).toEqual([]);
    expect(stillBack(backs, [])).toEqual([]);
  });

  it("are taken back to what a résumé said, and to what was taken away of that", () => {
    const resume = (words: string) => ({ resume: { value: "met", words } }) as const;
    let kept = changedAnswer(undefined, { ask: SWIFT, set: resume("Swift"), taken: [] }, 1);
    const change = (set: AnswerChange["set"], at: number) => {
      const done = { ask: SWIFT, set, taken: [] };
      const [back = done] = changesBack([done], [kept]);
      kept = changedAnswer(kept, done, at);
      return () => void (kept = changedAnswer(kept, back, at + 1));
    };
    const undoGap = change({ value: "gap" }, 2);
    expect(saidIn(kept)).toEqual({ value: "gap" });
    undoGap();
    expect(saidIn(kept)).toEqual({ value: "met", resume: "Swift" });
    change({ value: TAKEN }, 4);
    const undoResume = change(resume("Swift 6"), 5);
    expect(saidIn(kept)).toEqual({ value: "met", resume: "Swift 6" });
    undoResume();
    expect(saidIn(kept)).toBeUndefined();
  });

  it("are stamped above what they change, also with a clock that was set back", () => {
    const kept = changedAnswer(undefined, { ask: SWIFT, set: { value: "gap" }, taken: [] }, 100);
    expect(answerStamp([kept], 50)).toBe(101);
    expect(answerStamp([kept], 500)).toBe(500);
  });
});
