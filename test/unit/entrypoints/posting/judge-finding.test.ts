import { describe, expect, it } from "vitest";
import { judgeFinding } from "../../../../entrypoints/posting.content/judge-finding.ts";
import type { Finding } from "../../../../src/extraction/find-posting.ts";

const address = { locale: "en-us", identifier: "200900101-0836" };
const posting = (...identifiers: string[]): Finding => ({
  kind: "posting",
  words: { url: "u", readings: [{ layout: "classic", header: { title: "t", identifiers }, sections: {} }] },
});

describe("judgeFinding", () => {
  it("believes what the page shows of its number, and not its data, which names the address's own in any case", () => {
    const shown = { layout: "classic", header: { identifiers: ["200900202"] }, sections: {} };
    const data = { layout: "hydrated", header: { identifiers: [address.identifier] }, sections: {} };
    const finding: Finding = { kind: "posting", words: { url: "u", readings: [shown, data] } };
    expect(judgeFinding(finding, address, 0)).toBe("wait");
  });
  it.each(["200900101", "200900101-0836", "Yes"])("takes a posting that says %s at once", (identifier) => {
    const reading = posting(identifier);
    expect(judgeFinding(reading, address, 0)).toBe(reading);
  });
  it("waits where the posting before is still on the page, and does not take it in the end", () => {
    expect(judgeFinding(posting("200900202"), address, 9999)).toBe("wait");
    expect(judgeFinding(posting("200900202"), address, 10_000)).toMatchObject({ kind: "unreadable" });
  });
  it("waits where another place of the role is still on the page", () => {
    expect(judgeFinding(posting("200900101-3337"), address, 9999)).toBe("wait");
  });
  it("lets a page say for a second that the posting is gone", () => {
    const removed: Finding = { kind: "removed", problems: [] };
    expect(judgeFinding(removed, address, 999)).toBe("wait");
    expect(judgeFinding(removed, address, 1000)).toBe(removed);
  });
  it("gives a page ten seconds to draw its posting", () => {
    const unreadable: Finding = { kind: "unreadable", problems: [] };
    expect(judgeFinding(unreadable, address, 9999)).toBe("wait");
    expect(judgeFinding(unreadable, address, 10_000)).toBe(unreadable);
  });
});
