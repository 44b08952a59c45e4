import { describe, expect, it } from "vitest";
import { judgeReading } from "../../../../entrypoints/posting.content/judge-reading.ts";
import type { Reading } from "../../../../src/posting/observation.ts";
import { observationOf } from "../../ui/card/sample.ts";

const address = { locale: "en-us", identifier: "200900101-0836" };
const posting = (identifier: string | undefined): Reading => ({
  kind: "posting",
  problems: [],
  observation: observationOf({ identifier }),
});

describe("judgeReading", () => {
  it.each(["200900101", "200900101-3337", undefined])("takes a posting that says %s at once", (identifier) => {
    const reading = posting(identifier);
    expect(judgeReading(reading, address, 0)).toBe(reading);
  });
  it("waits where the posting before is still on the page, and does not take it in the end", () => {
    expect(judgeReading(posting("200900202"), address, 9999)).toBe("wait");
    expect(judgeReading(posting("200900202"), address, 10_000)).toMatchObject({ kind: "unreadable" });
  });
  it("lets a page say for a second that the posting is gone", () => {
    const removed: Reading = { kind: "removed", problems: [] };
    expect(judgeReading(removed, address, 999)).toBe("wait");
    expect(judgeReading(removed, address, 1000)).toBe(removed);
  });
  it("gives a page ten seconds to draw its posting", () => {
    const unreadable: Reading = { kind: "unreadable", problems: [] };
    expect(judgeReading(unreadable, address, 9999)).toBe("wait");
    expect(judgeReading(unreadable, address, 10_000)).toBe(unreadable);
  });
});
