import { describe, expect, it } from "vitest";
import { markedRole, markOf } from "../../../src/collection/role-mark.ts";
import type { PostingRecord } from "../../../src/collection/posting-record.ts";
import { DAY, mine, NOW, sampleRole } from "../sample-roles.ts";

const ROLE = "200600001";
const CUPERTINO = `${ROLE}-0836`;
const SEATTLE = `${ROLE}-3337`;
const LONDON = `${ROLE}-0920`;
const role = (key: string, sample: Parameters<typeof sampleRole>[1] = {}) => sampleRole(key, sample).record;
const keyIn = (identifier: string, ...family: PostingRecord[]) => {
  const found = markedRole(identifier, family);
  return found && [found.record.key, found.elsewhere];
};

describe("the role that a number in a list is about", () => {
  it("is the one of that very number, however far the user has gone with others", () => {
    const offered = role(SEATTLE, { mine: mine({ status: "offer" }) });
    expect(keyIn(CUPERTINO, offered, role(CUPERTINO))).toEqual([CUPERTINO, false]);
  });

  it("is the one without a place, where the list names one", () => {
    expect(keyIn(CUPERTINO, role(SEATTLE, { mine: mine({ status: "offer" }) }), role(ROLE))).toEqual([ROLE, false]);
  });

  it("is any place's where the list names none, the furthest first", () => {
    const closed = role(LONDON, { mine: mine({ status: "closed" }), record: { lastSeen: NOW } });
    const applied = role(SEATTLE, { mine: mine({ status: "applied" }), record: { lastSeen: NOW - 9 * DAY } });
    expect(keyIn(ROLE, closed, role(CUPERTINO, { mine: mine({ saved: true }) }), applied)).toEqual([SEATTLE, false]);
    expect(keyIn(ROLE, closed, role(CUPERTINO))).toEqual([CUPERTINO, false]);
    expect(keyIn(ROLE, closed)).toEqual([LONDON, false]);
    const [earlier, later] = [role(SEATTLE, { record: { lastSeen: 1 } }), role(LONDON, { record: { lastSeen: 2 } })];
    expect(keyIn(ROLE, earlier, later)).toEqual([LONDON, false]);
  });

  it("is another place's where only that is known, and says so", () => {
    expect(keyIn(CUPERTINO, role(SEATTLE))).toEqual([SEATTLE, true]);
  });

  it("is none that the user removed", () => {
    expect(keyIn(CUPERTINO, role(CUPERTINO, { record: { removedAt: NOW } }))).toBeUndefined();
    expect(keyIn(CUPERTINO)).toBeUndefined();
  });
});

describe("its mark", () => {
  const seen = (latest: PostingRecord["latest"]) => role(CUPERTINO, { record: { latest } });
  const changed = (before: PostingRecord["latest"] | undefined, now: PostingRecord["latest"]) =>
    markOf(CUPERTINO, { record: seen(now), elsewhere: false }, before && seen(before)).changed;

  it("holds what a list shows and nothing else of the user's", () => {
    const record = role(CUPERTINO, { mine: mine({ saved: true, status: "applied", stars: 4, notes: "secret" }) });
    expect(markOf(ROLE, { record, elsewhere: false }, undefined)).toEqual({
      identifier: ROLE,
      elsewhere: false,
      saved: true,
      status: "applied",
      lastSeen: NOW - DAY,
      listing: "listed",
      changed: false,
    });
  });

  it("tells of new words at the last visit, and takes neither a first visit nor another source for that", () => {
    const [english, german] = ["jobs.apple.com/en-us", "jobs.apple.com/de-de"];
    expect(changed({ [english]: 1 }, { [english]: 2 })).toBe(true);
    expect(changed({ [english]: 1, [german]: 2 }, { [english]: 1, [german]: 3 })).toBe(true);
    expect(changed({ [english]: 1 }, { [english]: 1 })).toBe(false);
    expect(changed({ [english]: 1 }, { [english]: 1, [german]: 2 })).toBe(false);
    expect(changed(undefined, { [english]: 1 })).toBe(false);
  });
});
