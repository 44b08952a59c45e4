import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { ExportChoice } from "../../../src/exports/format.ts";
import { markdown } from "../../../src/exports/markdown.ts";
import { mine, sampleRole } from "../sample-roles.ts";
import { fullRole, withEarlier } from "./full-role.ts";
import { HOSTILE_TRIPLES, hostileText } from "./hostile-texts.ts";
import { bytesOf } from "./written.ts";

async function notesOf(postings: readonly PostingHistory[], choice?: Partial<ExportChoice>) {
  const files = unzipSync(await bytesOf(markdown, postings, choice));
  return Object.entries(files).map(([name, content]) => {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    if (front === undefined || body === undefined) throw new Error(`no front matter in ${name}`);
    return { name, text, front: parse(front) as Record<string, unknown>, body };
  });
}
async function onlyNote(history: PostingHistory, choice?: Partial<ExportChoice>) {
  const [note, ...others] = await notesOf([history], choice);
  if (!note || others.length > 0) throw new Error("not one note");
  return note;
}
/** What CommonMark makes of a text that is nothing but text: a mark with a backslash is the mark. (CommonMark 0.31.2, 2.4) */
const shown = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
/** A mark that has no backslash in front, and would be taken for more than text. */
const LOOSE = /(?<!\\)(?:\\\\)*[`*_[\]<>&#|~$^]/;
const kept = (text: string) =>
  text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, "")
    .trim();

describe("the Markdown export", () => {
  it("is a note for each role, with its facts in front and in words", async () => {
    const [note, other] = await notesOf([
      fullRole({}, mine({ interview: "2026-12-03T14:30" })),
      sampleRole("200000002"),
    ]);
    expect([note?.name, other?.name]).toEqual(["Kiln Engineer 200000001-0001.md", "Role 200000002 200000002.md"]);
    expect(note?.front).toEqual({
      title: "Kiln Engineer",
      identifier: "200000001-0001",
      url: "https://jobs.apple.com/en-us/details/200000001-0001/sample",
      employer: "Apple",
      team: "Hardware",
      places: ["Cork, Munster, Ireland", "Shop at the Quay, Cork"],
      posted: "2026-11-02",
      language: "en-IE",
      weekly_hours: 37.5,
      home_office: true,
      pay_min: 41.2,
      pay_max: 63.75,
      pay_currency: "EUR",
      pay_unit: "HOUR",
      years_required: 5,
      degree_minimum: "bachelor",
      skills: ["Awl", "Loom", "Pen"],
      saved: true,
      status: "applied",
      stars: 4,
      interview: "2026-12-03T14:30",
      follow_up: "2026-11-28",
      first_seen: "2026-11-20T12:00:00.000Z",
      last_seen: "2026-11-20T12:00:00.000Z",
      listing: "listed",
    });
    expect(note?.body).toContain("\n# Kiln Engineer\n");
    expect(note?.body).toContain("- **Base pay:** €41.20–€63.75 an hour\n");
    expect(note?.body).toContain("## Responsibilities\n\n- Fire the kiln\n- Keep it warm\n");
    expect(note?.body.replaceAll("\u202f", " ")).toContain("- **My interview:** Dec 3, 2026, 2:30 PM\n");
    expect(note?.body).toContain("- **My notes:**\n  - Call back.\n  - Ask for clay.\n");
    expect(other?.front).toEqual({
      title: "Role 200000002",
      identifier: "200000002",
      url: expect.any(String) as string,
      employer: "Apple",
      first_seen: expect.any(String) as string,
      last_seen: expect.any(String) as string,
      listing: "listed",
    });
    expect(other?.body).toContain("- **Base pay:** Not stated\n");
  });

  it("makes no link of an address that stands in the page's words", async () => {
    const title = "See https://example.org/?a=1, HTTP://EXAMPLE.ORG or www.example.org";
    const { body } = await onlyNote(fullRole({ title }));
    expect(body).toContain("# See https\\://example.org/?a=1, HTTP\\://EXAMPLE.ORG or www\\.example.org\n");
  });

  it("has front matter that older readers of YAML take for the same", async () => {
    const { front, text } = await onlyNote(fullRole({ title: "No", employmentUnit: "On", travel: "12:30" }));
    expect(front).toMatchObject({ title: "No", team: "On" });
    expect(text).toContain('\ntitle: "No"\n');
    expect(text).toContain('\nteam: "On"\n');
  });

  it("leaves out the user's side and earlier versions unless asked", async () => {
    const role = withEarlier(fullRole(), "Sweep the kiln");
    const { front, body } = await onlyNote(role, { withNotes: false, withHistory: false });
    expect(Object.keys(front)).not.toEqual(expect.arrayContaining(["status"]));
    expect(`${JSON.stringify(front)}${body}`).not.toMatch(/Call back|applied|stars|follow_up|saved|Sweep/);
    const whole = await onlyNote(role);
    expect(whole.body).toContain("### Responsibilities\n\n- Sweep the kiln\n");
  });

  it("writes paragraphs as such, none of which begins anything else", async () => {
    const sections = { summary: { items: ["One.", "- Two.", "=== x"], layout: "sectioned" } };
    const { body } = await onlyNote(sampleRole("1", { observation: { sections } }));
    expect(body).toContain("## Summary\n\nOne.\n\n\\- Two.\n\n\\=\\== x\n");
  });

  it("names each note once, also where roles have one title and no number", async () => {
    const roles = ["1", "2"].map((key) => sampleRole(key, { posting: { title: "CON", identifier: undefined } }));
    expect((await notesOf(roles)).map(({ name }) => name)).toEqual(["_CON.md", "_CON 2.md"]);
    const nameless = sampleRole("3", { posting: { title: undefined, identifier: undefined } });
    expect((await onlyNote(nameless)).name).toBe("role.md");
  });

  it.each([
    ["# heading", "\\# heading"],
    ["- point", "\\- point"],
    ["+ point", "\\+ point"],
    ["1. first", "1\\. first"],
    ["23) first", "23\\) first"],
    ["1.5 years", "1.5 years"],
    ["--- rule", "\\--- rule"],
    ["= line", "\\= line"],
    ["    code", "code"],
    ["a ==mark== b", "a \\=\\=mark\\=\\= b"],
    ["%%gone%%", "\\%\\%gone\\%\\%"],
    ["C++ and C#", "C++ and C\\#"],
    ["$1 to $2", "\\$1 to \\$2"],
    ["&lt; <b> [a](b)", "\\&lt; \\<b\\> \\[a\\](b)"],
  ])("lets %j be text", async (item, written) => {
    const { body } = await onlyNote(sampleRole("1", { posting: { responsibilities: [item] } }));
    expect(body).toContain(`\n- ${written}\n`);
  });

  it("has front matter that holds whatever the text, and a body in which it stays text", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (title, bullet, notes) => {
        const role = sampleRole("1", {
          posting: { title, employmentUnit: bullet, responsibilities: [bullet], identifier: "200000001" },
          mine: mine({ status: "applied", notes }),
        });
        const { front, body } = await onlyNote(role);
        expect(front).toMatchObject({ title: kept(title), team: kept(bullet), status: "applied", listing: "listed" });
        const lines = body.split("\n");
        expect(lines.filter((line) => /^(?:---|===)/.test(line))).toEqual([]);
        const heading = lines.find((line) => line.startsWith("# ")) ?? "";
        expect(shown(heading.slice(2))).toBe(kept(title));
        const point = lines.at(lines.indexOf("## Responsibilities") + 2) ?? "";
        expect(shown(point.slice(2))).toBe(kept(bullet));
        expect(point.slice(2)).not.toMatch(LOOSE);
        expect(point.slice(2)).not.toMatch(/^(?:[-+=]|\d+[.)](?:\s|$)|\s)/);
        expect(heading.slice(2)).not.toMatch(LOOSE);
      }),
      { numRuns: 80, examples: HOSTILE_TRIPLES },
    );
  });
});
