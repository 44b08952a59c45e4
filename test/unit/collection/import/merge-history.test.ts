import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../../src/collection/collection.ts";
import { interleave } from "../../../../src/collection/import/interleave.ts";
import { mergeHistory, newHistory } from "../../../../src/collection/import/merge-history.ts";
import type { MineRecord, PostingRecord } from "../../../../src/collection/posting-record.ts";
import { versionsOf } from "../../../../src/collection/versions.ts";
import { sampleObservation } from "../sample-visit.ts";

const APPLES = "jobs.apple.com/en-us";
interface Look {
  readonly id?: number;
  readonly at: number;
  readonly says: string;
  readonly source?: string;
}

/** A history of looks, each of which found other words. */
function seen(looks: readonly Look[], side: Partial<PostingRecord> & { readonly name?: string } = {}): PostingHistory {
  const { name = "a", ...record } = side;
  const url = "https://jobs.apple.com/en-us/details/200600001-0836/gardener";
  const snapshots = looks.map(({ id, at, says, source = APPLES }, index) => ({
    id: id ?? index + 1,
    key: "200600001-0836",
    source,
    takenAt: at,
    observation: sampleObservation({ url, bullets: [says] }),
  }));
  const last = snapshots.at(-1);
  const times = looks.map(({ at }) => at);
  return {
    record: {
      key: "200600001-0836",
      family: "200600001",
      posting: { url, title: looks.at(-1)?.says, hiringOrganization: "Apple" },
      counts: {},
      problems: [],
      layout: "sectioned",
      reader: 1,
      listing: "listed",
      firstSeen: Math.min(...times),
      lastSeen: Math.max(...times),
      visits: looks.length,
      snapshots: looks.length,
      latest: Object.fromEntries(snapshots.map(({ source, id }) => [source, id])),
      snapshot: last?.id ?? 0,
      mine: {},
      ...record,
    },
    snapshots,
    visits: snapshots.map(({ id, takenAt }) => ({
      id: `${name}-${takenAt}`,
      key: "200600001-0836",
      at: takenAt,
      url,
      kind: "posting",
      snapshot: id,
    })),
  };
}

const merge = (kept: PostingHistory, brought: PostingHistory) => {
  let id = Math.max(100, ...kept.snapshots.map((one) => one.id));
  return mergeHistory(kept, brought, () => (id += 1));
};
/** Each version: its number, when it was first seen, and its bullet. */
const wordsOf = ({ snapshots }: PostingHistory) =>
  snapshots.map(({ id, takenAt, observation }) => `${id} at ${takenAt}: ${observation.posting.qualifications?.[0]}`);

describe("words of two copies", () => {
  it("are one row of versions when one goes on where the other ends", () => {
    const { history, versions, visits, outcome } = merge(
      seen([{ at: 10, says: "one" }]),
      seen([{ at: 20, says: "two" }], { name: "b" }),
    );
    expect(wordsOf(history)).toEqual(["1 at 10: one", "101 at 20: two"]);
    expect(history.visits.map(({ at, snapshot }) => [at, snapshot])).toEqual([
      [10, 1],
      [20, 101],
    ]);
    expect(history.record).toMatchObject({
      snapshot: 101,
      latest: { [APPLES]: 101 },
      visits: 2,
      snapshots: 2,
      firstSeen: 10,
      lastSeen: 20,
      posting: { title: "two" },
    });
    expect([outcome, versions, visits]).toEqual(["changed", 1, 1]);
  });

  it("are numbered anew when some come from between, and everything points to the new numbers", () => {
    const kept = seen([
      { id: 4, at: 10, says: "one" },
      { id: 6, at: 30, says: "three" },
    ]);
    const { history } = merge(kept, seen([{ id: 4, at: 20, says: "two" }], { name: "b" }));
    expect(wordsOf(history)).toEqual(["101 at 10: one", "102 at 20: two", "103 at 30: three"]);
    expect(history.visits.map(({ at, snapshot }) => [at, snapshot])).toEqual([
      [10, 101],
      [20, 102],
      [30, 103],
    ]);
    expect(history.record).toMatchObject({ snapshot: 103, latest: { [APPLES]: 103 }, posting: { title: "three" } });
  });

  it("are one version from the earlier moment where both saw the same", () => {
    const { history, versions } = merge(
      seen([{ at: 20, says: "one" }]),
      seen([{ id: 8, at: 10, says: "one" }], { name: "b" }),
    );
    expect(wordsOf(history)).toEqual(["1 at 10: one"]);
    expect(versions).toBe(0);
    expect(history.visits.map(({ at, snapshot }) => [at, snapshot])).toEqual([
      [10, 1],
      [20, 1],
    ]);
    expect(versionsOf(history)).toMatchObject([{ from: 10, until: 20 }]);
  });

  it("of two sources are no versions of each other", () => {
    const { history } = merge(
      seen([{ at: 10, says: "one" }]),
      seen([{ at: 20, says: "one", source: "example.org" }], {
        name: "b",
        posting: { url: "https://example.org/1", hiringOrganization: "Apple" },
      }),
    );
    expect(history.record.latest).toEqual({ [APPLES]: 1, "example.org": 101 });
    // A board's copy never takes the place of Apple's own words.
    expect(history.record.snapshot).toBe(1);
  });

  it("of a table are left out where there are words of a page", () => {
    const table = seen([{ at: 20, says: "typed", source: "table" }], { visits: 0 });
    const { history, outcome } = merge(seen([{ at: 10, says: "one" }]), { ...table, visits: [] });
    expect(outcome).toBe("same");
    expect(history.record.lastSeen).toBe(10);
  });
});

