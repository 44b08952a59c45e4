import { describe, expect, it } from "vitest";
import { isLetGo, isRemembered, isTheUsers, lettingGo } from "../../../src/collection/keep-policy.ts";
import type { MineRecord } from "../../../src/collection/posting-record.ts";
import { DAY, sampleRole } from "../sample-roles.ts";
import { inTimeZone } from "./in-time-zone.ts";
import { NOON, sampleVisit } from "./sample-visit.ts";

const seen = sampleRole("200600001", { record: { lastSeen: NOON } }).record;

describe("a look at a posting", () => {
  const look = sampleVisit();
  it("is always remembered where every look is", () => {
    expect([undefined, seen, { ...seen, removedAt: 5 }].map((before) => isRemembered(before, look, "every"))).toEqual([
      true,
      true,
      true,
    ]);
  });
  it("is remembered of what is kept, where only what is saved is; not of the others, and not of what was removed", () => {
    expect([undefined, seen, { ...seen, removedAt: 5 }].map((before) => isRemembered(before, look, "saved"))).toEqual([
      false,
      true,
      false,
    ]);
  });
  it("is remembered where the user wants the role", () => {
    expect(isRemembered(undefined, { ...look, wanted: true }, "saved")).toBe(true);
    expect(isRemembered(undefined, { ...look, late: true, wanted: true }, "saved")).toBe(true);
  });
  it("of a page that had stood open for long is remembered by nobody", () => {
    const late = { ...look, late: true } as const;
    expect([undefined, seen].map((before) => isRemembered(before, late, "every"))).toEqual([false, false]);
  });
});

describe("a role", () => {
  const reminder = { key: seen.key, due: "2026-12-01", at: 1 };
  it.each<[MineRecord, boolean]>([
    [{}, false],
    [{ saved: { value: true, at: 1 } }, true],
    [{ saved: { value: false, at: 1 } }, false],
    [{ saved: { at: 1 }, stars: { at: 1 }, status: { at: 1 } }, false],
    [{ stars: { value: 1, at: 1 } }, true],
    [{ status: { value: "closed", at: 1 } }, true],
    [{ notes: { value: "Ask them", at: 1 } }, true],
    [{ notes: { value: "", at: 1 } }, false],
  ])("with %j is the user's: %s", (mine, is) => {
    expect(isTheUsers({ mine }, undefined)).toBe(is);
    expect(isLetGo({ record: { ...seen, mine } }, NOON + 1)).toBe(!is);
  });

  it("is the user's while a reminder waits, and not once that is done", () => {
    expect(isTheUsers(seen, { ...reminder, state: "waiting" })).toBe(true);
    expect(isTheUsers(seen, { ...reminder, state: "done" })).toBe(false);
    expect(isTheUsers(seen, { ...reminder, state: "cancelled" })).toBe(false);
  });

  it("is let go of once it was last seen before the time, and not again where it is removed", () => {
    expect([NOON - 1, NOON, NOON + 1].map((before) => isLetGo({ record: seen }, before))).toEqual([false, false, true]);
    expect(isLetGo({ record: { ...seen, removedAt: NOON } }, NOON + 1)).toBe(false);
  });
});

describe("letting go", () => {
  const before = (now: number, months: 0 | 3 | 6 | 12 | 24, lookedOn?: string) =>
    inTimeZone("Europe/Berlin", () => lettingGo(now, months, lookedOn));
  const midnight = (day: string) => inTimeZone("Europe/Berlin", () => new Date(`${day}T00:00`).getTime());

  it("goes by calendar months of the user's own days", () => {
    expect(before(NOON, 3, "2026-11-20").before).toBe(midnight("2026-08-21"));
    expect(before(NOON, 24, "2026-11-20").before).toBe(midnight("2024-11-21"));
    expect(before(Date.UTC(2027, 4, 31, 12), 3, "2027-05-30").before).toBe(midnight("2027-02-28"));
  });

  it("waits where nothing is to go, and where it was done today", () => {
    expect(before(NOON, 0, "2026-11-20").before).toBeUndefined();
    expect(before(NOON, 3, "2026-11-21")).toEqual({ lookedOn: "2026-11-21" });
  });

  it("deletes what was removed before the day of the last look, whether old roles are to go or not", () => {
    for (const months of [0, 3] as const)
      expect(before(NOON, months, "2026-11-20").removedBefore).toBe(midnight("2026-11-20"));
  });

  it("deletes nothing that was removed today where the clock is two days ahead, and right again after", () => {
    let lookedOn: string | undefined = "2026-11-21";
    for (const now of [NOON + 2 * DAY, NOON + 2 * DAY + 3_600_000, NOON + 3_600_000, NOON + DAY]) {
      const next = before(now, 0, lookedOn);
      expect(next.removedBefore ?? 0).toBeLessThanOrEqual(midnight("2026-11-21"));
      lookedOn = next.lookedOn;
    }
    expect(before(NOON + 2 * DAY, 0, lookedOn).removedBefore).toBe(midnight("2026-11-22"));
  });

  it("does not believe a clock at once: on the first day, after a long time, or set back", () => {
    for (const lookedOn of [undefined, "2026-10-20", "2024-01-01", "2026-11-22", "2031-01-01"])
      expect([lookedOn, before(NOON, 3, lookedOn)]).toEqual([lookedOn, { lookedOn: "2026-11-21" }]);
    expect(before(NOON, 3, "2026-10-21").before).toBeDefined();
  });

  it("takes nothing for a clock that is years ahead for some hours and then right again", () => {
    const ahead = NOON + 5 * 365 * DAY;
    let lookedOn: string | undefined = "2026-11-20";
    const gone = [ahead, ahead + 3_600_000, NOON + 3_600_000].map((now) => {
      const next = before(now, 3, lookedOn);
      lookedOn = next.lookedOn;
      return next.before;
    });
    expect(gone).toEqual([undefined, undefined, undefined]);
    expect(before(NOON + DAY, 3, lookedOn).before).toBe(midnight("2026-08-22"));
  });
});
