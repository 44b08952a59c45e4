import { FileError, type FileRead } from "./file-read.ts";
import { readJson } from "./read-json.ts";
import { isNdjson, readNdjson } from "./read-ndjson.ts";
import { isOwnTable, readOwnTable } from "./read-own-table.ts";
import { readTable, type Table } from "./read-table.ts";

/** What a file turned out to be: roles, or a table of another program, whose columns the user has to name. */
export type OpenedFile = { readonly read: FileRead } | { readonly table: Table };

/**
 * A role with one version is 12.5 kB, or 20 kB in a file of before 21 November 2026: this is ten thousand roles with four
 * versions each. Such a file was read in 9 s, with 1.5 GB of memory; beyond 536 million letters Chromium has no text
 * at all. (Chromium 156, November 2026)
 */
export const MOST_BYTES = 500_000_000;

/**
 * Reads the bytes of a file by what is in them, whatever its name says. @param reader Version of the reader.
 * Throws a FileError.
 */
export function openFile(bytes: Uint8Array<ArrayBuffer>, reader: number): OpenedFile {
  if (bytes.length > MOST_BYTES) throw new FileError("too-large");
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9;
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isZip || isGzip) throw new FileError("packed");
  const text = decoded(bytes);
  if (text.trim() === "") throw new FileError("empty");
  const [begin] = text.trimStart();
  if (begin === "{") return { read: isNdjson(text) ? readNdjson(text) : readJson(text) };
  // JSON of something else, or a page.
  if (begin === "[" || begin === "<") throw new FileError("unknown-form");
  const table = readTable(text.trimStart());
  return isOwnTable(table) ? { read: readOwnTable(table, reader) } : { table };
}

/** Text as UTF-8, or as UTF-16 where its mark says so, as Excel writes "Unicode text"; the mark is taken off. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    if (/^[^\n]*\0/.test(text)) throw new FileError("not-text");
    return text;
  } catch (cause) {
    throw new FileError("not-text", { cause });
  }
}
