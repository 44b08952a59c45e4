import { describe, expect, it } from "vitest";
import type { PageVisit } from "../../../src/collection/collection.ts";
import type { PostingRecord } from "../../../src/collection/posting-record.ts";
import { recordAfterPosting, recordAfterRemoval, snapshotOf, visitOf } from "../../../src/collection/record-visit.ts";
import { HOUR, NOON, sampleVisit } from "./sample-visit.ts";

function after(visit: PageVisit, before?: PostingRecord, id = 1, isNew = true): PostingRecord {
  if (visit.page.kind !== "posting") throw new Error("a posting was expected");
  return recordAfterPosting(before, visit, visit.page, { id, isNew });
}
const first = after(sampleVisit());
const ON_BOARD = "https://board.example/jobs/7";

describe("recordAfterPosting", () => {
  it("makes a light record of the first visit", () => {
    expect(first).toMatchObject({
      key: "200600001-0836",
      family: "200600001",
      posting: { title: "Gardener" },
      counts: { minimumQualifications: 1 },
      listing: "listed",
      firstSeen: NOON,
      lastSeen: NOON,
      visits: 1,
      snapshots: 1,
      snapshot: 1,
      latest: { "jobs.apple.com/en-us": 1 },
      mine: {},
    });
    expect(first.posting).not.toHaveProperty("qualifications");
  });

  it("leaves the user's side as it is", () => {
    const mine = { saved: { value: true, at: 1 }, notes: { value: "Mine", at: 2 } };
    expect(after(sampleVisit({ at: NOON + HOUR }), { ...first, mine }).mine).toBe(mine);
  });

  it("takes a better reading of unchanged words", () => {
    const visit = sampleVisit({ posting: { workHours: 40 }, observation: { reader: 2 }, problems: [{ detail: "x" }] });
    const record = after(visit, first, 1, false);
    expect(record).toMatchObject({ posting: { workHours: 40 }, problems: [{ detail: "x" }], snapshots: 1, visits: 2 });
  });

  it("survives a clock that jumps back", () => {
    const earlier = after(sampleVisit({ at: NOON - HOUR }), first);
    expect(earlier).toMatchObject({ firstSeen: NOON, lastSeen: NOON });
    // A clock that was ahead once does not pin the role to the future.
    const ahead = after(sampleVisit({ at: NOON + 9 * HOUR }), first);
    expect(after(sampleVisit({ at: NOON + HOUR }), ahead).lastSeen).toBe(NOON + HOUR);
  });

  it("does not let a board's copy take the place of Apple's words", () => {
    const copy = sampleVisit({ url: ON_BOARD, at: NOON + HOUR, posting: { title: "Gardner (m/w/d)" } });
    const record = after(copy, recordAfterRemoval(first, NOON), 2);
    expect(record).not.toHaveProperty("returnedAt");
    expect(record).toMatchObject({ posting: { title: "Gardener" }, snapshot: 1, listing: "removed", snapshots: 2 });
    expect(record.latest).toEqual({ "jobs.apple.com/en-us": 1, "board.example": 2 });
    expect(record.lastSeen).toBe(NOON + HOUR);
  });

  it("lets Apple's words take the place of a copy's", () => {
    const copy = after(sampleVisit({ url: ON_BOARD, posting: { title: "Gardner" } }));
    expect(copy.posting.title).toBe("Gardner");
    expect(after(sampleVisit(), copy, 2)).toMatchObject({ posting: { title: "Gardener" }, snapshot: 2 });
  });

  it("brings a role that the user removed back as merely seen, notes and all", () => {
    const mine = { saved: { value: true, at: 1 }, notes: { value: "Mine", at: 2 } };
    const record = after(sampleVisit({ at: NOON + HOUR }), { ...first, mine, removedAt: NOON + 1 });
    expect(record).not.toHaveProperty("removedAt");
    expect(record.mine).toEqual({ saved: { at: NOON + 1 }, notes: { value: "Mine", at: 2 } });
  });
});

describe("a role that goes and returns", () => {
  const gone = recordAfterRemoval(first, NOON + HOUR);
  const back = after(sampleVisit({ at: NOON + 3 * HOUR }), gone, 1, false);

  it("is gone since its page was first found without it, and keeps when it was last seen", () => {
    expect(gone).toEqual({ ...first, listing: "removed", goneSince: NOON + HOUR, visits: 2 });
    expect(recordAfterRemoval(gone, NOON + 2 * HOUR)).toEqual({ ...gone, visits: 3 });
  });

  it("says when it was seen listed again, and how long it had been gone", () => {
    expect(back).toMatchObject({ listing: "listed", goneSince: NOON + HOUR, returnedAt: NOON + 3 * HOUR });
    const later = after(sampleVisit({ at: NOON + 5 * HOUR }), back, 1, false);
    expect(later).toMatchObject({ returnedAt: NOON + 3 * HOUR, lastSeen: NOON + 5 * HOUR });
  });

  it("tells of the last time only, where it went more than once", () => {
    const again = recordAfterRemoval(back, NOON + 7 * HOUR);
    expect(again).toMatchObject({ listing: "removed", goneSince: NOON + 7 * HOUR });
    expect(again).not.toHaveProperty("returnedAt");
    const once = after(sampleVisit({ at: NOON + 8 * HOUR }), again, 1, false);
    expect(once).toMatchObject({ goneSince: NOON + 7 * HOUR, returnedAt: NOON + 8 * HOUR });
  });

  it("never went before it was last seen, nor returned before it went, whatever the clock says", () => {
    const early = recordAfterRemoval(first, NOON - HOUR);
    expect(early.goneSince).toBe(NOON);
    expect(after(sampleVisit({ at: NOON - 2 * HOUR }), early, 1, false).returnedAt).toBe(NOON);
  });

  it("is not said to have gone on a day, where it went before that was kept", () => {
    const old = { ...first, listing: "removed" } as const;
    expect(recordAfterRemoval(old, NOON + HOUR)).not.toHaveProperty("goneSince");
    const record = after(sampleVisit({ at: NOON + HOUR }), old, 1, false);
    expect(record).toMatchObject({ listing: "listed", returnedAt: NOON + HOUR });
    expect(record).not.toHaveProperty("goneSince");
  });

  it("never went, where it has only ever been seen", () => {
    const record = after(sampleVisit({ at: NOON + HOUR }), first, 1, false);
    expect(record).not.toHaveProperty("goneSince");
    expect(record).not.toHaveProperty("returnedAt");
  });
});

describe("snapshotOf and visitOf", () => {
  it("takes a snapshot of new words only", () => {
    const taken = snapshotOf(sampleVisit(), undefined);
    expect(taken).toMatchObject({ key: "200600001-0836", source: "jobs.apple.com/en-us", takenAt: NOON });
    const newest = taken && { ...taken, id: 1 };
    expect(snapshotOf(sampleVisit(), newest)).toBeUndefined();
    expect(snapshotOf(sampleVisit({ bullets: ["Has boots"] }), newest)).toBeDefined();
  });

  it("keeps a visit of a removed page without a snapshot", () => {
    const page = { kind: "removed", identifier: "200600001" } as const;
    const visit = { id: "a", at: NOON, url: "https://jobs.apple.com/x", page };
    expect(snapshotOf(visit, undefined)).toBeUndefined();
    expect(visitOf(visit, "200600001", undefined)).toEqual({
      id: "a",
      key: "200600001",
      at: NOON,
      url: "https://jobs.apple.com/x",
      kind: "removed",
    });
  });
});
