import { csvFormatRow } from "d3-dsv";
import type { Column } from "./column.ts";
import { guardFormula } from "./guard-formula.ts";

// Without it Excel takes UTF-8 for the machine's old code page.
const BYTE_ORDER_MARK = "\uFEFF";
const BATCH = 100;

/** A table as RFC 4180 has it, with CRLF, in parts; texts that could be taken for formulas are guarded. */
export async function* csvTable<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): AsyncGenerator<string> {
  let part = BYTE_ORDER_MARK + line(columns.map(({ name }) => name));
  let held = 0;
  for await (const row of rows) {
    part += line(columns.map((column) => written(column.cell(row))));
    if (++held % BATCH > 0) continue;
    yield part;
    part = "";
  }
  yield part;
}

function written(cell: string | number | undefined): string {
  return typeof cell === "string" ? guardFormula(cell.toWellFormed()) : (cell?.toString() ?? "");
}

function line(cells: string[]): string {
  return `${csvFormatRow(cells)}\r\n`;
}
