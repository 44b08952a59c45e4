import { unzipSync } from "fflate";
import writeExcelFile, { type Row } from "write-excel-file/universal";

/** The kinds of cells, in the order in which the second row of each sheet shows one of each. */
export const CELL_KINDS = ["text", "day", "moment"] as const;
export type CellKind = (typeof CELL_KINDS)[number];

// Of the format "text", so that "=1+1" stays text also where somebody edits the cell and leaves it.
const KINDS: Row = [
  { value: "text", type: String, format: "@", alignVertical: "top" },
  { value: new Date(0), type: Date, format: "yyyy-mm-dd", alignVertical: "top" },
  { value: new Date(0), type: Date, format: "yyyy-mm-dd hh:mm", alignVertical: "top" },
];

/** In characters. */
const WIDTH = 16;
const WIDTHS: Readonly<Record<string, number>> = { title: 40, value: 60, quote: 60, notes: 40, url: 40 };

/** A workbook whose sheets have their heads, and one row that shows each kind of cell; its files by their names. */
export async function emptyWorkbook(
  sheets: readonly { readonly name: string; readonly names: readonly string[] }[],
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const workbook = await writeExcelFile(
    sheets.map(({ name, names }) => ({
      sheet: name,
      data: [names.map((value) => ({ value, fontWeight: "bold" as const })), KINDS],
      columns: names.map((column) => ({ width: WIDTHS[column] ?? WIDTH })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return new Map(Object.entries(files).map(([name, content]) => [name, new Uint8Array(content)]));
}
