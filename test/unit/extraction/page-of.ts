import { readPage, type Page } from "../../../src/extraction/read-page.ts";
import type { Observation, Reading } from "../../../src/posting/observation.ts";
import { parseDocument } from "../../tools/parse-document.ts";

export const POSTING_URL = "https://jobs.apple.com/en-us/details/200900001-0836/orchard-engineer?team=HRDWR";

/** A page from the HTML of its body. */
export function pageOf(body: string, { url = POSTING_URL, lang = "en-US" } = {}): Page {
  const html = `<!doctype html><html lang="${lang}"><head><title>t</title></head><body>${body}</body></html>`;
  return { document: parseDocument(html), url };
}

export function read(body: string, options?: { url?: string; lang?: string }): Reading {
  return readPage(pageOf(body, options));
}

/** The observation of a page that must be a posting. */
export function observe(body: string, options?: { url?: string; lang?: string }): Observation {
  const { observation } = read(body, options);
  if (!observation) throw new Error("The page was not read as a posting.");
  return observation;
}

export interface SectionedParts {
  readonly title?: string;
  readonly head?: string;
  readonly summary?: string;
  readonly more?: string;
  readonly number?: string;
}

/** A page of today's design with what a test is about put in. */
export function sectionedBody({
  title = "Orchard Engineer",
  head = '<label id="jobdetails-joblocation">Cupertino, California, United States</label>',
  summary = "Trees are tended here, and the people who tend them look for company.",
  more = "",
  number = "200900001-0836",
}: SectionedParts = {}): string {
  return `<main><h1 id="jobdetails-postingtitle">${title}</h1>${head}
    <div id="jobdetails-jobsummary"><aside><h2>Summary</h2><strong id="jobdetails-jobnumber">${number}</strong></aside>
    <div id="jobdetails-jobdetails-jobsummary-content-row"><span>${summary}</span></div></div>${more}</main>`;
}

/** The script of today's design: a string literal that holds JSON. */
export function hydration(jobsData: unknown): string {
  const json = JSON.stringify(JSON.stringify({ loaderData: { jobDetails: { jobsData } } })).replaceAll("<", "\\u003c");
  return `<script>window.__staticRouterHydrationData = JSON.parse(${json});</script>`;
}
