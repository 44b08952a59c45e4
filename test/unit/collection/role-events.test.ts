import { describe, expect, it } from "vitest";
import { eventsOf } from "../../../src/collection/role-events.ts";
import type { Snapshot, Visit } from "../../../src/collection/posting-record.ts";
import { DAY, NOW } from "../sample-roles.ts";
import { sampleObservation } from "./sample-visit.ts";

const KEY = "200600001-0836";
const APPLES = `https://jobs.apple.com/en-us/details/${KEY}/gardener`;
const BOARDS = "https://jobs.example.org/gardener";

const snapshot = (id: number, day: number, source = "jobs.apple.com/en-us"): Snapshot => ({
  id,
  key: KEY,
  source,
  takenAt: NOW + day * DAY,
  observation: sampleObservation({ bullets: [`Can prune ${id} trees a day`] }),
});
/** A look that saw a snapshot, or the page without its posting. */
const look = (day: number, id?: number, url = APPLES): Visit => {
  const base = { id: `visit-${day}-${id}`, key: KEY, at: NOW + day * DAY, url };
  return id === undefined ? { ...base, kind: "removed" } : { ...base, kind: "posting", snapshot: id };
};
const told = (snapshots: readonly Snapshot[], visits: readonly Visit[]) =>
  eventsOf({ snapshots, visits }).map((event) => {
    const day = (event.at - NOW) / DAY;
    return event.kind === "version" ? `${event.version.id} on ${day}` : `${event.kind} on ${day}`;
  });

describe("what happened to a role", () => {
  it("is told in order: versions, gone once, and back", () => {
    const visits = [look(0, 1), look(1, 1), look(2), look(3), look(5, 1), look(6, 2), look(7)];
    expect(told([snapshot(1, 0), snapshot(2, 6)], visits)).toEqual([
      "1 on 0",
      "gone on 2",
      "returned on 5",
      "2 on 6",
      "gone on 7",
    ]);
  });

  it("tells of the return before the new words that it brought", () => {
    expect(told([snapshot(1, 0), snapshot(2, 4)], [look(0, 1), look(2), look(4, 2)])).toEqual([
      "1 on 0",
      "gone on 2",
      "returned on 4",
      "2 on 4",
    ]);
  });

  it("keeps the order in which things were found when the clock was set back", () => {
    const visits = [look(9, 1), look(2), look(1, 1), look(-5, 2)];
    expect(told([snapshot(1, 9), snapshot(2, -5)], visits)).toEqual([
      "1 on 9",
      "gone on 2",
      "returned on 1",
      "2 on -5",
    ]);
  });

  it("does not take a board's copy for a return", () => {
    const snapshots = [snapshot(1, 0), snapshot(2, 3, "jobs.example.org")];
    expect(told(snapshots, [look(0, 1), look(2), look(3, 2, BOARDS)])).toEqual(["1 on 0", "gone on 2", "2 on 3"]);
  });

  it("tells of versions whose visits are not kept, by their numbers", () => {
    const snapshots = [snapshot(1, 0), snapshot(2, 1), snapshot(3, 2), snapshot(4, 9)];
    expect(told(snapshots, [look(0, 1), look(2, 3)])).toEqual(["1 on 0", "2 on 1", "3 on 2", "4 on 9"]);
  });
});
