import { describe, expect, it } from "vitest";
import { isOpenDay, orderIn, readDay } from "../../../../src/exports/import/read-day.ts";

describe("a day in a cell", () => {
  it.each([
    ["2026-10-03T09:00:00Z", "2026-10-03"],
    ["2026年10月3日", "2026-10-03"],
    ["3.10.2026", "2026-10-03"],
    ["03. 10. 2026", "2026-10-03"],
    ["25/10/2026", "2026-10-25"],
    ["10/25/2026, 9:00 AM", "2026-10-25"],
    ["10-25-2026", "2026-10-25"],
    ["3/3/2026", "2026-03-03"],
    ["Oct 3, 2026", "2026-10-03"],
    ["October 3rd, 2026 9:00 AM", "2026-10-03"],
    ["Sat, Oct 3, 2026", "2026-10-03"],
    ["October 3, 2026 → October 5, 2026", "2026-10-03"],
    ["3-Oct-2026", "2026-10-03"],
    ["Sept. 3, 2026", "2026-09-03"],
    ["3. März 2026", "2026-03-03"],
    ["Samstag, 3. Okt. 2026", "2026-10-03"],
    ["3 octobre 2026", "2026-10-03"],
    ["3 de octubre de 2026", "2026-10-03"],
  ])("%s is %s", (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  it.each(["", "soon", "3/4/2026", "13/13/2026", "2026-02-30", "31.6.2026", "Octember 3, 2026", "3/4/26", "46298"])(
    "%j is none",
    (written) => expect(readDay(written)).toBeUndefined(),
  );

  it("is read as the user says where it could be two", () => {
    expect(readDay("3/4/2026", "day-first")).toBe("2026-04-03");
    expect(readDay("3/4/2026", "month-first")).toBe("2026-03-04");
    expect(readDay("25/4/2026", "month-first")).toBe("2026-04-25");
    expect(["3/4/2026", "3/3/2026", "3/13/2026", "3.4.2026"].map(isOpenDay)).toEqual([true, false, false, false]);
  });

  it("has the order of its column only where that is of one mind", () => {
    expect(orderIn(["3/4/2026", "25/4/2026", "soon"])).toBe("day-first");
    expect(orderIn(["3/4/2026", "4/25/2026"])).toBe("month-first");
    expect(orderIn(["25/4/2026", "4/25/2026"])).toBeUndefined();
    expect(orderIn(["3/4/2026"])).toBeUndefined();
  });

  it("takes no time to be none", () => {
    const begin = performance.now();
    for (const written of ["a".repeat(1_000_000), "1 ".repeat(500_000), " ".repeat(1_000_000)]) readDay(written);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
