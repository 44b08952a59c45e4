import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ndjson } from "../../../src/exports/ndjson.ts";
import { english, mine, sampleRole } from "../sample-roles.ts";
import { fullRole, withEarlier } from "./full-role.ts";
import { HOSTILE_PAIRS, hostileText } from "./hostile-texts.ts";
import { textOf } from "./written.ts";

type Line = Record<string, unknown> & { readonly posting: { readonly title?: string } };
/** As the most generous of readers ends lines: Python's `splitlines`. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const linesOf = (text: string) => text.split(LINE_END).slice(0, -1);
const read = (text: string) => linesOf(text).map((line) => JSON.parse(line) as Line);

describe("the NDJSON export", () => {
  it("holds no answers, and says so where it is chosen", async () => {
    const role = fullRole({}, mine({ saved: true }));
    expect(read(await textOf(ndjson, [role])).flatMap(Object.keys)).not.toContain("answers");
    expect(english.words(ndjson.about)).toContain("Your answers to requirements are not in it; JSON has them.");
  });

  it("has a line for each version of each role, and says which one is today's", async () => {
    const role = withEarlier(fullRole({}, mine({ interview: "2026-12-03T14:30" })), "Sweep the kiln");
    const lines = read(await textOf(ndjson, [role, sampleRole("200000002")]));
    expect(lines.map(({ key, version, current }) => [key, version, current])).toEqual([
      ["200000001-0001", 0, false],
      ["200000001-0001", 1, true],
      ["200000002", 1, true],
    ]);
    expect(lines[0]).toMatchObject({
      takenAt: "2026-11-13T12:00:00.000Z",
      source: "jobs.apple.com/en-us",
      sections: { responsibilities: ["Sweep the kiln"], preferredQualifications: ["Some Loom"] },
      posting: { title: "Kiln Engineer", workHours: 37.5 },
      status: "applied",
      stars: 4,
      notes: "Call back.\nAsk for clay.",
      interview: "2026-12-03T14:30",
      followUp: "2026-11-28",
    });
  });

  it("leaves out the user's side and earlier versions unless asked", async () => {
    const role = withEarlier(fullRole({}, mine({ interview: "2026-12-03T14:30" })), "Sweep the kiln");
    const text = await textOf(ndjson, [role], { withNotes: false, withHistory: false });
    expect(read(text)).toHaveLength(1);
    expect(text).not.toMatch(/Sweep|Call back|applied|followUp|interview|stars|saved/);
  });

  it("holds every text on one line that strict readers take", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, notes) => {
        const text = await textOf(ndjson, [sampleRole("1", { posting: { title }, mine: mine({ notes }) })]);
        const [line, ...others] = read(text);
        expect(others).toEqual([]);
        expect([line?.posting.title, line?.["notes"]]).toEqual([title.toWellFormed(), notes.toWellFormed()]);
        expect(text).not.toMatch(/(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/);
      }),
      { examples: HOSTILE_PAIRS },
    );
  });
});
