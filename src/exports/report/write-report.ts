import type { Wording } from "../../posting/describe.ts";
import { markup } from "../html/markup.ts";
import { REPORT_STYLE, REPORT_STYLE_HASH } from "./report-style.ts";
import type { Report, ReportRole } from "./report.ts";
import { writeDecision, writePay } from "./write-bars.ts";
import { writeTable, writeWords } from "./write-table.ts";

/** A comparison as one page that needs nothing else, runs nothing and loads nothing. */
export function writeReport(report: Report, wording: Wording): string {
  const { title, leftOut, roles, pays, tables, decision } = report;
  const { words } = wording;
  return [
    // Our own words are in languages that are written from left to right; a posting's find their own direction.
    markup`<!doctype html>
<html lang="${wording.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
`,
    `<style>${REPORT_STYLE}</style>\n</head>\n`,
    markup`<body>\n<main>\n<h1>${title}</h1>\n<p class="quiet">${leftOut}</p>\n`,
    ...(decision ? [writeDecision(decision, wording)] : []),
    ...pays.map((pay) => writePay(pay, wording)),
    ...tables.map((table) => writeTable(table, roles)),
    markup`<section class="sources">\n<h2>${words("reportSources")}</h2>\n<ol>\n`,
    ...roles.map((role) => writeSource(role, words("openPage"))),
    "</ol>\n</section>\n</main>\n</body>\n</html>\n",
  ].join("");
}

function writeSource({ title, url, number, seen }: ReportRole, otherwise: string): string {
  const name = number ?? otherwise;
  const link =
    /^https?:\/\//i.test(url) && URL.canParse(url)
      ? markup`<a href="${new URL(url).href}" rel="noreferrer">${name}</a>`
      : markup`${number ?? url}`;
  return `<li>${writeWords(title)} · ${[link, ...seen.map((line) => markup`${line}`)].join(" · ")}</li>\n`;
}
