import { columnsWith } from "./column.ts";
import { COLUMNS } from "./csv-columns.ts";
import { csvTable } from "./csv-table.ts";
import type { ExportSource } from "./export-bundle.ts";
import { REQUIREMENT_COLUMNS, requirementRows } from "./requirement-rows.ts";

/** The table of roles; the user's own columns only where asked for. */
export function writeRoles(postings: ExportSource["postings"], withNotes: boolean): AsyncIterable<string> {
  return csvTable(columnsWith(COLUMNS, withNotes), postings);
}

/** The table of what the roles ask for. */
export function writeRequirements(postings: ExportSource["postings"]): AsyncIterable<string> {
  return csvTable(REQUIREMENT_COLUMNS, rowsOf(postings));
}

async function* rowsOf(postings: ExportSource["postings"]) {
  for await (const history of postings) yield* requirementRows(history);
}
