import { describe, expect, it } from "vitest";
import { changesSince } from "../../../src/collection/changes-since.ts";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import { DAY, NOW, sampleRole } from "../sample-roles.ts";
import { sampleObservation } from "./sample-visit.ts";

const KEY = "200600001";
const APPLES = "jobs.apple.com/en-us";
const { record } = sampleRole(KEY);

/** A role with a snapshot for each text, taken on these days, and the record at the last of them. */
function historyOf(...texts: readonly { readonly text: string; readonly day: number; readonly source?: string }[]) {
  const snapshots: PostingHistory["snapshots"][number][] = [];
  const visits: PostingHistory["visits"][number][] = [];
  const latest: Record<string, number> = {};
  texts.forEach(({ text, day, source = APPLES }, index) => {
    const at = NOW + day * DAY;
    const observation = sampleObservation({
      observation: { sections: { description: { items: [text], layout: "sectioned" } } },
    });
    snapshots.push({ id: index + 1, key: KEY, source, takenAt: at, observation });
    visits.push({ id: `visit-${index}`, key: KEY, at, url: "u", kind: "posting", snapshot: index + 1 });
    latest[source] = index + 1;
  });
  return { record: { ...record, latest, lastSeen: NOW + (texts.at(-1)?.day ?? 0) * DAY }, snapshots, visits };
}

const trees = { text: "You tend trees.", day: 0 };
const hedges = { text: "You tend hedges.", day: 3 };

describe("what changed since the last look", () => {
  it("is compared with the words that were seen then", () => {
    const before = historyOf(trees).record;
    const since = changesSince(historyOf(trees, hedges), before, APPLES);
    expect(since?.at).toBe(NOW);
    expect(since?.changes).toEqual([expect.objectContaining({ kind: "reworded", now: "You tend hedges." })]);
  });

  it("is the sum of all that other looks found in between", () => {
    const vines = { text: "You prune vines on the south wall.", day: 5 };
    const since = changesSince(historyOf(trees, hedges, vines), historyOf(trees).record, APPLES);
    expect(since?.changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  it("is nothing where the words are the same", () => {
    const history = historyOf(trees, hedges);
    expect(changesSince(history, history.record, APPLES)).toEqual({ at: NOW + 3 * DAY, changes: [] });
  });

  it("goes by the order of the looks when the clock was set back", () => {
    const set = { ...hedges, day: -400 };
    const since = changesSince(historyOf(trees, set), historyOf(trees).record, APPLES);
    expect(since).toMatchObject({ at: NOW, changes: [{ before: "You tend trees.", now: "You tend hedges." }] });
  });

  it("says when this page was seen last, not a copy of it", () => {
    const board = { text: "You tend trees, says the board.", day: 2, source: "jobs.example.org" };
    const since = changesSince(historyOf(trees, board, hedges), historyOf(trees, board).record, APPLES);
    expect(since?.at).toBe(NOW);
    expect(since?.changes).toHaveLength(1);
  });

  it("is not known at the first look at a page, of another language's words, or of words that are not kept", () => {
    const history = historyOf(trees, { ...hedges, source: "jobs.apple.com/de-de" });
    expect(changesSince(history, undefined, APPLES)).toBeUndefined();
    expect(changesSince(history, historyOf(trees).record, "jobs.apple.com/de-de")).toBeUndefined();
    const [, kept] = historyOf(trees, hedges).snapshots;
    const thinned = { ...historyOf(trees, hedges), snapshots: kept ? [kept] : [] };
    expect(changesSince(thinned, historyOf(trees).record, APPLES)).toBeUndefined();
  });
});
