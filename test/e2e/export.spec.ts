import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ExportBundle } from "../../src/exports/export-bundle.ts";
import { testPage } from "../tools/routes.ts";
import type { Browsing } from "./browsing.ts";
import { cardOn, fact, saveRole } from "./card.ts";
import { expect, test } from "./fixtures.ts";

/** Takes all roles out of the popup in a format; the file's text. */
async function exported(browsing: Browsing, format: RegExp): Promise<{ name: string; text: string }> {
  const popup = await browsing.openPopup();
  await popup.getByRole("button", { name: "Export all" }).click();
  const download = popup.waitForEvent("download");
  await popup.getByRole("menuitem", { name: format }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** The bullets of a section as the page shows them. */
const bullets = (page: Page, section: string) => page.locator(`#jobdetails-${section} li`).allInnerTexts();

test("writes JSON that follows its schema and says what the page says", async ({ browsing }) => {
  const page = await browsing.visit(testPage("sectioned").url);
  await saveRole(page);
  const { name, text } = await exported(browsing, /JSON/);
  expect(name).toMatch(/^pomona-\d{4}-\d\d-\d\d\.json$/);
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
  const { name, text } = await exported(browsing, /CSV/);
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
  const bundle = JSON.parse((await exported(browsing, /JSON/)).text) as ExportBundle;
  const observation = bundle.postings[0]?.snapshots[0]?.observation;
  expect(observation?.posting.title).toBe(title);
  expect(observation?.sections.minimumQualifications?.items).toHaveLength(500);
  expect(observation?.sections.description?.items.join("\n").length).toBeGreaterThan(1_000_000);
  const [row] = csvParse((await exported(browsing, /CSV/)).text.slice(1));
  expect(row?.["title"]).toBe(`'${title}`);
  expect(row?.["minimum_qualifications"]?.split("\n")).toHaveLength(500);
});
