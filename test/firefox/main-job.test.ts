import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { csvParse } from "d3-dsv";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ExportBundle } from "../../src/exports/export-bundle.ts";
import { testPage, testSite } from "../tools/routes.ts";
import { inCard, marked, named, running, wordsOf, wordsOfCard } from "./finding.ts";
import { install } from "./install.ts";
import { type Firefox, openFirefox } from "./open-firefox.ts";

// One browser and one profile; each test goes on from where the one before it ended, as a user would.

const folder = mkdtempSync(join(tmpdir(), "pomona-firefox-"));
const [profile, downloads] = [join(folder, "profile"), join(folder, "downloads")];
const site = new Map(testSite());
const [lead, coach] = [testPage("sectioned"), testPage("classic")];
let firefox: Firefox;

beforeAll(async () => {
  mkdirSync(downloads);
  install(profile);
  firefox = await openFirefox(profile, site, downloads);
});

afterAll(async () => {
  await firefox.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it("opens its first page when it is installed", async () => {
  await expect.poll(firefox.ownPages).toEqual(["/welcome.html"]);
});

it("shows what a posting says, marks the words, and keeps what is saved and written", async () => {
  const page = await firefox.visit(lead.url);
  await expect.poll(() => wordsOfCard(page)).toContain("First visit");
  await inCard(page, "button", "$186,400–$279,900").click();
  await expect.poll(() => marked(page, "pomona-source")).toEqual(["between $186,400 and $279,900"]);
  await inCard(page, "button", "Save role").click();
  await inCard(page, "textbox", "Note").fill("Ask how large the team is.");
  await page.keyboard.press("Tab");
  await expect.poll(() => wordsOfCard(page)).toContain("Notes are kept as you type");
  await page.close();
});

it("tells what changed since the last look, and marks it", async () => {
  const page = await firefox.visit(coach.url);
  await inCard(page, "button", "Save role").click();
  await inCard(page, "button", "Saved").wait();
  site.set(coach.url, coach.html.replaceAll("31.25", "33.75"));
  await page.reload();
  await expect.poll(() => wordsOfCard(page)).toMatch(/Base pay: now CA\$33\.75–CA\$44\.50 an hour, before CA\$31\.25/);
  await expect.poll(() => marked(page, "pomona-changed")).toEqual([expect.stringContaining("33.75")]);
  await page.close();
});

it("lists what was saved, and compares two", async () => {
  const popup = await firefox.open("popup.html", { width: 800, height: 600 });
  await named(popup, "button", "Note, status and stars of Firmware Release Lead").click();
  await expect.poll(() => popup.$eval("textarea", ({ value }) => value)).toBe("Ask how large the team is.");
  await named(popup, "checkbox", "Choose Firmware Release Lead").click();
  await named(popup, "checkbox", "Choose Repair Coach").click();
  await named(popup, "button", "Compare").click();
  await expect.poll(() => wordsOf(popup)).toMatch(/Base pay[^]*\$186,400–\$279,900[^]*CA\$33\.75–CA\$44\.50/);
  await popup.keyboard.press("Escape");
  await named(popup, "button", "Clear").click();
  await named(popup, "button", "Export all").wait();
  await popup.close();
});

it("keeps what is written after its event page was stopped, on a page and in the popup", async () => {
  const page = await firefox.visit(coach.url);
  await inCard(page, "button", "Saved").wait();
  // As it was left: with the note of the other role open.
  const popup = await firefox.open("popup.html");
  await named(popup, "textbox", "Note").wait();
  const isStopped = async () => !(await running(popup)).includes("/_generated_background_page.html");
  await expect.poll(isStopped).toBe(true);
  await page.bringToFront();
  await inCard(page, "textbox", "Note").fill("Written to a stopped page");
  await page.keyboard.press("Tab");
  await expect.poll(() => wordsOfCard(page)).toContain("Notes are kept as you type");
  await page.close();
  await expect.poll(isStopped).toBe(true);
  await named(popup, "textbox", "Note").fill("From the popup, too");
  await popup.keyboard.press("Tab");
  await expect.poll(() => wordsOf(popup)).toContain("Notes are kept as you type");
  await popup.close();
});

it("makes a backup by itself once that is switched on", async () => {
  const options = await firefox.open("options.html", { width: 800, height: 900 });
  await named(options, "checkbox", "Back up by itself").click();
  const backups = join(downloads, "Pomona");
  const made = () => (existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith(".json")) : []);
  await expect.poll(made).toHaveLength(1);
  await expect.poll(() => wordsOf(options)).toMatch(/Last backup: .* Roles in it: 2\./);
  expect(readFileSync(join(backups, made().join()), "utf8")).toContain("Written to a stopped page");
  await options.close();
});

/** Takes all roles out of the popup in a format; where the file is, once it is whole. */
async function take(popup: Page, format: string, extension: string): Promise<string> {
  await named(popup, "button", "Export all").click();
  await named(popup, "menuitem", format).click();
  const whole = () =>
    readdirSync(downloads).filter(
      (name) => name.endsWith(extension) && statSync(join(downloads, name)).size > 0 && !name.endsWith(".part"),
    );
  await expect.poll(whole).toHaveLength(1);
  return join(downloads, whole().join());
}

it("gives all of it back as files, and knows its own file again", async () => {
  const popup = await firefox.open("popup.html");
  const file = await take(popup, "JSON, everything", ".json");
  const bundle = JSON.parse(readFileSync(file, "utf8")) as ExportBundle;
  const schema: unknown = JSON.parse(readFileSync("src/exports/posting-export.schema.json", "utf8"));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  expect([ajv.validate(schema as object, bundle), ajv.errorsText()]).toEqual([true, "No errors"]);
  const kept = bundle.postings.map(({ record: { posting, mine }, snapshots }) => ({
    title: posting.title,
    saved: mine.saved?.value,
    note: mine.notes?.value,
    versions: snapshots.length,
  }));
  expect(new Set(kept)).toEqual(
    new Set([
      { title: "Firmware Release Lead", saved: true, note: "From the popup, too", versions: 1 },
      { title: "Repair Coach", saved: true, note: "Written to a stopped page", versions: 2 },
    ]),
  );
  const table = await take(popup, "CSV, for spreadsheets", ".csv");
  const rows = csvParse(readFileSync(table, "utf8").slice(1));
  expect(new Set(rows.map(({ title, pay_min }) => `${title}: ${pay_min}`))).toEqual(
    new Set(["Firmware Release Lead: 186400", "Repair Coach: 33.75"]),
  );
  await popup.close();

  const files = await firefox.open("files.html", { width: 800, height: 600 });
  const input = await files.waitForSelector("input[type=file]");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await expect.poll(() => wordsOf(files)).toContain("There is nothing in it that is not kept already.");
  await files.close();
});

it("finds a role in the library by a word of one of its bullets", async () => {
  const library = await firefox.open("library.html", { width: 1280, height: 800 });
  await named(library, "searchbox", "Search all kept words").fill("embedded software");
  const rows = () => library.$$eval("tbody tr", (all) => all.map((row) => row.textContent).join());
  await expect.poll(rows).toMatch(/^Firmware Release Lead/);
  await library.close();
});

it("marks what is known on a search page", async () => {
  const { url, html } = testPage("search-twenty");
  site.set(url, html.replaceAll("200920001-0836", "200910202-0836"));
  const page = await firefox.visit(url);
  const marks = () => page.$$eval(".pomona-mark", (all) => all.map(({ shadowRoot }) => shadowRoot?.textContent));
  await expect.poll(marks).toEqual([expect.stringContaining("Saved")]);
  await page.close();
});

it("says that the site is withheld, asks for it at a press, and brings the card to the page that is open", async () => {
  const popup = await firefox.open("popup.html");
  await popup.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
    };
    await browser.permissions.remove({ origins: ["https://jobs.apple.com/*"] });
  });
  await expect.poll(() => wordsOf(popup)).toContain("Your browser keeps jobs.apple.com from Pomona");
  const page = await firefox.visit(lead.url);
  expect(await page.$(".pomona-card")).toBeNull();
  await popup.bringToFront();
  await named(popup, "button", "Allow").click();
  await expect.poll(() => wordsOf(popup)).not.toContain("Your browser keeps");
  await inCard(page, "button", "Saved").wait();
  await page.close();
  await popup.close();
});

it("has all of it after a restart of the browser, and asked for nothing but the site's pages", async () => {
  const { faults, refused } = firefox;
  await firefox.close();
  expect([faults, refused]).toEqual([[], []]);
  firefox = await openFirefox(profile, site, downloads);
  const popup = await firefox.open("popup.html");
  await named(popup, "button", "Note, status and stars of Repair Coach").click();
  await expect.poll(() => popup.$eval("textarea", ({ value }) => value)).toBe("Written to a stopped page");
  expect(await running(popup)).not.toContain("/welcome.html");
});
