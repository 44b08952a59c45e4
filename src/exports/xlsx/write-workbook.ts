import type { Column } from "../column.ts";
import { columnsWith } from "../column.ts";
import { COLUMNS } from "../csv-columns.ts";
import type { ExportBundle } from "../export-bundle.ts";
import type { ExportOptions } from "../chosen-bundle.ts";
import type { FilePart } from "../format.ts";
import { REQUIREMENT_COLUMNS, requirementRows } from "../requirement-rows.ts";
import { type ZippedFile, zipFiles } from "../zip-files.ts";
import { emptyWorkbook } from "./empty-workbook.ts";
import { sheetParts } from "./sheet-parts.ts";

interface Table {
  readonly name: string;
  readonly names: readonly string[];
  readonly parts: (emptySheet: string) => Iterable<string>;
}

/**
 * The workbook, as a ZIP of sheets. The library makes it empty, and the rows are written into it as they come: the
 * library would hold the page for ten seconds at 10,000 roles, and compress in a worker that our policy forbids.
 */
export async function* writeWorkbook(
  { postings, exportedAt }: ExportBundle,
  { withNotes }: ExportOptions,
): AsyncGenerator<FilePart> {
  const tables = [
    table("roles", columnsWith(COLUMNS, withNotes), () => postings),
    table("requirements", REQUIREMENT_COLUMNS, () => requirementRows(postings)),
  ];
  const empty = await emptyWorkbook(tables);
  function* files(): Generator<ZippedFile> {
    for (const [name, content] of empty) {
      const sheet = /^xl\/worksheets\/sheet(\d)\.xml$/.exec(name)?.[1];
      const filled = tables[Number(sheet) - 1];
      yield { name, parts: filled ? filled.parts(new TextDecoder().decode(content)) : [content] };
    }
  }
  yield* zipFiles(files(), Date.parse(exportedAt));
}

function table<Row>(name: string, columns: readonly Column<Row>[], rows: () => Iterable<Row>): Table {
  return {
    name,
    names: columns.map((column) => column.name),
    parts: (emptySheet) => sheetParts(emptySheet, columns, rows()),
  };
}
