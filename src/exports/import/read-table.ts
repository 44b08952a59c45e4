import { dsvFormat } from "d3-dsv";
import { FileError } from "./file-read.ts";

/** A table as it stands in a file: the names of its columns, and its rows, each as long as the names. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Far more rows than roles are kept, and columns than a tracker has. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

/** Reads CSV, also with semicolons or tabs, as spreadsheets write it by locale. Throws a FileError. */
export function readTable(text: string): Table {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const [separator] = [",", ";", "\t"].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length);
  if (endsWithin(text, separator ?? ",")) throw new FileError("cut-off");
  const [columns, ...rows] = dsvFormat(separator ?? ",").parseRows(text);
  if (columns === undefined || columns.length < 2) throw new FileError("unknown-form");
  if (columns.length > MOST_COLUMNS || rows.length > MOST_ROWS) throw new FileError("too-large");
  return { columns, rows: rows.map((row) => columns.map((_name, at) => row[at] ?? "")) };
}

/**
 * Whether the text ends in a cell that was opened with a quote and never closed: it takes all that is left of the file.
 * A quote within an open cell, such as an inch mark, opens nothing.
 */
function endsWithin(text: string, separator: string): boolean {
  const begins = [undefined, separator, "\n", "\r"];
  let closed = -2;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    // The letter after a closed cell is taken for what parts it from the next.
    if (!begins.includes(text[at - 1]) && at !== closed + 2) continue;
    closed = text.indexOf('"', at + 1);
    // Two of them within stand for one.
    while (closed >= 0 && text[closed + 1] === '"') closed = text.indexOf('"', closed + 2);
    if (closed < 0) return true;
    at = closed;
  }
  return false;
}
