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

/** With an interview, set at a time (ms). */
const meets = (history: PostingHistory, interview: string | undefined, at = NOW): PostingHistory => ({
  ...history,
  record: { ...history.record, mine: { ...history.record.mine, interview: { value: interview, at } } },
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

  it("has an hour for each interview on the clock of whoever looks, or its day where no time is known", async () => {
    const roles = [
      meets(due(fullRole(), "2026-11-28"), "2026-12-03T14:30"),
      meets(sampleRole("200000002"), "2026-12-04"),
      meets(sampleRole("200000003"), undefined),
      meets(sampleRole("200000004"), "9999-12-31T23:30"),
    ];
    const text = await textOf(ics, roles, { withNotes: false });
    const events = eventsIn(text);
    expect(events.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()])).toEqual([
      ["200000001-0001@follow-up.pomona", "2026-11-28", "2026-11-29"],
      ["200000001-0001@interview.pomona", "2026-12-03T14:30:00", "2026-12-03T15:30:00"],
      ["200000002@interview.pomona", "2026-12-04", "2026-12-05"],
      ["200000004@interview.pomona", "9999-12-31T23:30:00", "9999-12-31T23:59:00"],
    ]);
    expect(events.map(({ summary }) => summary).slice(0, 2)).toEqual([
      "Follow up: Kiln Engineer",
      "Interview: Kiln Engineer",
    ]);
    // A floating time has neither the zone of UTC nor another. (RFC 5545, 3.3.5)
    expect(text).toMatch(/^DTSTART:20261203T143000\r$/m);
    expect(text).toMatch(/^DTEND:20261203T153000\r$/m);
    expect(events.map(({ component }) => component.getFirstPropertyValue("transp"))).toEqual([
      "TRANSPARENT",
      "OPAQUE",
      "TRANSPARENT",
      "OPAQUE",
    ]);
    expect(text).not.toContain("Call back");
  });

  it("keeps the day, and the time of an interview, in every time zone", async () => {
    const zone = process.env["TZ"];
    try {
      for (const name of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"]) {
        process.env["TZ"] = name;
        // oxlint-disable-next-line no-await-in-loop -- one zone after the other
        // In New York that night has no half past two.
        const text = await textOf(ics, [meets(due(fullRole(), "2026-11-28"), "2026-03-08T02:30")]);
        const starts = eventsIn(text).map(({ startDate }) => startDate.toString());
        expect(starts).toEqual(["2026-11-28", "2026-03-08T02:30:00"]);
      }
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("moves an event that was moved: the same id, a higher sequence", async () => {
    const told = async (at: number, interview: string | undefined) => {
      const role = meets(due(fullRole(), "2026-11-28", "waiting", at), interview, at);
      return eventsIn(await textOf(ics, [role])).map(({ uid, sequence }) => [uid, sequence] as const);
    };
    const [before, after] = [await told(NOW, "2026-12-03T14:30"), await told(NOW + 60_000, "2026-12-04T09:00")];
    expect(before).toHaveLength(2);
    expect(after).toEqual(before.map(([uid, sequence]) => [uid, sequence + 60]));
    expect(await told(NOW + 120_000, undefined)).toHaveLength(1);
  });

  it("has notes only where they were asked for, and no parts where nothing is waiting", async () => {
    expect(eventsIn(await textOf(ics, [fullRole()]))[0]?.description).toContain("Call back.\nAsk for clay.");
    expect(await partsOf(ics, [sampleRole("1"), due(sampleRole("2"), "2026-12-01", "done")])).toEqual([]);
  });

  it("gives every text back to another parser, and makes no event of one", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, notes) => {
        const role = sampleRole("1", { posting: { title }, mine: mine({ notes, interview: "2026-12-03T14:30" }) });
        const text = await textOf(ics, [due(role, "2026-11-28")]);
        expect(text.isWellFormed()).toBe(true);
        const long = text.split("\r\n").filter((line) => new TextEncoder().encode(line).length > 75);
        expect(long).toEqual([]);
        const events = eventsIn(text);
        const shown = kept(title.replace(/\s+/gu, " ")).trim();
        expect(events.map(({ summary }) => summary)).toEqual([`Follow up: ${shown}`, `Interview: ${shown}`]);
        const about = kept(["Role 1", notes].filter(Boolean).join("\n"));
        expect(events.map(({ description }) => description ?? "")).toEqual([about, about]);
        expect(events[1]?.startDate.toString()).toBe("2026-12-03T14:30:00");
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
