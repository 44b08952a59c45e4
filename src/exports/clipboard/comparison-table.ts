import { tsvFormatRows } from "d3-dsv";
import { guardFormula } from "../guard-formula.ts";
import { markup } from "../html/markup.ts";
import { plainText } from "../plain-text.ts";
import type { Copied } from "./copied.ts";
import { pageLink } from "./page-link.ts";

/** A comparison as it is shown: a column for each role, a row for each thing; a cell's values are a line each. */
export interface ComparisonTable {
  /** What stands above the labels of the rows. */
  readonly corner: string;
  readonly roles: readonly { readonly title: string; readonly url: string }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (readonly string[])[] }[];
}

// Excel would want a style of its own on it to stay in the cell; Chromium takes what is written for a part of the page,
// whose policy allows no style in line, and drops it with an error. (Chromium 156, November 2026)
const LINE_BREAK = "<br>";

/**
 * The comparison for whatever it is pasted into: a table for Word, Docs and mail, which spreadsheets read as well, and
 * lines of cells parted by tabs. Sheets and Excel take a pasted cell that begins like a formula for one, in both: such
 * texts begin with an apostrophe, as in CSV; of the table each line does, for Excel makes a cell of each.
 */
export function comparisonTable({ corner, roles, rows }: ComparisonTable): Copied {
  const lines = [
    [corner, ...roles.map(({ title }) => title)].map((cell) => [cell]),
    ...rows.map(({ label, cells }) => [[label], ...cells]),
  ].map((cells) => cells.map((cell) => plainText(cell.join("\n"))));
  const [head = [], ...body] = lines;
  const links = [undefined, ...roles.map(({ url }) => pageLink(url))];
  const headCells = head.map((cell, at) => {
    const link = links[at];
    return `<th>${link === undefined ? htmlOf(cell) : `${markup`<a href="${link}">`}${htmlOf(cell)}</a>`}</th>`;
  });
  const bodyRows = body.map(
    ([label = "", ...cells]) =>
      `<tr><th>${htmlOf(label)}</th>${cells.map((cell) => `<td>${htmlOf(cell)}</td>`).join("")}</tr>\n`,
  );
  return {
    text: tsvFormatRows(lines.map((cells) => cells.map(guardFormula))),
    html: `<table border="1">\n<thead><tr>${headCells.join("")}</tr></thead>\n<tbody>\n${bodyRows.join("")}</tbody>\n</table>`,
  };
}

function htmlOf(cell: string): string {
  return cell
    .split("\n")
    .map((line) => markup`${guardFormula(line)}`)
    .join(LINE_BREAK);
}
