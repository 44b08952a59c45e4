import { describe, expect, it, vi } from "vitest";
import { daysAfter, dayOf, monthsBefore, startOf } from "../../../src/collection/calendar-day.ts";
import { letGoDaily } from "../../../src/messaging/let-go-daily.ts";
import { NOON } from "../collection/sample-visit.ts";

type LetGo = Parameters<typeof letGoDaily>[0]["letGo"];

const today = dayOf(NOON);
const yesterday = daysAfter(today, -1);

async function after(kept: Record<string, unknown>, letGo = vi.fn<LetGo>(() => Promise.resolve(["200600001"]))) {
  const stored = { ...kept };
  const area = {
    get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
    set: (values: object) => Promise.resolve(void Object.assign(stored, values)),
  } as never;
  const told: (readonly string[])[] = [];
  const purged: (number | "told")[] = [];
  const purge = (before: number) => Promise.resolve(void purged.push(before));
  const tellGone = () => void purged.push("told");
  const done = await letGoDaily({ letGo, purge }, NOON, area, (keys) => told.push(keys), tellGone).then(
    () => "done",
    () => "failed",
  );
  return { asked: letGo.mock.calls, told, purged, lookedOn: stored["letGo"], done };
}

describe("each start of the worker", () => {
  it("lets go of what was kept for as long as the user wants it, once a day", async () => {
    const settings = { keepMonths: 3 };
    expect(await after({ settings, letGo: yesterday })).toEqual({
      asked: [[startOf(monthsBefore(today, 3)), NOON]],
      told: [["200600001"]],
      purged: [startOf(yesterday), "told"],
      lookedOn: today,
      done: "done",
    });
    expect((await after({ settings, letGo: today })).asked).toEqual([]);
  });

  it("lets go of nothing where the user wants all kept, or nobody has looked yet, and remembers the day", async () => {
    for (const kept of [{}, { settings: { keepMonths: 3 } }, { letGo: 7, settings: { keepMonths: 3 } }])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await after(kept)).toEqual({ asked: [], told: [], purged: [], lookedOn: today, done: "done" });
  });

  it("deletes what was removed before yesterday also where the user wants all kept, once a day", async () => {
    expect(await after({ letGo: yesterday })).toMatchObject({ asked: [], purged: [startOf(yesterday), "told"] });
    expect((await after({ letGo: today })).purged).toEqual([]);
  });

  it("deletes nothing on a day that is not believed", async () => {
    for (const last of [daysAfter(today, -40), daysAfter(today, 2)])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await after({ letGo: last })).toMatchObject({ purged: [], lookedOn: today });
  });

  it("tries again at the next start where it failed", async () => {
    const failing = vi.fn<LetGo>(() => Promise.reject(new Error("full")));
    const { lookedOn, done } = await after({ settings: { keepMonths: 3 }, letGo: yesterday }, failing);
    expect([lookedOn, done]).toEqual([yesterday, "failed"]);
  });
});
