import { describeMoment } from "../../posting/describe.ts";
import { chosenBundle } from "../chosen-bundle.ts";
import { describeRole } from "../describe-role.ts";
import type { ExportBundle } from "../export-bundle.ts";
import type { ExportChoice } from "../format.ts";
import { markup } from "./markup.ts";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "./page-style.ts";
import { writeRole } from "./write-role.ts";

/** The page, role by role. */
export function* writePage(bundle: ExportBundle, choice: ExportChoice): Generator<string> {
  const { postings, exportedAt } = chosenBundle(bundle, choice);
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
  if (postings.length > 1) {
    yield markup`<nav aria-label="${wording.words("roles")}">\n<ol>\n`;
    for (const [at, { record }] of postings.entries()) {
      const name = record.posting.title ?? wording.words("pageUntitled");
      yield markup`<li><a href="#role-${String(at + 1)}" dir="auto">${name}</a></li>\n`;
    }
    yield "</ol>\n</nav>\n";
  }
  yield "</header>\n<main>\n";
  for (const [at, history] of postings.entries()) {
    yield writeRole(describeRole(history, wording), `role-${at + 1}`, wording);
  }
  yield "</main>\n</body>\n</html>\n";
}
