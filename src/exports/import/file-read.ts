import type { Answer } from "../../collection/answers/answer.ts";
import type { PostingHistory } from "../../collection/collection.ts";

/** Why a file as a whole is not brought in. */
export const FILE_FAULTS = [
  /** Nothing in it. */
  "empty",
  "too-large",
  /** A ZIP or gzip: it is not unpacked here, so that nobody has to trust what it grows to. */
  "packed",
  /** Not UTF-8 text. */
  "not-text",
  /** It ends in the middle. */
  "cut-off",
  /** Text, and none of the forms that are read. */
  "unknown-form",
  /** An export of a later version of Pomona. */
  "later-version",
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** Why one role or line of a file is not brought in. */
export const LINE_FAULTS = [
  /** Keys or values that an export does not have. */
  "wrong-form",
  /** Parts that belong together and do not fit. */
  "not-whole",
  /** The same role, version or visit once more. */
  "duplicate",
  /** Not an address of the web. */
  "address",
  /** Of another employer. */
  "not-apples",
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

/** A role as a file has it. */
export interface RoleRead {
  /** Where it begins: its place in a JSON file, its line in NDJSON, its row in a table; from 1. */
  readonly line: number;
  readonly history: PostingHistory;
  /** What the line says and is left out of it: a date that could be read in two ways, or in none. */
  readonly without?: "date" | undefined;
}

/** A line that is left out, and why. */
export interface LineRefused {
  readonly line: number;
  /** What stands there, in files that number these apart; by default a role. */
  readonly of?: "answer" | undefined;
  readonly why: LineFault;
  /** What the line is about, where that can be told. */
  readonly name?: string | undefined;
}

/** What a file holds. */
export interface FileRead {
  readonly roles: readonly RoleRead[];
  readonly refused: readonly LineRefused[];
  /** The user's answers to what roles ask for; absent in forms that have none. */
  readonly answers?: readonly Answer[] | undefined;
}

/** A file that cannot be brought in. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly fault: FileFault;
  constructor(fault: FileFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}
