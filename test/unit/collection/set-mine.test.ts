import { assert, constantFrom, option, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { mineOf, type MineValues } from "../../../src/collection/posting-record.ts";
import { mergeMine, setMineOf, stampAfter } from "../../../src/collection/set-mine.ts";
import { recordAfterPosting } from "../../../src/collection/record-visit.ts";
import { sampleVisit } from "./sample-visit.ts";

const visit = sampleVisit();
if (visit.page.kind !== "posting") throw new Error("a posting was expected");
const role = recordAfterPosting(undefined, visit, visit.page, { id: 1, isNew: true });

describe("mergeMine", () => {
  it("keeps what was not set and stamps what was", () => {
    const mine = mergeMine({ stars: { value: 3, at: 5 } }, { notes: "Ask about boots" }, 7);
    expect(mine).toEqual({ stars: { value: 3, at: 5 }, notes: { value: "Ask about boots", at: 7 } });
  });

  it("never lets an older stamp win", () => {
    const mine = mergeMine({ notes: { value: "new", at: 9 } }, { notes: "old", stars: 1 }, 8);
    expect(mine).toEqual({ notes: { value: "new", at: 9 }, stars: { value: 1, at: 8 } });
  });

  it("remembers when a value was taken away, so that an older one does not come back", () => {
    const taken = mergeMine({ stars: { value: 3, at: 5 } }, { stars: undefined }, 7);
    expect(mineOf({ mine: taken }, "stars")).toBeUndefined();
    expect(mergeMine(taken, { stars: 4 }, 6)).toEqual({ stars: { at: 7 } });
  });

  it("comes to the same, in whatever order changes come and however often", () => {
    const values = record({
      at: integer({ min: 1, max: 3 }),
      stars: option(integer({ min: 1, max: 5 }), { nil: undefined }),
      status: option(constantFrom("interested", "applied"), { nil: undefined }),
    });
    const merge = (...changes: (MineValues & { at: number })[]) =>
      changes.reduce((mine, { at, ...set }) => mergeMine(mine, set as MineValues, at), {});
    assert(
      property(values, values, values, (a, b, c) => {
        const changes = [a, b, c] as (MineValues & { at: number })[];
        expect(merge(...changes.toReversed())).toEqual(merge(...changes));
        expect(merge(...changes, ...changes)).toEqual(merge(...changes));
      }),
    );
  });
});

describe("setMineOf", () => {
  it("brings a removed role back when something is set after the removal, not before", () => {
    const removed = { ...role, removedAt: 100 };
    expect(setMineOf(removed, { notes: "late" }, 101)).not.toHaveProperty("removedAt");
    expect(setMineOf(removed, { notes: "early" }, 99)).toMatchObject({ removedAt: 100, mine: { notes: { at: 99 } } });
  });
});

describe("taking something away from a role that was removed", () => {
  it.each<MineValues>([{ saved: false }, { stars: undefined }, { notes: "" }, { saved: false, notes: undefined }])(
    "does not bring it back: %j",
    (values) => {
      const removed = { ...role, mine: { saved: { value: true, at: 50 } }, removedAt: 100 };
      expect(setMineOf(removed, values, 101)).toEqual({ ...removed, mine: mergeMine(removed.mine, values, 101) });
    },
  );
});

describe("stampAfter", () => {
  it("is now, or just above the newest stamp where the clock was set back", () => {
    expect(stampAfter(undefined, 50)).toBe(50);
    expect(stampAfter({ mine: { stars: { value: 1, at: 40 } } }, 50)).toBe(50);
    expect(stampAfter({ mine: { stars: { value: 1, at: 90 }, notes: { at: 70 } } }, 50)).toBe(91);
  });
});

it("an earlier note that is brought back changes places with today's, and nothing else touches the earlier ones", () => {
  const noted = setMineOf({ ...role, earlierNotes: [{ value: "First", at: 3 }] }, { notes: "Second" }, 5);
  expect(noted.earlierNotes).toEqual([{ value: "First", at: 3 }]);
  const back = setMineOf(noted, { notes: "First" }, 9);
  expect([mineOf(back, "notes"), back.earlierNotes]).toEqual(["First", [{ value: "Second", at: 5 }]]);
  expect(setMineOf(back, { notes: "First" }, 9)).toEqual(back);
  expect(setMineOf(noted, { notes: "First" }, 4).earlierNotes).toEqual(noted.earlierNotes);
  expect(setMineOf({ ...noted, mine: {} }, { notes: "First" }, 9)).not.toHaveProperty("earlierNotes");
});
