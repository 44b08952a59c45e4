import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PostingHistory } from "../../../src/collection/collection.ts";
import { REMINDER_STATES, type Reminder } from "../../../src/collection/reminder.ts";
import type { ExportBundle } from "../../../src/exports/export-bundle.ts";
import { gatherExport } from "../../../src/exports/gather-export.ts";
import { json } from "../../../src/exports/json.ts";
import type { Header } from "../../../src/posting/header.ts";
import type { JobPosting, PayRange, Place } from "../../../src/posting/job-posting.ts";
import { createFakeCollection } from "../fake-collection.ts";
import { mine, NOW, sampleRole } from "../sample-roles.ts";
import { HOSTILE_PAIRS, hostileText } from "./hostile-texts.ts";
import { bundleOf, textOf } from "./written.ts";

const schema = JSON.parse(readFileSync("src/exports/posting-export.schema.json", "utf8")) as object;
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

// `Required` makes the compiler name this test when a fact is added that the schema does not know.
const place: Required<Place> = {
  name: "Shop",
  addressLocality: "Cork",
  addressRegion: "Munster",
  addressCountry: "Ireland",
  selected: true,
};
const pay: Required<PayRange> = { minValue: 1, maxValue: 2.5, currency: "EUR", unitText: "HOUR", place: "Cork" };
const posting: Required<JobPosting> = {
  identifier: "200000001-0001",
  url: "https://jobs.apple.com/en-us/details/200000001-0001/x",
  title: "T",
  hiringOrganization: "Apple",
  employmentUnit: "Hardware",
  inLanguage: "en-IE",
  datePosted: "2026-11-01",
  jobLocation: [place],
  jobLocationType: "TELECOMMUTE",
  workHours: 37.5,
  baseSalary: [pay],
  qualifications: ["q"],
  preferredQualifications: ["p"],
  responsibilities: ["r"],
  employmentType: ["FULL_TIME", "INTERN"],
  educationRequirements: {
    minimum: "bachelor",
    preferred: null,
    equivalentExperience: true,
    fieldsOfStudy: ["Physics"],
    statements: [{ requirement: "minimum", levels: ["bachelor"], quote: "BS in Physics" }],
  },
  experienceRequirements: {
    years: 5,
    alternatives: [{ degree: "master", years: 5 }],
    statements: [{ requirement: "key", min: 5, max: null, quote: "5+ years" }],
  },
  skills: [{ name: "C++", requirement: "minimum" }],
  knowsLanguage: [{ language: "English", requirement: "minimum" }],
  travel: "Travel up to 25%",
  publications: true,
  evergreen: false,
};
const header: Required<Header> = {
  title: "T",
  identifiers: ["200000001-0001"],
  employmentUnit: "Hardware",
  language: "en-IE",
  pageLanguage: "en-IE",
  datePosted: "1 Nov 2026",
  datePostedMachine: "2026-11-01",
  jobLocation: [{ words: "Cork", place }],
  workHours: "37.5",
  homeOffice: "Yes",
  payByPlace: [{ place: { name: "Cork" }, words: "€1 to €2.50" }],
  pay: { words: "EUR 1–2.50 HOUR", range: { minValue: 1, maxValue: 2.5, currency: "EUR", unitText: "HOUR" } },
};

const reminder: Required<Reminder> = { key: "200000001-0001", due: "2026-11-28", state: "waiting", at: NOW };

function fullHistory(): PostingHistory {
  const { record, snapshots, visits } = sampleRole("200000001-0001", {
    posting,
    mine: mine({ saved: true, status: "offer", stars: 5, notes: "n", interview: "2026-12-03T14:30" }),
    problems: [{ field: "baseSalary", detail: "d", quote: "q", contradiction: "c" }],
    record: {
      listing: "removed",
      goneSince: NOW - 2,
      returnedAt: NOW - 1,
      removedAt: NOW,
      earlierNotes: [{ value: "e", at: NOW - 4 }],
      lastRemoval: { at: NOW - 3, wasSaved: true },
      latest: { "jobs.apple.com/en-us": 1 },
      layout: "classic",
      reader: 2,
    },
  });
  return {
    record,
    snapshots: snapshots.map((snapshot) => ({
      ...snapshot,
      foundBy: 1,
      observation: {
        ...snapshot.observation,
        header,
        provenance: { title: [{ section: "header" as const, quote: "T" }] },
        sections: { summary: { items: ["s"], layout: "classic", selector: "#s" } },
      },
    })),
    visits: [...visits, { id: "2", key: record.key, at: NOW, url: posting.url, kind: "removed" }],
    reminder,
  };
}

