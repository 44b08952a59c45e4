import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A page as it came, and the address that it stood at. */
export interface SamplePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const PAGES = new URL("../pages/", import.meta.url);
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);
const FOLDERS = ["classic-2024", "sectioned-2026", "seeds", "multi-location-2026"];

/** The project's own pages, as test/pages holds them. */
export function ownPages(): SamplePage[] {
  return readdirSync(PAGES).map((name) => {
    const html = readFileSync(new URL(`${name}/page.html`, PAGES), "utf8");
    const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? "";
    return { name, url, html };
  });
}

/** Some of the real postings that stand beside the project, of all designs; none where there are none. */
export function realPages(count: number): SamplePage[] {
  const pages = FOLDERS.flatMap(listed);
  const wanted = Math.min(count, pages.length);
  const chosen = Array.from({ length: wanted }, (_, index) => pages[Math.floor((index * pages.length) / wanted)]);
  return chosen.flatMap((page) => (page ? [{ name: page.file, url: page.url, html: open(page.file) }] : []));
}

interface Listed {
  readonly file: string;
  readonly url: string;
}

function listed(folder: string): Listed[] {
  const truth = new URL(`${folder}/truth.ndjson`, CORPUS);
  if (!existsSync(truth)) return [];
  const lines = readFileSync(truth, "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as Listed)
    .filter(({ file }) => /\.html(?:\.gz)?$/.test(file))
    .map(({ file, url }) => ({ file: `${folder}/${file}`, url }));
}

function open(file: string): string {
  const path = new URL(file, CORPUS);
  const zipped = existsSync(path) ? path : new URL(`${file}.gz`, CORPUS);
  const bytes = readFileSync(zipped);
  return (zipped.pathname.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
