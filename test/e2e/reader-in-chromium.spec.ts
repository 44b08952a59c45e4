import { type Browser, chromium, expect, test } from "@playwright/test";
import { readPage } from "../../src/extraction/read-page.ts";
import type { Reading } from "../../src/posting/observation.ts";
import { type Variant, VARIANTS } from "../score/variants.ts";
import { requireChromium } from "../tools/find-chromium.ts";
import { launchArguments } from "../tools/launch-arguments.ts";
import { parseDocument } from "../tools/parse-document.ts";
import { ownPages, realPages, type SamplePage } from "../tools/sample-pages.ts";
import { bundleReader, type ReaderInPage } from "./reader-bundle.ts";

// The reader is tested in a document that imitates a browser's. Here both read the same pages, and say the same.

const own = ownPages();
const real = realPages(40);
const pages = [...own, ...real];

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireChromium(), args: launchArguments() });
});
test.afterAll(() => browser.close());

test("reads the same in Chromium as in the documents of tests, in every variant", async () => {
  test.setTimeout(120_000);
  if (real.length === 0) console.log("No real postings are here: the project's own pages, in variants, stand alone.");
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundleReader() });
  const cases = pages.flatMap((sample) => variantsFor(sample).map((variant) => ({ sample, variant })));
  expect(cases.length).toBeGreaterThanOrEqual(50);
  let postings = 0;
  for (const { sample, variant } of cases) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const inChromium = JSON.parse(await page.evaluate(readInPage, { ...sample, variant })) as Reading;
    expect(inChromium, `${sample.name}, ${variant}`).toEqual(readHere(sample, variant));
    if (inChromium.kind === "posting") postings++;
  }
  // Two that both read nothing would agree as well.
  expect(postings).toBeGreaterThan(cases.length / 2);
  await page.close();
});

test("reads a live page as a parsed one, and changes nothing on it", async () => {
  test.setTimeout(120_000);
  const page = await browser.newPage();
  await page.addInitScript({ content: await bundleReader() });
  let body = "";
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ headers: NO_SCRIPTS, body })
      : route.abort(),
  );
  const chosen = [...own, ...real.slice(0, 8)].filter(({ url }) => url.startsWith("https://"));
  expect(chosen.length).toBeGreaterThanOrEqual(12);
  for (const sample of chosen) {
    body = sample.html;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await page.goto(sample.url, { waitUntil: "domcontentloaded" });
    // oxlint-disable-next-line no-await-in-loop -- see above
    const { reading, changes } = await page.evaluate(readLiveInPage, sample.url);
    expect(changes, sample.name).toEqual([]);
    expect(JSON.parse(reading), sample.name).toEqual(readHere(sample, "as-found"));
    // oxlint-disable-next-line no-await-in-loop -- see above
    expect(await page.title(), sample.name).not.toBe("owned");
  }
  await page.close();
});

/** A page's own scripts are read, and never run. */
const NO_SCRIPTS = { "content-security-policy": "default-src 'none'", "content-type": "text/html; charset=utf-8" };

/** Own pages in all variants; of a real one what it came as, and without any name on its elements. */
function variantsFor(sample: SamplePage): Variant[] {
  return own.includes(sample) ? ["as-found", "no-scripts", "stale-script", "bare"] : ["as-found", "bare"];
}

/** The reading by Node's document; what JSON leaves out is left out. */
function readHere({ html, url }: SamplePage, variant: Variant): unknown {
  const document = parseDocument(html);
  VARIANTS[variant](document);
  return JSON.parse(JSON.stringify(readPage({ document, url })));
}

function readInPage({ html, url, variant }: SamplePage & { readonly variant: Variant }): string {
  return (globalThis as unknown as ReaderInPage).pomonaReader.readHtml(html, url, variant);
}

function readLiveInPage(url: string) {
  return (globalThis as unknown as ReaderInPage).pomonaReader.readLive(url);
}
