import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dueReminders,
  laterReminder,
  nextLook,
  type Reminder,
  REMINDER_STATES,
  reminderStamp,
  suggestedDays,
} from "../../../src/collection/reminder.ts";
import { STATUSES } from "../../../src/collection/posting-record.ts";
import { inTimeZone } from "./in-time-zone.ts";
import { HOUR, NOON } from "./sample-visit.ts";

const reminder = (due: string, more: Partial<Reminder> = {}): Reminder => ({
  key: "200600001",
  due,
  state: "waiting",
  at: 1,
  ...more,
});

describe("the suggestion", () => {
  it("is seven days after applying and three after an interview; nothing at the end", () => {
    expect(STATUSES.map(suggestedDays)).toEqual([7, 7, 3, 3, undefined]);
    expect(suggestedDays(undefined)).toBe(7);
  });
});

describe("setting a reminder", () => {
  it("ends alike in whatever order things arrive, and however often", () => {
    const anything = fc.record({
      key: fc.constant("200600001"),
      due: fc.constantFrom("2026-11-21", "2026-11-28"),
      state: fc.constantFrom(...REMINDER_STATES),
      at: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1 }), fc.array(fc.nat()), (set, order) => {
        const shuffled = [...set, ...order.map((n) => set[n % set.length] as Reminder)].toReversed();
        const merged = (all: readonly Reminder[]) => all.reduce<Reminder | undefined>(laterReminder, undefined);
        expect(merged(shuffled)).toEqual(merged(set));
      }),
    );
  });

  it("never loses against what was set before, also where the clock was set back since", () => {
    const kept = reminder("2026-11-21", { at: NOON + 24 * HOUR, state: "done" });
    const again = reminder("2026-11-28", { at: reminderStamp(kept, NOON) });
    expect(laterReminder(kept, again)).toBe(again);
    expect(reminderStamp(undefined, NOON)).toBe(NOON);
    expect(reminderStamp(reminder("2026-11-21", { at: 5 }), NOON)).toBe(NOON);
  });
});

describe("what is due", () => {
  it("is what waits for today or a day before, the longest due first, of one day in the order set", () => {
    const due = dueReminders(
      [
        reminder("2026-11-21", { key: "c", at: 2 }),
        reminder("2026-11-22", { key: "tomorrow" }),
        reminder("2026-11-21", { key: "b", at: 2 }),
        reminder("2026-11-21", { key: "a", at: 7 }),
        reminder("2026-11-02", { key: "old", at: 9 }),
        reminder("2026-11-01", { key: "done", state: "done" }),
        reminder("2026-11-01", { key: "cancelled", state: "cancelled" }),
      ],
      NOON,
    );
    expect(due.map(({ key }) => key)).toEqual(["old", "b", "c", "a"]);
  });

  it("is decided by the day where the user is, and not by hours gone by", () => {
    const evening = Date.UTC(2026, 10, 21, 20);
    const isDue = (zone: string) => inTimeZone(zone, () => dueReminders([reminder("2026-11-22")], evening).length);
    expect([isDue("Asia/Tokyo"), isDue("America/Los_Angeles")]).toEqual([1, 0]);
  });
});

describe("the next look", () => {
  it("is when the next day that waits begins", () => {
    inTimeZone("Europe/Berlin", () => {
      const late = Date.UTC(2026, 10, 21, 22, 40);
      expect(nextLook([reminder("2026-11-25"), reminder("2026-11-22")], late)).toBe(Date.UTC(2026, 10, 21, 23));
    });
  });

  it("is within the hour while anything is to come, for clocks are set and borders crossed", () => {
    expect(nextLook([reminder("2027-11-25")], NOON)).toBe(NOON + HOUR);
  });

  it("is none where nothing is to come", () => {
    const settled = [reminder("2027-01-01", { state: "done" }), reminder("2027-01-01", { state: "cancelled" })];
    expect(nextLook([...settled, reminder("2026-11-21"), reminder("2026-01-01")], NOON)).toBeUndefined();
    expect(nextLook([], NOON)).toBeUndefined();
  });
});
