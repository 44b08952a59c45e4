import { describe, expect, it } from "vitest";
import { checkKept } from "../../faults/check-kept.ts";
import { bulletsOf, type Deed } from "../../faults/deeds.ts";
import type { Kept, Rows } from "../../faults/kept.ts";
import { sampleObservation } from "../collection/sample-visit.ts";

const KEY = "200700001-0836";
const SOURCE = "jobs.apple.com/en-us";

const look = (step: number, words: string): Deed => ({ kind: "visit", key: KEY, id: `look ${step}`, words, at: step });
const note = (at: number, value: string): Deed => ({ kind: "mine", key: KEY, name: "notes", value, at });
const snapshot = (id: number, words: string) => ({
  id,
  key: KEY,
  source: SOURCE,
  takenAt: id,
  observation: sampleObservation({ bullets: bulletsOf(words) }),
});
const visit = (step: number, id: number) => ({ id: `look ${step}`, key: KEY, at: step, kind: "posting", snapshot: id });

/** What is kept after three looks, of which the last found other words, and a note; in place of that what `changed` says. */
function keptWith(changed: Partial<Rows> = {}, record: object = {}): Kept {
  const posting = {
    key: KEY,
    snapshot: 2,
    latest: { [SOURCE]: 2 },
    visits: 3,
    snapshots: 2,
    mine: { notes: { value: "Mine", at: 3 } },
    ...record,
  };
  const rows = {
    version: 1,
    postings: [posting],
    snapshots: [snapshot(1, "first"), snapshot(2, "second")],
    visits: [visit(1, 1), visit(2, 1), visit(3, 2)],
    openings: [{ key: KEY, visit: "look 3" }],
    ...changed,
  } as unknown as Rows;
  const told = rows.postings.map((each) => ({ record: each, snapshots: [], visits: [] }));
  return { rows, told, hasRescue: false };
}

const DEEDS = [look(1, "first"), look(2, "first"), look(3, "second"), note(2, "Before"), note(3, "Mine")];
const none = { lost: [], doubled: [], torn: [] };

describe("checkKept", () => {
  it("finds nothing where all is kept once and whole", () => {
    expect(checkKept(DEEDS, keptWith())).toEqual(none);
  });

  it("takes nothing for lost that was set or seen later and not heard of", () => {
    const later = { notes: { value: "Later", at: 4 } };
    expect(checkKept(DEEDS, keptWith({}, { mine: later }))).toEqual(none);
  });

  it("finds what is lost: a look, its words, a value, a later value", () => {
    const lost = (kept: Kept) => checkKept(DEEDS, kept).lost;
    expect(lost(keptWith({ visits: [visit(1, 1), visit(3, 2)] as never }))).toEqual([
      "look 2 is not kept with its words",
    ]);
    expect(lost(keptWith({ visits: [visit(1, 1), visit(2, 2), visit(3, 2)] as never }))).toHaveLength(1);
    expect(lost(keptWith({}, { mine: {} }))).toEqual([`notes of ${KEY} was set to Mine (3) and is gone (0)`]);
    expect(lost(keptWith({}, { mine: { notes: { value: "Before", at: 2 } } }))).toHaveLength(1);
    expect(lost(keptWith({}, { mine: { notes: { value: "Other", at: 3 } } }))).toHaveLength(1);
  });

  it("asks of a second copy only for the newest words and the user's own", () => {
    const newest = keptWith(
      { visits: [visit(3, 2)] as never, snapshots: [snapshot(2, "second")] as never },
      { visits: 1, snapshots: 1 },
    );
    expect(checkKept(DEEDS, newest, "newest")).toEqual(none);
    const older = keptWith(
      { visits: [visit(2, 1)] as never, snapshots: [snapshot(1, "first")] as never },
      { snapshot: 1 },
    );
    expect(checkKept(DEEDS, older, "newest").lost).toEqual(["look 3 is not kept with its words"]);
  });

  it("finds what is doubled: a look, and the same words", () => {
    const twice = [visit(1, 1), visit(1, 1), visit(2, 1), visit(3, 2)] as never;
    expect(checkKept(DEEDS, keptWith({ visits: twice }, { visits: 4 })).doubled).toEqual(["look 1 is kept twice"]);
    const same = [snapshot(1, "first"), snapshot(2, "second"), snapshot(3, "first")] as never;
    expect(checkKept(DEEDS, keptWith({ snapshots: same }, { snapshots: 3 })).doubled).toHaveLength(1);
  });

  it("finds what is torn", () => {
    const torn = (changed: Partial<Rows>, record: object = {}) => checkKept([], keptWith(changed, record)).torn;
    expect(torn({}, { snapshot: 7 })).toEqual([`${KEY} has no words`]);
    expect(torn({}, { latest: { [SOURCE]: 7 } })).toEqual([`${KEY} has no words`]);
    expect(torn({}, { visits: 4 })).toEqual([`${KEY} counts other visits than there are`]);
    expect(torn({}, { snapshots: 1 })).toEqual([`${KEY} counts other versions than there are`]);
    expect(torn({ visits: [visit(1, 1), visit(2, 9), visit(3, 2)] as never })).toEqual(["look 2 points at nothing"]);
    expect(torn({ openings: [{ key: KEY, visit: "look 9" }] })).toEqual([`${KEY} was opened by no visit`]);
    expect(torn({ postings: [], openings: [] })).toHaveLength(5);
  });

  it("finds where the collection tells something else than what lies there", () => {
    const kept = keptWith();
    expect(checkKept([], { ...kept, told: [] }).torn).toEqual(["1 roles are kept and not told"]);
    const [role] = kept.told;
    const told = role ? [{ ...role, record: { ...role.record, visits: 9 } }] : [];
    expect(checkKept([], { ...kept, told }).torn).toEqual([`${KEY} is told otherwise than it is kept`]);
  });
});
