import { convertDateToSerialNumber, getCellAddress } from "write-excel-file/utility";
import type { Column } from "../column.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { CELL_KINDS, type CellKind } from "./empty-workbook.ts";
import { cellText } from "./cell-text.ts";

/** Rows of a sheet, its head among them, and days from 1900 on: what spreadsheets know. */
const MOST_ROWS = 1_048_576;
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** A sheet that is being written, row by row. */
export interface OpenSheet<Row> {
  /** Everything before the first row. */
  readonly head: string;
  readonly write: (row: Row) => string;
  /** Everything behind the last row. */
  readonly end: () => string;
}

/** A sheet's file: the empty one's, with rows in place of the row that shows the kinds. */
export function openSheet<Row>(emptySheet: string, columns: readonly Column<Row>[]): OpenSheet<Row> {
  const start = emptySheet.indexOf('<row r="2"');
  const end = emptySheet.indexOf("</sheetData>");
  const styles = stylesOf(emptySheet.slice(start, end));
  let at = 1;
  return {
    head: emptySheet.slice(0, start),
    write(row) {
      if (at >= MOST_ROWS) throw new RangeError("more rows than a sheet holds");
      const cells = columns.map((column, index) =>
        writeCell(column, column.cell(row), getCellAddress(at, index), styles),
      );
      return `<row r="${++at}">${cells.join("")}</row>`;
    },
    end() {
      const last = getCellAddress(at - 1, columns.length - 1);
      return `</sheetData><autoFilter ref="A1:${last}"/>${emptySheet.slice(end + "</sheetData>".length)}`;
    },
  };
}

/** The number of each kind's style, from the row that shows them. */
function stylesOf(row: string): Readonly<Record<CellKind, string>> {
  const found = [...row.matchAll(/<c r="[A-Z]2" s="(\d+)"/g)].map(([, style = "0"]) => style);
  const [text, day, moment] = found;
  if (text === undefined || day === undefined || moment === undefined || found.length !== CELL_KINDS.length) {
    throw new Error("the empty sheet shows other kinds of cells than asked for");
  }
  return { text, day, moment };
}

function writeCell<Row>(
  { kind }: Column<Row>,
  value: string | number | undefined,
  address: string,
  styles: Readonly<Record<CellKind, string>>,
): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${address}"><v>${value}</v></c>` : "";
  const style = kind === "local" ? (value.includes("T") ? "moment" : "day") : kind;
  // A sheet knows no zones: a time without one is written as if it were UTC, and stays what it is.
  const time = style && Date.parse(kind === "local" && style === "moment" ? `${value}Z` : value);
  if (style && time && time >= FIRST_DAY) {
    return `<c r="${address}" s="${styles[style]}"><v>${convertDateToSerialNumber(new Date(time))}</v></c>`;
  }
  const text = escapeMarkup(cellText(value));
  return `<c r="${address}" s="${styles.text}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
