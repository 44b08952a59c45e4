import type { Reading, Writing } from "../connection.ts";

type ImportStore =
  | "postings"
  | "snapshots"
  | "visits"
  | "openings"
  | "reminders"
  | "likenesses"
  | "twins"
  | "imports"
  | "importRows"
  | "answers"
  | "upkeep";

/** All that an import reads and writes, in one transaction. */
export const IMPORT_STORES: ImportStore[] = [
  "postings",
  "snapshots",
  "visits",
  "openings",
  "reminders",
  "likenesses",
  "twins",
  "imports",
  "importRows",
  "answers",
  "upkeep",
];

export type ImportWriting = Writing<ImportStore>;
export type ImportReading = Reading<ImportStore> | ImportWriting;
