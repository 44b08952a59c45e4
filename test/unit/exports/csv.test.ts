import { csvParse, csvParseRows } from "d3-dsv";
import * as fc from "fast-check";
import { parse } from "papaparse";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import { csv } from "../../../src/exports/csv.ts";
import { COLUMNS } from "../../../src/exports/csv-columns.ts";
import { mine, NOW, sampleRole } from "../sample-roles.ts";
import { HOSTILE_PAIRS, hostileText } from "./hostile-texts.ts";
import { readRfc4180 } from "./read-rfc4180.ts";
import { textOf } from "./written.ts";

const csvOf = (...postings: PostingHistory[]) => textOf(csv, postings);
const withTitle = (title: string) => sampleRole("200000001", { posting: { title } });
const only = (text: string) => csvParse(text.replace(/^\uFEFF/, ""))[0];

describe("the CSV export", () => {
  it("begins with the byte order mark and ends every record with CRLF", async () => {
    const text = await csvOf(withTitle("a"), withTitle("b"));
    expect(text.startsWith("\uFEFFidentifier,title,team,")).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(3);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("has one row for each role with everything in its column", async () => {
    const row = only(
      await csvOf(
        sampleRole("200000001-0001", {
          posting: {
            title: "Engineer",
            employmentUnit: "Hardware",
            jobLocation: [{ name: "Cork", addressCountry: "Ireland" }, { name: "Austin" }],
            datePosted: "2026-11-02",
            workHours: 40,
            jobLocationType: "TELECOMMUTE",
            baseSalary: [{ minValue: 41.2, maxValue: 63.75, currency: "USD", unitText: "HOUR" }],
            qualifications: ["One", "Two"],
            responsibilities: ["Three"],
          },
          mine: mine({ saved: true, status: "applied", stars: 3, notes: "call", interview: "2026-12-03T14:30" }),
          problems: [{ field: "datePosted", detail: "" }],
        }),
      ),
    );
    expect(row).toMatchObject({
      identifier: "200000001-0001",
      title: "Engineer",
      team: "Hardware",
      places: "Cork\nAustin",
      countries: "Ireland\n",
      posted: "2026-11-02",
      weekly_hours: "40",
      home_office: "yes",
      pay_min: "41.2",
      pay_max: "63.75",
      pay_currency: "USD",
      pay_unit: "HOUR",
      pay_place: "",
      saved: "yes",
      status: "applied",
      stars: "3",
      notes: "call",
      interview: "2026-12-03T14:30",
      last_seen: "2026-11-20T12:00:00.000Z",
      visits: "1",
      listing: "listed",
      could_not_be_read: "datePosted",
      minimum_qualifications: "One\nTwo",
      preferred_qualifications: "",
      responsibilities: "Three",
    });
  });

  it("has a column for each thing that is asked for, each skill once under the strongest demand", async () => {
    const row = only(
      await csvOf(
        sampleRole("200000001", {
          posting: {
            experienceRequirements: { years: 5, alternatives: [], statements: [] },
            educationRequirements: {
              minimum: "bachelor",
              preferred: "master",
              equivalentExperience: false,
              fieldsOfStudy: ["Optics", "Law"],
              statements: [],
            },
            skills: [
              { name: "Loom", requirement: "summary" },
              { name: "Awl", requirement: "key" },
              { name: "Kiln", requirement: "preferred" },
              { name: "Loom", requirement: "minimum" },
              { name: "Pen", requirement: "summary" },
            ],
            knowsLanguage: [
              { language: "Thai", requirement: "key" },
              { language: "Dutch", requirement: "preferred" },
            ],
            travel: "Sails twice a year",
            publications: false,
            evergreen: true,
            employmentType: ["FULL_TIME", "INTERN"],
          },
        }),
      ),
    );
    expect(row).toMatchObject({
      years_required: "5",
      degree_minimum: "bachelor",
      degree_preferred: "master",
      fields_of_study: "Optics\nLaw",
      skills_required: "Loom\nAwl",
      skills_preferred: "Kiln",
      skills_mentioned: "Pen",
      languages: "Thai\nDutch (preferred)",
      travel: "Sails twice a year",
      publications: "",
      evergreen: "yes",
      employment_type: "FULL_TIME\nINTERN",
    });
  });

  it("tells the day to follow up, as long as that waits", async () => {
    const daysOf = (["waiting", "done", "cancelled"] as const).map(async (state) => {
      const reminder = { key: "200000001", due: "2026-11-28", state, at: NOW };
      return only(await csvOf({ ...sampleRole("200000001"), reminder }))?.["follow_up"];
    });
    expect(await Promise.all(daysOf)).toEqual(["2026-11-28", "", ""]);
    expect(only(await csvOf(sampleRole("200000001")))?.["follow_up"]).toBe("");
  });

  it("keeps several ranges of pay in step, one a line", async () => {
    const range = { minValue: 1, maxValue: 2, currency: "USD", unitText: "YEAR" } as const;
    const row = only(
      await csvOf(sampleRole("1", { posting: { baseSalary: [range, { ...range, minValue: 5, place: "Cork" }] } })),
    );
    expect(row).toMatchObject({ pay_min: "1\n5", pay_unit: "YEAR\nYEAR", pay_place: "\nCork".replace(/^\n/, "'\n") });
  });

  it("takes the texts from the snapshot that the record was read from", async () => {
    const history = sampleRole("1", { posting: { qualifications: ["old"] } });
    const [old] = history.snapshots;
    if (!old) throw new Error("no snapshot");
    const posting = { ...old.observation.posting, qualifications: ["new"] };
    const newer = { ...old, id: 2, observation: { ...old.observation, posting } };
    const row = only(await csvOf({ ...history, snapshots: [old, newer], record: { ...history.record, snapshot: 2 } }));
    expect(row?.["minimum_qualifications"]).toBe("new");
  });

  it("leaves numbers alone, so that a spreadsheet can reckon", async () => {
    expect(await csvOf(sampleRole("1", { posting: { workHours: -1 } }))).toContain(",-1,");
  });

  it("carries 1 MB of text and 500 bullets whole", async () => {
    const notes = 'She said "yes", \r\n'.repeat(60_000);
    const responsibilities = Array.from({ length: 500 }, (_, index) => `Bullet ${index}, "quoted"`);
    const row = only(await csvOf(sampleRole("1", { posting: { responsibilities }, mine: mine({ notes }) })));
    expect(row?.["notes"]).toBe(notes);
    expect(row?.["responsibilities"]?.split("\n")).toEqual(responsibilities);
  });

  it("gives every text back, whatever is in it, to three parsers", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, notes) => {
        const text = await csvOf(sampleRole("1", { posting: { title }, mine: mine({ notes }) }));
        expect(text.isWellFormed()).toBe(true);
        const rows = csvParseRows(text.slice(1));
        expect(readRfc4180(text.slice(1))).toEqual(rows);
        expect(parse<string[]>(text.slice(1), { newline: "\r\n", skipEmptyLines: true }).data).toEqual(rows);
        expect(rows.map((row) => row.length)).toEqual([COLUMNS.length, COLUMNS.length]);
        const [, back] = rows;
        const cell = (name: string) => back?.[COLUMNS.findIndex((column) => column.name === name)];
        expect([title.toWellFormed(), `'${title.toWellFormed()}`]).toContain(cell("title"));
        expect([notes.toWellFormed(), `'${notes.toWellFormed()}`]).toContain(cell("notes"));
      }),
      { examples: HOSTILE_PAIRS },
    );
  });

  it("leaves out the user's side, columns and all, unless asked", async () => {
    const reminder = { key: "1", due: "2026-11-28", state: "waiting", at: NOW } as const;
    const history = {
      ...sampleRole("1", {
        mine: mine({ saved: true, status: "offer", stars: 5, notes: "secret", interview: "2026-12-03" }),
      }),
      reminder,
    };
    const text = await textOf(csv, [history], { withNotes: false });
    expect(text).not.toMatch(/secret|offer|2026-11-28|interview|2026-12-03|status|stars|notes|saved|follow_up/);
    expect(Object.keys(only(text) ?? {})).toHaveLength(COLUMNS.length - 6);
  });
});
