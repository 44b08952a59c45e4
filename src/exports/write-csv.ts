import type { PostingHistory } from "../collection/collection.ts";
import { columnsWith } from "./column.ts";
import { COLUMNS } from "./csv-columns.ts";
import { csvTable } from "./csv-table.ts";
import { REQUIREMENT_COLUMNS, requirementRows } from "./requirement-rows.ts";

/** The table of roles; the user's own columns only where asked for. */
export function writeRoles(postings: readonly PostingHistory[], withNotes: boolean): Iterable<string> {
  return csvTable(columnsWith(COLUMNS, withNotes), postings);
}

/** The table of what the roles ask for. */
export function writeRequirements(postings: readonly PostingHistory[]): Iterable<string> {
  return csvTable(REQUIREMENT_COLUMNS, requirementRows(postings));
}
