import { describe, expect, it } from "vitest";
import {
  dayOf,
  daysAfter,
  daysBetween,
  isCalendarDay,
  monthsBefore,
  startOf,
} from "../../../src/collection/calendar-day.ts";
import { inTimeZone } from "./in-time-zone.ts";

describe("a calendar day", () => {
  it("is the user's own, wherever that is", () => {
    const evening = Date.UTC(2026, 10, 21, 20);
    const days = ["Pacific/Kiritimati", "Asia/Tokyo", "UTC", "Pacific/Pago_Pago"].map((zone) =>
      inTimeZone(zone, () => dayOf(evening)),
    );
    expect(days).toEqual(["2026-11-22", "2026-11-22", "2026-11-21", "2026-11-21"]);
  });

  it("is counted on over the ends of months and years, and over leap days", () => {
    expect(daysAfter("2026-11-28", 7)).toBe("2026-12-05");
    expect(daysAfter("2026-12-30", 3)).toBe("2027-01-02");
    expect([daysAfter("2028-02-28", 1), daysAfter("2027-02-28", 1)]).toEqual(["2028-02-29", "2027-03-01"]);
    expect(daysAfter("2026-11-21", 0)).toBe("2026-11-21");
  });

  it("is counted back by months, and is the last of a month that has no such date", () => {
    expect(monthsBefore("2026-11-21", 3)).toBe("2026-08-21");
    expect(monthsBefore("2026-01-15", 12)).toBe("2025-01-15");
    expect([monthsBefore("2027-05-31", 3), monthsBefore("2028-05-31", 3)]).toEqual(["2027-02-28", "2028-02-29"]);
    expect(monthsBefore("2026-12-31", 6)).toBe("2026-06-30");
    expect(monthsBefore("2026-11-21", 0)).toBe("2026-11-21");
  });

  it("is told from another in days, whatever the clocks did in between", () => {
    expect(inTimeZone("Europe/Berlin", () => daysBetween("2026-10-24", "2026-10-26"))).toBe(2);
    expect([daysBetween("2026-11-21", "2026-11-21"), daysBetween("2026-03-01", "2026-02-27")]).toEqual([0, -2]);
  });

  // Berlin turns its clocks at two, Beirut and Havana at midnight; Apia left out a whole day in 2011.
  const zones = ["Europe/Berlin", "America/Havana", "Asia/Beirut", "America/St_Johns", "Pacific/Apia", "Asia/Kolkata"];
  it.each(zones)("begins where the one before ends, every day of many years in %s", (zone) => {
    inTimeZone(zone, () => {
      for (let day = "2010-01-01"; day < "2030-01-01"; day = daysAfter(day, 1)) {
        // The thirtieth of December 2011 was not in Apia.
        if (zone === "Pacific/Apia" && day === "2011-12-30") continue;
        if (dayOf(startOf(day)) !== day || dayOf(startOf(day) - 1) >= day) throw new Error(`${day} in ${zone}`);
      }
      expect(startOf("2011-12-30")).toBeLessThanOrEqual(startOf("2011-12-31"));
    });
  });

  it("is told from everything that is none", () => {
    for (const day of ["2026-11-21", "2028-02-29"]) expect(isCalendarDay(day)).toBe(true);
    const others = [
      "2026-02-30",
      "2027-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "0026-01-01",
      "2026-11-21T00:00",
    ];
    for (const other of [...others, "", 20_261_121, undefined, null]) expect(isCalendarDay(other)).toBe(false);
  });
});
