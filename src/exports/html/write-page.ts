import type { PostingHistory } from "../../collection/collection.ts";
import type { PostingRecord } from "../../collection/posting-record.ts";
import { describeMoment, type Wording } from "../../posting/describe.ts";
import { chosenBundle } from "../chosen-bundle.ts";
import { describeRole } from "../describe-role.ts";
import type { ExportSource } from "../export-bundle.ts";
import type { ExportChoice } from "../format.ts";
import { markup } from "./markup.ts";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "./page-style.ts";
import { writeRole } from "./write-role.ts";

/** The page, role by role. */
export async function* writePage(source: ExportSource, choice: ExportChoice): AsyncGenerator<string> {
  const { exportedAt } = source;
  const { postings, records } = await withRecords(chosenBundle(source, choice));
  const { wording } = choice;
  const title = wording.words("exportTitle", describeMoment(Date.parse(exportedAt), wording));
  // Our own words are in languages that are written from left to right; a posting's may be in others. A page of our
  // making runs no script and loads nothing, and should it ever come to hold some: its policy forbids it.
  yield markup`<!doctype html>
<html lang="${wording.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
`;
  yield `<style>${PAGE_STYLE}</style>\n</head>\n`;
  yield markup`<body>
<header>
<h1>${title}</h1>
`;
  if (records.length > 1) {
    yield markup`<nav aria-label="${wording.words("roles")}">\n<ol>\n`;
    for (const [at, record] of records.entries()) {
      yield markup`<li><a href="#role-${String(at + 1)}" dir="auto">${titleOf(record, wording)}</a></li>\n`;
    }
    yield "</ol>\n</nav>\n";
  }
  yield "</header>\n<main>\n";
  let at = 0;
  for await (const history of postings) {
    // Roles that went while the page was written are in its list, and are told of where they would stand.
    for (let gone = records[at]; gone && gone.key !== history.record.key; gone = records[at]) {
      yield writeGone(gone, ++at, wording);
    }
    yield writeRole(describeRole(history, wording), `role-${++at}`, wording);
  }
  for (const gone of records.slice(at)) yield writeGone(gone, ++at, wording);
  yield "</main>\n</body>\n</html>\n";
}

/** What the list at the top is made of comes before all else: where it is not at hand, everything is read for it. */
async function withRecords({ postings, records }: ExportSource) {
  if (records) return { postings, records };
  const histories: PostingHistory[] = [];
  for await (const history of postings) histories.push(history);
  return { postings: histories, records: histories.map(({ record }) => record) };
}

function writeGone(record: PostingRecord, at: number, wording: Wording): string {
  return markup`<article id="role-${String(at)}">
<h2 dir="auto">${titleOf(record, wording)}</h2>
<p>${wording.words("errorNotFound")}</p>
</article>
`;
}

function titleOf({ posting }: PostingRecord, { words }: Wording): string {
  return posting.title ?? words("pageUntitled");
}
