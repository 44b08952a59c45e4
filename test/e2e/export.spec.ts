import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { unzipSync } from "fflate";
import ICAL from "ical.js";
import readExcelFile from "read-excel-file/node";
import { parse as parseYaml } from "yaml";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ExportBundle } from "../../src/exports/export-bundle.ts";
import { testPage } from "../tools/routes.ts";
import { faultsIn } from "./axe.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn, fact, saveRole, writeNote } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** Takes all roles out of the popup in a format; the file's bytes, and the same as text. */
async function exported(browsing: Browsing, format: string): Promise<{ name: string; bytes: Buffer; text: string }> {
  const popup = await browsing.openPopup();
  await popup.getByRole("button", { name: "Export all" }).click();
  const download = popup.waitForEvent("download");
  await popup.getByRole("menuitem", { name: format, exact: true }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  await popup.close();
  return { name: file.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** The bullets of a section as the page shows them. */
const bullets = (page: Page, section: string) => page.locator(`#jobdetails-${section} li`).allInnerTexts();

test("writes JSON that follows its schema and says what the page says", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await saveRole(page);
  const { name, text } = await exported(browsing, "JSON, everything");
  expect(name).toMatch(/^pomona-\d{4}-\d\d-\d\d-Firmware-Release-Lead\.json$/);
  const bundle = JSON.parse(text) as ExportBundle;
  const schema: unknown = JSON.parse(readFileSync("src/exports/posting-export.schema.json", "utf8"));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  expect(ajv.validate(schema as object, bundle), ajv.errorsText()).toBe(true);
  const [history] = bundle.postings;
  const posting = history?.snapshots[0]?.observation.posting;
  expect(posting?.title).toBe(await page.locator("h1").innerText());
  expect(posting?.qualifications).toEqual(await bullets(page, "minimumqualifications"));
  expect(posting?.baseSalary?.[0]).toMatchObject({ minValue: 186_400, maxValue: 279_900, currency: "USD" });
  expect(history?.record.mine.saved?.value).toBe(true);
  expect(history?.visits).toHaveLength(1);
});

test("writes CSV that says what the page says", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await saveRole(page);
  const { name, text } = await exported(browsing, "CSV, for spreadsheets");
  expect(name).toMatch(/\.csv$/);
  expect(text.codePointAt(0)).toBe(0xfeff);
  const [row] = csvParse(text.slice(1));
  expect(row).toMatchObject({
    identifier: await page.locator("#jobdetails-jobnumber").innerText(),
    title: await page.locator("h1").innerText(),
    team: await page.locator("#jobdetails-teamname").innerText(),
    posted: "2026-09-30",
    pay_min: "186400",
    pay_max: "279900",
    preferred_qualifications: (await bullets(page, "preferredqualifications")).join("\n"),
  });
});

test("shows, keeps and exports a hostile posting whole, as text", async ({ browsing, site }) => {
  const { url, html } = testPage("hostile");
  const megabyte = "A long sentence about nothing. ".repeat(35_000);
  site.set(url, html.replace("emoji 👩‍🔬", `${megabyte}\nemoji 👩‍🔬`));
  const page = await browsing.visit(url);
  const title = await page.locator("h1").innerText();
  await expect(cardOn(page).getByRole("heading", { name: "=HYPERLINK" })).toContainText("<script>alert(1)</script>");
  await expect(fact(page, "Base pay")).toContainText("$100,000–$150,000");
  await saveRole(page);
  expect(await page.title()).not.toBe("owned");
  const bundle = JSON.parse((await exported(browsing, "JSON, everything")).text) as ExportBundle;
  const observation = bundle.postings[0]?.snapshots[0]?.observation;
  expect(observation?.posting.title).toBe(title);
  expect(observation?.sections.minimumQualifications?.items).toHaveLength(500);
  expect(observation?.sections.description?.items.join("\n").length).toBeGreaterThan(1_000_000);
  const [row] = csvParse((await exported(browsing, "CSV, for spreadsheets")).text.slice(1));
  expect(row?.["title"]).toBe(`'${title}`);
  expect(row?.["minimum_qualifications"]?.split("\n")).toHaveLength(500);
  const [roles] = await readExcelFile((await exported(browsing, "Excel, roles and requirements")).bytes);
  expect(roles?.data[1]?.[1]).toBe(title);
  const notes = Object.values(unzipSync((await exported(browsing, "Markdown, a note for each role")).bytes));
  expect(notes.map((note) => note.length > 1_000_000)).toEqual([true]);
  const copy = (await exported(browsing, "Web page, to read and print")).text;
  site.set("https://jobs.example.org/copy", copy);
  const shown = await browsing.visit("https://jobs.example.org/copy");
  expect(await shown.getByRole("heading", { level: 2 }).innerText()).toBe(title);
  expect(await shown.title()).toMatch(/^Postings as of /);
  expect(await shown.locator("script, img, iframe, [onerror]").count()).toBe(0);
});

/** A saved role with a note and a follow-up, and what its page says. */
async function savedRole(browsing: Browsing) {
  const page = await browsing.visit(testPage("sectioned").url);
  await saveRole(page);
  await writeNote(page, "A secret");
  const title = await page.locator("h1").innerText();
  const popup = await browsing.openPopup();
  await popup
    .getByRole("grid")
    .getByRole("button", { name: `Note, status and stars of ${title}` })
    .click();
  await popup.getByRole("button", { name: "Follow up in 7 days" }).click();
  await expect(popup.getByRole("button", { name: "Cancel follow-up" })).toBeVisible();
  await popup.close();
  return { page, title, number: await page.locator("#jobdetails-jobnumber").innerText() };
}

test("writes tables of roles and requirements that other programs read", async ({ browsing }) => {
  const { page, title, number } = await savedRole(browsing);
  const wanted = await bullets(page, "minimumqualifications");
  const long = await exported(browsing, "CSV, a row for each requirement");
  expect(long.name).toMatch(/-requirements-Firmware-Release-Lead\.csv$/);
  const texts = csvParse(long.text.slice(1)).filter(({ kind, said_in }) => kind === "text" && said_in === "minimum");
  expect(texts.map(({ value }) => value)).toEqual(wanted);

  const workbook = await exported(browsing, "Excel, roles and requirements");
  expect(workbook.name).toMatch(/\.xlsx$/);
  const [roles, requirements] = await readExcelFile(workbook.bytes);
  const [names = [], row = []] = roles?.data ?? [];
  const cell = (name: string) => row[names.indexOf(name)];
  expect([cell("identifier"), cell("title"), cell("notes")]).toEqual([number, title, "A secret"]);
  expect([cell("pay_min"), cell("posted")]).toEqual([186_400, new Date("2026-09-30T00:00:00Z")]);
  expect(requirements?.data.length).toBeGreaterThan(wanted.length);
  expect(browsing.sent).toEqual([]);
});

test("writes a page that people can read, with no fault that axe finds", async ({ browsing, site }) => {
  const { page, title } = await savedRole(browsing);
  const wanted = await bullets(page, "minimumqualifications");
  const { name, text } = await exported(browsing, "Web page, to read and print");
  expect(name).toMatch(/-Firmware-Release-Lead\.html$/);
  expect(text).not.toContain("A secret");
  site.set("https://jobs.example.org/copy", text);
  const copy = await browsing.visit("https://jobs.example.org/copy");
  await expect(copy.getByRole("heading", { level: 2, name: title })).toBeVisible();
  expect(await copy.locator("h3:has-text('Minimum qualifications') + ul > li").allInnerTexts()).toEqual(wanted);
  expect(await faultsIn(copy)).toEqual([]);
  await copy.setViewportSize({ width: 320, height: 600 });
  expect(await copy.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("writes notes, a calendar and linked data that other programs read", async ({ browsing }) => {
  const { title, number } = await savedRole(browsing);
  const notes = await exported(browsing, "Markdown, a note for each role");
  expect(notes.name).toMatch(/-markdown-Firmware-Release-Lead\.zip$/);
  const [[noteName, note] = ["", new Uint8Array()]] = Object.entries(unzipSync(notes.bytes));
  expect(noteName).toBe(`${title} ${number}.md`);
  const [, front = ""] = new TextDecoder().decode(note).split("---\n");
  expect(parseYaml(front)).toMatchObject({ title, identifier: number, pay_min: 186_400, saved: true });

  const calendar = await exported(browsing, "Calendar, follow-ups and interviews");
  expect(calendar.name).toMatch(/-dates-Firmware-Release-Lead\.ics$/);
  const events = new ICAL.Component(ICAL.parse(calendar.text) as never).getAllSubcomponents("vevent");
  expect(events.map((event) => new ICAL.Event(event).summary)).toEqual([`Follow up: ${title}`]);
  expect(calendar.text).not.toContain("A secret");

  const linked = await exported(browsing, "JSON-LD, schema.org’s form");
  expect(linked.name).toMatch(/\.jsonld$/);
  expect(JSON.parse(linked.text)).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "JobPosting", title, identifier: { value: number } }],
  });

  const lines = await exported(browsing, "NDJSON, every version in a line");
  expect(lines.name).toMatch(/\.ndjson$/);
  const versions = lines.text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(versions).toMatchObject([{ key: number, current: true, notes: "A secret", posting: { title } }]);
  expect(browsing.sent).toEqual([]);
});
