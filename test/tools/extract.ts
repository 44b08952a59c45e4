/**
 * `npm run -s extract -- FILE… [--url URL]` or `-- --list LIST.ndjson`: one JSON line for each page, in order.
 * A line of the list is {"file", "url"}, files relative to the list. Exits 1 where a page could not be opened.
 */
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readPage } from "../../src/extraction/read-page.ts";
import { readDocument } from "./parse-document.ts";

interface Entry {
  /** As named by the caller. */
  readonly file: string;
  readonly path: string;
  readonly url?: string | undefined;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: "string" }, list: { type: "string" } },
});
if (!values.list && positionals.length === 0) {
  console.error("Name pages to read: npm run -s extract -- FILE… [--url URL], or --list LIST.ndjson");
  process.exit(2);
}

const entries = values.list
  ? readList(values.list)
  : positionals.map((file) => ({ file, path: file, url: values.url }));
for (const entry of entries) console.log(JSON.stringify(extract(entry)));

function readList(list: string): Entry[] {
  const lines = readFileSync(list, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      const { file, url } = JSON.parse(line) as { file: string; url?: string };
      return [{ file, path: resolve(dirname(list), file), url }];
    } catch (error) {
      throw new Error(`${list}, line ${index + 1} is not JSON: ${String(error)}`, { cause: error });
    }
  });
}

function extract({ file, path, url }: Entry): object {
  try {
    const document = readDocument(path);
    return { file, ...readPage({ document, url: url ?? addressOf(document) ?? pathToFileURL(path).href }) };
  } catch (error) {
    process.exitCode = 1;
    return { file, kind: "unreadable", problems: [{ detail: `The file could not be opened: ${String(error)}` }] };
  }
}

/** The address that the page itself names, where the caller names none. */
function addressOf(document: Document): string | undefined {
  return document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
}
