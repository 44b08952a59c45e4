import { csvFormatRow } from "d3-dsv";
import { COLUMNS } from "./csv-columns.ts";
import type { ExportFormat } from "./format.ts";
import { guardFormula } from "./guard-formula.ts";

// Without it Excel takes UTF-8 for the machine's old code page.
const BYTE_ORDER_MARK = "\uFEFF";

/** A row for each role, for spreadsheets: RFC 4180 with CRLF; texts that could be taken for formulas are guarded. */
export const csv: ExportFormat = {
  id: "csv",
  label: "exportCsv",
  extension: "csv",
  mimeType: "text/csv;charset=utf-8",
  serialize({ postings }) {
    const rows = postings.map((history) =>
      COLUMNS.map((column) => {
        const cell = column.cell(history);
        return typeof cell === "string" ? guardFormula(cell.toWellFormed()) : cell?.toString();
      }),
    );
    const table = [COLUMNS.map(({ name }) => name), ...rows];
    return BYTE_ORDER_MARK + table.map((row) => `${csvFormatRow(row.map((cell) => cell ?? ""))}\r\n`).join("");
  },
};