describe("the user's side", () => {
  const withMine = (mine: MineRecord, record: Partial<PostingRecord> = {}) =>
    seen([{ at: 10, says: "one" }], { mine, ...record });

  it("is what was set later, each value by itself, also where it was taken away", () => {
    const kept = withMine({
      notes: { value: "old", at: 1 },
      stars: { value: 5, at: 9 },
      status: { value: "applied", at: 3 },
    });
    const brought = withMine({ notes: { value: "new", at: 2 }, stars: { value: 1, at: 8 }, status: { at: 4 } });
    const { history, mine } = merge(kept, brought);
    expect(history.record.mine).toEqual({
      notes: { value: "new", at: 2 },
      stars: { value: 5, at: 9 },
      status: { at: 4 },
    });
    expect(mine).toEqual(["notes", "status"]);
  });

  it("ends alike whichever copy is brought into the other", () => {
    const stamped = fc.record({ value: fc.constantFrom("a", "b"), at: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(stamped, stamped, (a, b) => {
        const [one, other] = [withMine({ notes: a }), withMine({ notes: b })];
        expect(merge(one, other).history.record.mine).toEqual(merge(other, one).history.record.mine);
      }),
    );
  });

  it("has the reminder that was set later", () => {
    const kept = {
      ...withMine({}),
      reminder: { key: "200600001-0836", due: "2026-12-01", state: "waiting", at: 2 } as const,
    };
    const later = { ...withMine({}), reminder: { ...kept.reminder, state: "done", at: 3 } as const };
    expect(merge(kept, later)).toMatchObject({ hasReminder: true, history: { reminder: { state: "done" } } });
    expect(merge(later, kept)).toMatchObject({ hasReminder: false, outcome: "same" });
  });

  it("brings a removed role back, unless the file removed it, too", () => {
    expect(merge(withMine({}, { removedAt: 5 }), withMine({})).history.record.removedAt).toBeUndefined();
    expect(merge(withMine({}), withMine({}, { removedAt: 5 })).outcome).toBe("same");
    expect(merge(withMine({}, { removedAt: 5 }), withMine({}, { removedAt: 6 })).outcome).toBe("same");
  });
});

describe("merging", () => {
  const SAYS = fc.constantFrom("one", "two", "three");
  /** No two looks of two browsers fall on one moment. */
  const looksAt = (moment: (n: number) => number) =>
    fc
      .uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 9 }).map(moment), says: SAYS }), {
        minLength: 1,
        maxLength: 4,
        selector: ({ at }) => at,
      })
      .map((some) => some.toSorted((a, b) => a.at - b.at));
  const [looks, others] = [looksAt((n) => n * 2), looksAt((n) => n * 2 + 1)];

  it("twice is no more than once, and nothing where the file is the collection's own", () => {
    fc.assert(
      fc.property(looks, others, (ours, theirs) => {
        const kept = seen(ours);
        expect(merge(kept, kept).outcome).toBe("same");
        const once = merge(kept, seen(theirs, { name: "b" })).history;
        const again = merge(once, seen(theirs, { name: "b" }));
        expect(again.history.snapshots.map(({ id }) => id)).toEqual(once.snapshots.map(({ id }) => id));
        expect(again.history.visits).toEqual(once.visits);
      }),
    );
  });

  it("keeps every visit and the order of what was kept, and points nowhere else", () => {
    fc.assert(
      fc.property(looks, others, (ours, theirs) => {
        const [kept, brought] = [seen(ours), seen(theirs, { name: "b" })];
        const { record, snapshots, visits } = merge(kept, brought).history;
        const ids = snapshots.map(({ id }) => id);
        expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining([record.snapshot, ...Object.values(record.latest)]));
        for (const visit of visits) expect(ids).toContain(visit.snapshot);
        const wanted = new Set([...kept.visits, ...brought.visits].map(({ id }) => id));
        expect(new Set(visits.map(({ id }) => id))).toEqual(wanted);
        const own = visits.filter(({ id }) => id.startsWith("a-")).map(({ id }) => id);
        expect(own).toEqual(kept.visits.map(({ id }) => id));
      }),
    );
  });

  it("goes by the later look in what it says of the listing", () => {
    const kept = seen([{ at: 10, says: "one" }]);
    const gone = seen([{ at: 5, says: "one" }], { name: "b", listing: "removed", goneSince: 12 });
    expect(merge(kept, gone).history.record).toMatchObject({ listing: "removed", goneSince: 12, lastSeen: 10 });
    expect(merge(kept, { ...gone, record: { ...gone.record, goneSince: 7 } }).history.record.listing).toBe("listed");
  });

  it("counts of a new role only what came with it", () => {
    const left = seen([{ id: 9, at: 10, says: "two" }], { snapshots: 5, latest: { [APPLES]: 9, "example.org": 3 } });
    expect(newHistory(left).history.record).toMatchObject({ snapshots: 1, latest: { [APPLES]: 9 } });
  });
});