async function exportOf(histories: readonly PostingHistory[]): Promise<string> {
  const keys = histories.map(({ record }) => record.key);
  const context = { now: NOW, generator: "Pomona 0.1.0" };
  const { postings } = await gatherExport(createFakeCollection(histories), keys, context);
  return textOf(json, postings);
}
const errorsOf = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);

describe("the JSON export and its schema", () => {
  it("agree on a role with every key there is", async () => {
    expect(errorsOf(await exportOf([fullHistory()]))).toEqual([]);
  });

  it("agree on a role with hardly any", async () => {
    expect(errorsOf(await exportOf([sampleRole("200000002")]))).toEqual([]);
  });

  it("agree on a reminder, and give it back as it was", async () => {
    for (const state of REMINDER_STATES) {
      const history = { ...sampleRole("200000002"), reminder: { ...reminder, state } };
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const text = await exportOf([history]);
      expect(errorsOf(text)).toEqual([]);
      expect((JSON.parse(text) as ExportBundle).postings[0]?.reminder).toEqual(history.reminder);
    }
    const late = { ...sampleRole("200000002"), reminder: { ...reminder, due: "2026-02-30" } };
    expect(errorsOf(await exportOf([late]))).not.toEqual([]);
  });

  it("agree on an export of nothing", async () => {
    expect(errorsOf(await exportOf([]))).toEqual([]);
  });

  it("refuse what is not in the schema, at every depth", async () => {
    const good = await exportOf([fullHistory()]);
    const places = (JSON.stringify(JSON.parse(good)).match(/\{/g) ?? []).length;
    const open: string[] = [];
    for (let at = 0; at < places; at++) {
      let seen = -1;
      const bad = JSON.stringify(JSON.parse(good)).replace(/\{/g, () => (++seen === at ? '{"__unknown":"x",' : "{"));
      if (errorsOf(bad.replaceAll(",}", "}"))?.length === 0) open.push(`object ${at}`);
    }
    expect(places).toBeGreaterThan(15);
    expect(open).toEqual([]);
  });

  it("gives every text back as it was, lone surrogates and all", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, notes) => {
        const text = await textOf(json, [sampleRole("1", { posting: { title }, mine: mine({ notes }) })]);
        expect(errorsOf(text)).toEqual([]);
        expect(text.isWellFormed()).toBe(true);
        const back = JSON.parse(text) as ExportBundle;
        expect(back.postings[0]?.record.posting.title).toBe(title);
        expect(back.postings[0]?.record.mine.notes?.value).toBe(notes);
      }),
      { examples: HOSTILE_PAIRS },
    );
  });

  it("agree on what was left out, which is then nowhere in the file", async () => {
    const history = fullHistory();
    const older = history.snapshots.map((snapshot) => ({ ...snapshot, id: 0, source: "an-older-page" }));
    const whole = { ...history, snapshots: [...older, ...history.snapshots] };
    const text = await textOf(json, [whole], { withNotes: false, withHistory: false });
    expect(text).not.toContain("earlierNotes");
    expect(errorsOf(text)).toEqual([]);
    const { leftOut, postings } = JSON.parse(text) as ExportBundle;
    expect(leftOut).toEqual(["mine", "history"]);
    expect(postings[0]?.record.mine).toEqual({});
    expect(postings[0]?.snapshots.map(({ id }) => id)).toEqual([history.record.snapshot]);
    expect(text).not.toMatch(/an-older-page|2026-11-28|"offer"/);
    expect(JSON.parse(await textOf(json, [whole]))).not.toHaveProperty("leftOut");
  });

  it("holds the bundle as it is, part for part", async () => {
    const histories = [fullHistory(), sampleRole("2"), sampleRole("3")];
    expect(JSON.parse(await textOf(json, histories))).toEqual(JSON.parse(JSON.stringify(bundleOf(histories))));
    const lines = (await textOf(json, histories)).split("\n");
    const roles = histories.map((history) => `    ${JSON.stringify(history)}`);
    expect(lines.filter((line) => line.startsWith('    {"record"')).join("\n")).toBe(roles.join(",\n"));
    expect(JSON.parse(await textOf(json, []))).toEqual(bundleOf([]));
  });
});
