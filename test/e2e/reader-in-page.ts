import { readPage } from "../../src/extraction/read-page.ts";
import { LARGE_PAGES } from "./large-pages.ts";
import { type Variant, VARIANTS } from "../score/variants.ts";

/** Reads HTML that is parsed here, in the browser, and never shown; the reading as JSON. */
export function readHtml(html: string, url: string, variant: Variant): string {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  VARIANTS[variant](parsed);
  return JSON.stringify(readPage({ document: parsed, url }));
}

/** Reads the page that this runs in; the reading as JSON, and every change of the page while it was read. */
export function readLive(url: string): { readonly reading: string; readonly changes: readonly string[] } {
  const changes: string[] = [];
  const root = document.documentElement;
  const observer = new MutationObserver((records) => note(records));
  const note = (records: readonly MutationRecord[]) =>
    changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = root.outerHTML;
  const reading = JSON.stringify(readPage({ document, url }));
  note(observer.takeRecords());
  observer.disconnect();
  if (root.outerHTML !== before) changes.push("The page's HTML is another one.");
  return { reading, changes };
}

/** Reads a page that is large of something, several times; ms of the fastest, for a machine has other things to do. */
export function timeReading(of: string, part: number, url: string, runs: number): { ms: number; reading: string } {
  const { size, make } = LARGE_PAGES[of] ?? { size: 0, make: () => undefined };
  const page = document.implementation.createHTMLDocument("Orchard Engineer");
  make(page, Math.floor(size * part));
  let ms = Number.POSITIVE_INFINITY;
  let reading = "";
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { kind, observation } = readPage({ document: page, url });
    ms = Math.min(ms, performance.now() - start);
    reading = [kind, observation?.layout ?? ""].join(" ");
  }
  return { ms, reading };
}

/** ms of work that is always the same and none of the reader's: how quick this machine is at this moment. */
export function timeMachine(): number {
  const text = "You tend trees and talk to those who tend them. ".repeat(20_000);
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 12; run++) {
    const start = performance.now();
    text.replace(/[a-m]+/g, (word) => word.toUpperCase());
    ms = Math.min(ms, performance.now() - start);
  }
  return ms;
}
