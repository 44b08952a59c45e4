import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { ReminderState } from "../../../src/collection/reminder.ts";
import { ics } from "../../../src/exports/ics.ts";
import { mine, NOW, sampleRole } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";
import { HOSTILE_PAIRS, hostileText } from "./hostile-texts.ts";
import { partsOf, textOf } from "./written.ts";

const due = (history: PostingHistory, day: string, state: ReminderState = "waiting", at = NOW): PostingHistory => ({
  ...history,
  reminder: { key: history.record.key, due: day, state, at },
});

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  expect(calendar.name).toBe("vcalendar");
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}
/** What a text of several lines becomes in a calendar: line ends are all alike, control characters are gone. */
const kept = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, "");

describe("the ICS export", () => {
  it("has a whole day for each follow-up that is waiting", async () => {
    const roles = [
      due(fullRole(), "2026-11-28"),
      due(sampleRole("200000002"), "2026-12-31"),
      due(sampleRole("200000003"), "2026-12-01", "done"),
      due(sampleRole("200000004"), "2026-12-01", "cancelled"),
      sampleRole("200000005"),
    ];
    const text = await textOf(ics, roles, { withNotes: false });
    const events = eventsIn(text);
    expect(events.map(({ uid }) => uid)).toEqual(["200000001-0001@follow-up.pomona", "200000002@follow-up.pomona"]);
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual([
      [true, "2026-11-28"],
      [true, "2026-12-31"],
    ]);
    expect(events[0]?.summary).toBe("Follow up: Kiln Engineer");
    expect(events[0]?.description).toContain("Role 200000001-0001\nCork, Munster, Ireland");
    expect(events[0]?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(text).toMatch(/^PRODID:-\/\/Pomona\/\/Pomona 0\.1\.0\/\/EN\r$/m);
    expect(text).not.toContain("Call back");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("keeps the day in every time zone", async () => {
    const zone = process.env["TZ"];
    try {
      for (const name of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        process.env["TZ"] = name;
        // oxlint-disable-next-line no-await-in-loop -- one zone after the other
        const [event] = eventsIn(await textOf(ics, [due(fullRole(), "2026-11-28")]));
        expect(event?.startDate.toString()).toBe("2026-11-28");
      }
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("moves an event that was moved: the same id, a higher sequence", async () => {
    const sequence = async (at: number) => {
      const [event] = eventsIn(await textOf(ics, [due(fullRole(), "2026-11-28", "waiting", at)]));
      return [event?.uid, event?.sequence] as const;
    };
    const [[first, before], [second, after]] = [await sequence(NOW), await sequence(NOW + 60_000)];
    expect(first).toBe(second);
    expect(after).toBe((before ?? Number.NaN) + 60);
  });

  it("has notes only where they were asked for, and no parts where nothing is waiting", async () => {
    expect(eventsIn(await textOf(ics, [fullRole()]))[0]?.description).toContain("Call back.\nAsk for clay.");
    expect(await partsOf(ics, [sampleRole("1"), due(sampleRole("2"), "2026-12-01", "done")])).toEqual([]);
  });

  it("gives every text back to another parser, and makes no event of one", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, notes) => {
        const role = sampleRole("1", { posting: { title }, mine: mine({ notes }) });
        const text = await textOf(ics, [due(role, "2026-11-28")]);
        expect(text.isWellFormed()).toBe(true);
        const long = text.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75);
        expect(long).toEqual([]);
        const [event, ...others] = eventsIn(text);
        expect(others).toEqual([]);
        expect(event?.summary).toBe(`Follow up: ${kept(title.replace(/\s+/gu, " ")).trim()}`);
        expect(event?.description ?? "").toBe(kept(["Role 1", notes].filter(Boolean).join("\n")));
      }),
      { numRuns: 60, examples: HOSTILE_PAIRS },
    );
  });

  it("keeps a hundred events whole, each once", async () => {
    const roles = Array.from({ length: 100 }, (_, at) => due(sampleRole(String(at)), "2026-11-28"));
    const events = eventsIn(await textOf(ics, roles));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(100);
  });
});
