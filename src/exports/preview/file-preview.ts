import { csvParseRows } from "d3-dsv";
import { unzipSync } from "fflate";
import type { PostingHistory } from "../../collection/collection.ts";
import type { MessageName } from "../../posting/words.ts";
import { chosenBundle } from "../chosen-bundle.ts";
import { roleText } from "../clipboard/role-text.ts";
import { type Column, columnsWith } from "../column.ts";
import { COLUMNS } from "../csv-columns.ts";
import type { ExportBundle } from "../export-bundle.ts";
import { fileOf, fixedSize, type SizeOfFew } from "../expected-size.ts";
import type { ExportChoice, ExportFormat } from "../format.ts";
import { REQUIREMENT_COLUMNS, requirementRows } from "../requirement-rows.ts";

/** Characters of a text, of a cell, and rows of a table that are shown: a look, not the file. */
const MOST_TEXT = 6000;
const MOST_CELL = 200;
const MOST_ROWS = 10;

/** A table in a file; its first rows. */
export interface PreviewTable {
  /** The sheet's name, where there are several. */
  readonly name?: string | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly isCut: boolean;
}

/** What a file would look like. */
export type FilePreview =
  | { readonly is: "text"; readonly text: string; readonly isCut: boolean }
  | { readonly is: "tables"; readonly tables: readonly PreviewTable[] }
  /** Files in a file, their sizes in bytes, and how the first of them reads. */
  | {
      readonly is: "files";
      readonly files: readonly { readonly name: string; readonly size: number }[];
      readonly text: string;
      readonly isCut: boolean;
    }
  | { readonly is: "nothing"; readonly why: MessageName };

/** A look at the file of a few roles, and how many bytes it has. */
export interface Look extends SizeOfFew {
  readonly preview: FilePreview;
}

/**
 * What the format makes of a few roles, which are all at hand.
 * @param all Whether the answers with them are to be counted as those of all roles, however many these are.
 */
export async function lookAt(
  format: ExportFormat,
  bundle: ExportBundle,
  choice: ExportChoice,
  all = false,
): Promise<Look> {
  const blob = await fileOf(format, bundle, choice);
  if (blob.size === 0 && format.emptyWords !== undefined) {
    return { preview: { is: "nothing", why: format.emptyWords }, size: 0, fixed: 0 };
  }
  const fixed = await fixedSize(format, bundle, choice, all);
  return { preview: await previewOf(format, blob, bundle, choice), size: blob.size, fixed };
}

async function previewOf(
  { looks }: ExportFormat,
  blob: Blob,
  bundle: ExportBundle,
  choice: ExportChoice,
): Promise<FilePreview> {
  if (looks === "files") return filesIn(new Uint8Array(await blob.arrayBuffer()));
  const chosen: PostingHistory[] = [];
  for await (const history of chosenBundle(bundle, choice).postings) chosen.push(history);
  if (looks === "sheets") {
    const roles = tableOf("roles", columnsWith(COLUMNS, choice.withNotes), chosen);
    return {
      is: "tables",
      tables: [roles, tableOf("requirements", REQUIREMENT_COLUMNS, chosen.flatMap(requirementRows))],
    };
  }
  if (looks === "page") {
    return { is: "text", ...cut(chosen.map((history) => roleText(history, choice.wording)).join("\n\n")) };
  }
  const text = await blob.text();
  if (looks === "text") return { is: "text", ...cut(text) };
  const [head = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ""));
  return { is: "tables", tables: [shortened({ head, rows })] };
}

function filesIn(zip: Uint8Array): FilePreview {
  const files = Object.entries(unzipSync(zip));
  const [first] = files;
  return {
    is: "files",
    files: files.map(([name, { length }]) => ({ name, size: length })),
    ...cut(first ? new TextDecoder().decode(first[1]) : ""),
  };
}

function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): PreviewTable {
  return shortened({
    name,
    head: columns.map((column) => column.name),
    rows: rows.map((row) => columns.map((column) => String(column.cell(row) ?? ""))),
  });
}

function shortened({ name, head, rows }: Omit<PreviewTable, "isCut">): PreviewTable {
  const short = (cell: string) => (cell.length > MOST_CELL ? `${cell.slice(0, MOST_CELL).toWellFormed()}…` : cell);
  const isCut = rows.length > MOST_ROWS || rows.some((row) => row.some((cell) => cell.length > MOST_CELL));
  return { name, head, rows: rows.slice(0, MOST_ROWS).map((row) => row.map(short)), isCut };
}

function cut(text: string): { readonly text: string; readonly isCut: boolean } {
  const isCut = text.length > MOST_TEXT;
  return { text: isCut ? `${text.slice(0, MOST_TEXT).toWellFormed()}…` : text, isCut };
}
