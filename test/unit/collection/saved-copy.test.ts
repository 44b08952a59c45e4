import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { Snapshot, Visit } from "../../../src/collection/posting-record.ts";
import { compareCopies, copyToRead, lastSeenListed } from "../../../src/collection/saved-copy.ts";
import { sampleRole } from "../sample-roles.ts";
import { HOUR, NOON, sampleObservation } from "./sample-visit.ts";

const KEY = "200600001-0836";
const APPLES = "jobs.apple.com/en-us";
const BOARD = "board.example";

function snapshot(id: number, source: string, takenAt: number, bullet: string, reader = 1): Snapshot {
  return {
    id,
    key: KEY,
    source,
    takenAt,
    observation: sampleObservation({ bullets: [bullet], observation: { reader } }),
  };
}
const history: PostingHistory = {
  ...sampleRole(KEY, { record: { snapshot: 3 } }),
  snapshots: [
    snapshot(1, APPLES, NOON + 9 * HOUR, "Can prune a tree"),
    snapshot(2, BOARD, NOON, "Can prune a tree"),
    // The clock was set back in between.
    snapshot(3, APPLES, NOON + HOUR, "Can prune two trees"),
    snapshot(4, BOARD, NOON + HOUR, "Can prune a tree."),
  ],
};

describe("the copy to read", () => {
  it("is the one asked for", () => {
    expect(copyToRead(history, 2)?.id).toBe(2);
  });
  it("is the one that the lists show, where none is asked for, or one that is not kept", () => {
    expect(copyToRead(history, undefined)?.id).toBe(3);
    expect(copyToRead(history, 99)?.id).toBe(3);
  });
  it("is the last one where the record shows none that is kept, and none where nothing is", () => {
    expect(copyToRead({ ...history, record: { ...history.record, snapshot: 77 } }, undefined)?.id).toBe(4);
    expect(copyToRead({ ...history, snapshots: [] }, 1)).toBeUndefined();
  });
});

describe("two copies", () => {
  const [first, ofBoard, last] = history.snapshots as [Snapshot, Snapshot, Snapshot];

  it("are compared from the earlier to the later, as they were taken and not as the clock stood", () => {
    const compared = compareCopies(history, last, first.id);
    expect([compared?.before.id, compared?.now.id]).toEqual([1, 3]);
    expect(compared?.changes).toMatchObject([{ kind: "reworded", now: "Can prune two trees" }]);
    expect(compareCopies(history, first, last.id)).toEqual(compared);
  });
  it("are not compared where they are of two pages, are the same, or one is not kept", () => {
    expect(compareCopies(history, last, ofBoard.id)).toBeUndefined();
    expect(compareCopies(history, last, last.id)).toBeUndefined();
    expect(compareCopies(history, last, 99)).toBeUndefined();
    expect(compareCopies(history, last, undefined)).toBeUndefined();
  });
});

describe("when Apple's page was last seen with the posting", () => {
  const visit = (at: number, url: string, kind: Visit["kind"] = "posting"): Visit => ({
    id: `${at}`,
    key: KEY,
    at,
    url,
    kind,
  });
  const apples = "https://jobs.apple.com/en-us/details/200600001-0836/gardener";

  it("counts neither looks that found it gone nor copies on boards", () => {
    const visits = [
      visit(NOON + 5, apples),
      visit(NOON + 1, apples),
      visit(NOON + 7, apples, "removed"),
      visit(NOON + 9, "https://board.example/1"),
    ];
    expect(lastSeenListed({ visits })).toBe(NOON + 1);
  });
  it("is not known where only copies were seen", () => {
    expect(lastSeenListed({ visits: [visit(NOON, "https://board.example/1")] })).toBeUndefined();
  });
});
