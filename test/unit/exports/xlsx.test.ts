import * as fc from "fast-check";
import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import type { ExportChoice } from "../../../src/exports/format.ts";
import { xlsx } from "../../../src/exports/xlsx.ts";
import { mine, NOW, sampleRole } from "../sample-roles.ts";
import { fullRole } from "./full-role.ts";
import { HOSTILE_PAIRS, hostileText } from "./hostile-texts.ts";
import { bytesOf } from "./written.ts";

/** The sheets as another library reads them: a record for each row, by the names in the first. */
async function sheetsOf(postings: readonly PostingHistory[], choice?: Partial<ExportChoice>) {
  const sheets = await readExcelFile(Buffer.from(await bytesOf(xlsx, postings, choice)));
  const read = sheets.map(({ sheet, data }) => {
    const [names = [], ...rows] = data;
    return [sheet, rows.map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at]])))] as const;
  });
  return Object.fromEntries(read);
}
/** Cells hold a text whole, but for halves of pairs; the reader drops blanks at its ends and takes an empty one for none. */
const kept = (text: string) => text.toWellFormed();

describe("the XLSX export", () => {
  it("has typed columns for each role, and a sheet of what is asked for", async () => {
    const { roles, requirements } = await sheetsOf([
      fullRole({}, mine({ interview: "2026-12-03T14:30" })),
      sampleRole("200000002", { mine: mine({ interview: "2026-12-04" }) }),
    ]);
    expect(roles).toHaveLength(2);
    expect(roles?.[0]).toMatchObject({
      identifier: "200000001-0001",
      title: "Kiln Engineer",
      posted: new Date("2026-11-02T00:00:00Z"),
      weekly_hours: 37.5,
      pay_min: 41.2,
      stars: 4,
      notes: "Call back.\nAsk for clay.",
      // A sheet has no zones: what is read as UTC is what the cell shows.
      interview: new Date("2026-12-03T14:30:00Z"),
      follow_up: new Date("2026-11-28T00:00:00Z"),
      last_seen: new Date("2026-11-20T12:00:00Z"),
      minimum_qualifications: "Five years at a kiln\nA degree in clay",
    });
    expect(roles?.[1]).toMatchObject({ identifier: "200000002", posted: null, weekly_hours: null });
    expect(roles?.[1]?.["interview"]).toEqual(new Date("2026-12-04T00:00:00Z"));
    expect(requirements?.map(({ kind, value, min_years }) => [kind, value, min_years])).toContainEqual([
      "experience",
      null,
      5,
    ]);
  });

  it("has an interview at the hour that was said, wherever the machine is", async () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    try {
      expect(new Date(NOW).getTimezoneOffset()).toBe(-14 * 60);
      const { roles } = await sheetsOf([sampleRole("1", { mine: mine({ interview: "2026-12-03T14:30" }) })]);
      // The reader, too, takes a sheet's hours for those of UTC.
      expect(roles?.[0]?.["interview"]).toEqual(new Date("2026-12-03T14:30:00Z"));
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("keeps its head in sight, filters, and has every text as a cell of text", async () => {
    const files = unzipSync(await bytesOf(xlsx, [sampleRole("1", { posting: { title: "=1+1" } }), sampleRole("2")]));
    const sheet = new TextDecoder().decode(files["xl/worksheets/sheet1.xml"]);
    expect(sheet).toMatch(/<pane[^>]* state="frozen"/);
    expect(sheet).toMatch(/<pane[^>]* ySplit="1"/);
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+3"\/>/);
    expect(sheet).not.toContain("<f>");
    const [, style] = /<c r="B2" s="(\d+)" t="inlineStr"><is><t xml:space="preserve">=1\+1<\/t>/.exec(sheet) ?? [];
    const formats = new TextDecoder().decode(files["xl/styles.xml"]).match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0] ?? "";
    const chosen = formats.match(/<xf [^>]*>/g)?.[Number(style)];
    // 49 is "@", text, of the formats that every spreadsheet has. (ECMA-376, 18.8.30)
    const ids =
      new TextDecoder().decode(files["xl/styles.xml"]).match(/<numFmt numFmtId="(\d+)" formatCode="@"/)?.[1] ?? "49";
    expect(chosen).toContain(`numFmtId="${ids}"`);
  });

  it("is the same file at the same time", async () => {
    const [first, second] = [await bytesOf(xlsx, [fullRole()]), await bytesOf(xlsx, [fullRole()])];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("leaves out the user's side, columns and all, unless asked", async () => {
    const { roles } = await sheetsOf([fullRole()], { withNotes: false });
    expect(Object.keys(roles?.[0] ?? {})).not.toEqual(expect.arrayContaining(["notes"]));
    expect(JSON.stringify(roles)).not.toMatch(/Call back|applied|2026-11-28/);
  });

  it("holds a file of no roles", async () => {
    expect(await sheetsOf([])).toEqual({ roles: [], requirements: [] });
  });

  it("cuts what is longer than a cell, and says so", async () => {
    const notes = "🍏".repeat(50_000);
    const { roles } = await sheetsOf([sampleRole("1", { mine: mine({ notes }) })]);
    const text = String(roles?.[0]?.["notes"]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.length).toBeGreaterThan(32_760);
    expect(text).toMatch(/^(?:🍏)+ \[…\]$/u);
  });

  it("takes a day that is none for a text", async () => {
    const days = ["2026-02-31x", "", "1850-01-01", "=TODAY()"];
    const { roles } = await sheetsOf(days.map((datePosted, at) => sampleRole(String(at), { posting: { datePosted } })));
    expect(roles?.map(({ posted }) => posted)).toEqual(["2026-02-31x", null, "1850-01-01", "=TODAY()"]);
  });

  it("gives every text back to another reader", async () => {
    const short = hostileText.filter((text) => text.length < 32_000);
    await fc.assert(
      fc.asyncProperty(short, short, async (title, notes) => {
        // The reader trims: what stands around keeps the ends in sight.
        const role = sampleRole("1", { posting: { title: `<${title}>` }, mine: mine({ notes: `<${notes}>` }) });
        const { roles } = await sheetsOf([{ ...role, record: { ...role.record, lastSeen: NOW } }]);
        expect(roles?.[0]?.["title"]).toBe(kept(`<${title}>`));
        expect(roles?.[0]?.["notes"]).toBe(kept(`<${notes}>`));
      }),
      { numRuns: 60, examples: HOSTILE_PAIRS.filter(([text]) => text.length < 32_000) },
    );
  });
});
