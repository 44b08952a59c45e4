import type { Wording } from "../posting/describe.ts";
import type { MessageName } from "../posting/words.ts";
import type { ExportSource } from "./export-bundle.ts";
import type { ExportOptions } from "./chosen-bundle.ts";

/** A piece of a file; text is written as UTF-8. */
export type FilePart = string | Uint8Array<ArrayBuffer>;

/** What an export is made with, besides the roles: what is taken along, and our own words for what people read. */
export interface ExportChoice extends ExportOptions {
  readonly wording: Wording;
}

/** One file format that roles can be taken away in. */
export interface ExportFormat {
  readonly id: string;
  readonly label: MessageName;
  /** What it is for, in a sentence. */
  readonly about: MessageName;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** What the file is about, for its name, where the extension does not tell: "requirements". */
  readonly content?: string | undefined;
  /** What goes along while nobody is asked: the user's own side into files to keep, and not into ones to pass on. */
  readonly usual: ExportOptions;
  /** What the form has room for besides what the postings say; what it has none for is left out, whatever is asked. */
  readonly room: ExportOptions;
  /** What a file of it looks like to whoever looks first: its text, a page to read, a table, a workbook's sheets, the files in it. */
  readonly looks: "text" | "page" | "table" | "sheets" | "files";
  /** True where only roles that wait for a follow-up, or have an interview, are in it. */
  readonly onlyDated?: true | undefined;
  /** Said where the roles have nothing for such a file, which then has no parts. */
  readonly emptyWords?: MessageName | undefined;
  /**
   * The file in its parts, well-formed, so that writing them as UTF-8 changes nothing. Each takes a moment to make at
   * most, however many roles there are: between two the caller may let others go first.
   */
  serialize(source: ExportSource, choice: ExportChoice): AsyncIterable<FilePart>;
}
