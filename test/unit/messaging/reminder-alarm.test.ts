import { describe, expect, it, vi } from "vitest";
import { daysAfter, dayOf, startOf } from "../../../src/collection/calendar-day.ts";
import type { Collection } from "../../../src/collection/collection.ts";
import type { Reminder } from "../../../src/collection/reminder.ts";
import { lookAtReminders, serveReminders } from "../../../src/messaging/reminder-alarm.ts";
import { HOUR, NOON } from "../collection/sample-visit.ts";

const reminder = (due: string, state: Reminder["state"] = "waiting"): Reminder => ({ key: due, due, state, at: 1 });
const today = dayOf(NOON);

/** The browser's alarms and button, in memory. */
function tools() {
  const alarms = new Map<string, unknown>();
  const shown: number[] = [];
  return {
    alarms: {
      create: (name: string, about: object) => Promise.resolve(void alarms.set(name, about)),
      clear: (name: string) => Promise.resolve(alarms.delete(name)),
    } as never,
    showDue: (count: number) => Promise.resolve(void shown.push(count)),
    made: () => [...alarms],
    shown,
  };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("a look at the reminders", () => {
  it("shows how many are due, and has the alarm ring when the next day begins", async () => {
    const watched = tools();
    const evening = startOf(daysAfter(today, 1)) - HOUR / 2;
    const reminders = [reminder("2026-01-01"), reminder(today), reminder(daysAfter(today, 1)), reminder("2027-05-05")];
    await lookAtReminders({ reminders: () => Promise.resolve(reminders) }, evening, watched);
    expect(watched.shown).toEqual([2]);
    expect(watched.made()).toEqual([["reminders", { when: startOf(daysAfter(today, 1)) }]]);
    await lookAtReminders({ reminders: () => Promise.resolve(reminders) }, startOf(daysAfter(today, 1)), watched);
    expect(watched.shown).toEqual([2, 3]);
  });

  it("takes the alarm away where nothing is to come", async () => {
    const watched = tools();
    await lookAtReminders({ reminders: () => Promise.resolve([reminder("2027-01-01")]) }, NOON, watched);
    expect(watched.made()).toHaveLength(1);
    await lookAtReminders({ reminders: () => Promise.resolve([reminder("2027-01-01", "done")]) }, NOON, watched);
    expect(watched.made()).toEqual([]);
    expect(watched.shown).toEqual([0, 0]);
  });
});

describe("the background", () => {
  function serve(reminders: Collection["reminders"]) {
    const watched = tools();
    const report = vi.fn<(error: unknown) => void>();
    let ring: (alarm: { name: string }) => void = () => undefined;
    let begin: () => void = () => undefined;
    const events = {
      onAlarm: { addListener: (listener: typeof ring) => void (ring = listener) },
      onStartup: { addListener: (listener: typeof begin) => void (begin = listener) },
    };
    const answered = serveReminders({ reminders }, report, watched, events, () => Promise.resolve());
    const told = (collection: string) => answered({ request: { collection, args: [] } as never });
    return { ...watched, report, told, ring: (name: string) => ring({ name }), begin: () => begin() };
  }

  it("looks when it starts, when the browser starts and when its alarm rings, and makes a lost alarm anew", async () => {
    const served = serve(() => Promise.resolve([reminder("2999-01-01"), reminder("2020-01-01")]));
    await settle();
    expect([served.shown, served.made().length]).toEqual([[1], 1]);
    served.begin();
    await settle();
    served.ring("another");
    await settle();
    served.ring("reminders");
    await settle();
    expect(served.shown).toEqual([1, 1, 1]);
  });

  it("looks after what may have changed it, and after nothing else", async () => {
    const served = serve(() => Promise.resolve([]));
    for (const verb of ["find", "list", "read", "history", "damaged", "purge"]) served.told(verb);
    await settle();
    expect(served.shown).toHaveLength(1);
    for (const verb of ["setReminder", "reminders", "recordVisit", "setMine", "remove", "restore"]) {
      served.told(verb);
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await settle();
    }
    expect(served.shown).toHaveLength(7);
  });

  it("looks once at what comes while it rests, and only then at the rows", async () => {
    const asked = vi.fn<Collection["reminders"]>(() => Promise.resolve([]));
    const served = serve(asked);
    for (const verb of ["setReminder", "recordVisit", "setMine"]) served.told(verb);
    expect(asked).not.toHaveBeenCalled();
    await settle();
    expect(served.shown).toEqual([0]);
  });

  it("goes on looking after a look that failed", async () => {
    let count = 0;
    const served = serve(() => (count++ === 0 ? Promise.reject(new Error("no database")) : Promise.resolve([])));
    await settle();
    served.told("setReminder");
    await settle();
    expect(served.report).toHaveBeenCalledOnce();
    expect(served.shown).toEqual([0]);
  });
});