it("two lists become one by time, each in its own order", () => {
  expect(interleave([1, 9, 3], [2, 4], (at) => at)).toEqual([1, 2, 4, 9, 3]);
});

describe("two notes on one role", () => {
  const noted = (value: string | undefined, at: number, earlierNotes?: PostingRecord["earlierNotes"]) =>
    seen([{ at: 10, says: "one" }], {
      mine: { notes: { value, at } },
      ...(earlierNotes && { earlierNotes }),
    });
  const notesOf = ({ history }: ReturnType<typeof merge>) => [
    history.record.mine.notes?.value,
    history.record.earlierNotes,
  ];

  it("are both kept, whichever was set later, and whichever is brought in", () => {
    const [first, second] = [noted("first", 20), noted("second", 30)];
    const both = ["second", [{ value: "first", at: 20 }]];
    expect(notesOf(merge(first, second))).toEqual(both);
    expect(notesOf(merge(second, first))).toEqual(both);
    expect([merge(first, second), merge(second, first)].map(({ note, outcome }) => [note, outcome])).toEqual([
      ["replaced", "changed"],
      ["beside", "changed"],
    ]);
    const { history } = merge(first, second);
    expect(merge(history, second)).toMatchObject({ outcome: "same", note: undefined });
    expect(merge(history, first)).toMatchObject({ outcome: "same", note: undefined });
  });

  it("are kept where one was taken away since, and are one where they say the same", () => {
    expect(notesOf(merge(noted("first", 20), noted(undefined, 30)))).toEqual([undefined, [{ value: "first", at: 20 }]]);
    expect(notesOf(merge(noted("first", 20), noted("first", 30)))).toEqual(["first", undefined]);
    expect(notesOf(merge(noted(" ", 20), noted("first", 30)))).toEqual(["first", undefined]);
  });

  it("join those that lost before, the last set of them first, and not without end", () => {
    const some = Array.from({ length: 20 }, (_, at) => ({ value: `old ${at}`, at }));
    const [now, notes] = notesOf(merge(noted("now", 90, some), noted("then", 80, [{ value: "now", at: 70 }])));
    expect(now).toBe("now");
    expect(notes).toEqual([{ value: "then", at: 80 }, ...some.toReversed().slice(0, 19)]);
  });
});
