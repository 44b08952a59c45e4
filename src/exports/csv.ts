import type { ExportFormat } from "./format.ts";

/** A row for each role, for spreadsheets. */
export const csv: ExportFormat = {
  id: "csv",
  label: "exportCsv",
  extension: "csv",
  mimeType: "text/csv;charset=utf-8",
  usual: { withNotes: true, withHistory: false },
  async *serialize({ postings }, { withNotes }) {
    const { writeRoles } = await import("./write-csv.ts");
    yield* writeRoles(postings, withNotes);
  },
};
