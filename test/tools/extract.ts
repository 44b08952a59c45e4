/**
 * `npm run -s extract -- FILE… [--url URL]` or `-- --list LIST.ndjson`: one JSON line for each page, in order.
 * A line of the list is {"file", "url"}, files relative to the list; `.html`, `.html.gz` and `.txt`. A page that cannot
 * be opened has a line that says so, and the exit code is 1; a call that is not understood ends with 2.
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readPage } from "../../src/extraction/read-page.ts";
import { readDocument } from "./parse-document.ts";
import { parseOptions, stop, wordsOf } from "./usage.ts";

const USAGE = "npm run -s extract -- FILE… [--url URL], or --list LIST.ndjson";

interface Entry {
  /** As named by the caller. */
  readonly file: string;
  readonly path: string;
  readonly url?: string | undefined;
  /** Why the caller's line names no page. */
  readonly fault?: string | undefined;
}

const { values, positionals } = parseOptions(USAGE, { url: { type: "string" }, list: { type: "string" } });
if (!values.list && positionals.length === 0) stop(`Name pages to read: ${USAGE}`);

const entries = values.list
  ? readList(values.list)
  : positionals.map((file): Entry => ({ file, path: file, url: values.url }));
for (const entry of entries) console.log(JSON.stringify({ file: entry.file, ...extract(entry) }));

function readList(list: string): Entry[] {
  let text = "";
  try {
    text = readFileSync(list, "utf8");
  } catch (error) {
    stop(`The list cannot be opened: ${wordsOf(error)}`);
  }
  return text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [readEntry(line, index + 1, list)]));
}

function readEntry(line: string, number: number, list: string): Entry {
  const fault = { file: `${list}:${number}`, path: "" };
  try {
    const { file, url } = JSON.parse(line) as { readonly file?: unknown; readonly url?: unknown };
    if (typeof file !== "string") return { ...fault, fault: "The line of the list names no file." };
    return { file, path: resolve(dirname(list), file), url: typeof url === "string" ? url : undefined };
  } catch (error) {
    return { ...fault, fault: `The line of the list is not JSON: ${wordsOf(error)}` };
  }
}

function extract({ path, url, fault }: Entry): object {
  if (fault) return notOpened(fault);
  let document: Document;
  try {
    document = readDocument(path);
  } catch (error) {
    return notOpened(`The page cannot be opened: ${wordsOf(error)}`);
  }
  return readPage({ document, url: url ?? addressOf(document) ?? pathToFileURL(path).href });
}

function notOpened(detail: string): object {
  process.exitCode = 1;
  return { kind: "unreadable", problems: [{ detail }] };
}

/** The address that the page itself names, where the caller names none. */
function addressOf(document: Document): string | undefined {
  return document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
}
