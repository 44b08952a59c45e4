/**
 * `npm run capture -- FILE --url URL [--name NAME]`: makes a test case of a saved page: test/pages/NAME/page.html with
 * what the reader needs of it and nothing else, and expected.json with what it reads. It never overwrites a case.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Reading } from "../../src/posting/observation.ts";
import { readPage } from "../../src/extraction/read-page.ts";
import { reducePage } from "./capture/reduce-page.ts";
import { signatureOf } from "./capture/signature-of.ts";
import { writePage } from "./capture/write-page.ts";
import { parseDocument, readDocument } from "./parse-document.ts";
import { parseOptions, stop, wordsOf } from "./usage.ts";

const USAGE = "npm run capture -- FILE --url URL [--name NAME] [--to FOLDER]";

const { values, positionals } = parseOptions(USAGE, {
  url: { type: "string" },
  name: { type: "string" },
  to: { type: "string", default: "test/pages" },
});
const [file, ...more] = positionals;
if (!file || more.length > 0) stop(`Name one saved page: ${USAGE}`);
const url = values.url ?? stop(`Say which address the page was saved from, for it tells what is read: ${USAGE}`);
if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) stop(`This is no web address: ${url}`);
const name = values.name ?? nameFrom(file);
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) stop(`A case is named in small letters and dashes, not "${name}".`);
const folder = join(values.to, name);
if (existsSync(folder)) stop(`${folder} is there already. Choose another name with --name, or remove it first.`);

const page = { document: open(file), url };
const before = signatureOf(page);
const size = page.document.documentElement.outerHTML.length;
const kept = reducePage(page);
const html = writePage(page.document, url);
const written = { document: parseDocument(html), url };
if (signatureOf(written) !== before) {
  stop("The page is read otherwise once it is written down, so no case was made. That is a fault of this tool's.");
}
const reading = readPage(written);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "page.html"), html);
writeFileSync(join(folder, "expected.json"), `${JSON.stringify(reading, undefined, 2)}\n`);
tell(reading);

function nameFrom(path: string): string {
  const stem = basename(path).replace(/(?:\.html?)?(?:\.gz)?$|\.txt(?:\.gz)?$/i, "");
  return stem
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function open(path: string): Document {
  try {
    return readDocument(path);
  } catch (error) {
    return stop(`The page cannot be opened: ${wordsOf(error)}`);
  }
}

function tell({ kind, problems, observation }: Reading): void {
  const facts = Object.keys(observation?.posting ?? {});
  console.log(`Wrote ${folder}/page.html: ${html.length} of ${size} characters, and it is read as the whole page is.`);
  console.log(
    observation
      ? `It is a posting, found by the layout "${observation.layout}". Read: ${facts.join(", ")}.`
      : `It is read as "${kind}".`,
  );
  if (kept.length > 0) console.log(`Without its ${kept.join(" and ")} it would be read otherwise, so that stays.`);
  for (const { field, detail } of problems) console.log(`A problem${field ? ` with ${field}` : ""}: ${detail}`);
  console.log("The words are the site's: put your own in their place in page.html before you commit it.");
  console.log(
    `Then record what is read, "npx vitest run -u test/unit/extraction/pages.test.ts", and look at expected.json:`,
  );
  console.log("what is wrong there is the reader's fault to mend, and no line of it is written by hand.");
}
