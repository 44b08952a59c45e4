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
  // A cell that is never closed takes all that is left of the file.
  if ((text.split('"').length - 1) % 2 === 1) throw new FileError("cut-off");
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const [separator] = [",", ";", "\t"].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length);
  const [columns, ...rows] = dsvFormat(separator ?? ",").parseRows(text);
  if (columns === undefined || columns.length < 2) throw new FileError("unknown-form");
  if (columns.length > MOST_COLUMNS || rows.length > MOST_ROWS) throw new FileError("too-large");
  return { columns, rows: rows.map((row) => columns.map((_name, at) => row[at] ?? "")) };
}
