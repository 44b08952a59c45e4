import type { ExportFormat } from "./format.ts";

/** A row for each role, for spreadsheets. */
export const csv: ExportFormat = {
  id: "csv",
  label: "exportCsv",
  about: "exportCsvWhat",
  extension: "csv",
  mimeType: "text/csv;charset=utf-8",
  usual: { withNotes: true, withHistory: false },
  room: { withNotes: true, withHistory: false },
  looks: "table",
  async *serialize({ postings }, { withNotes }) {
    const { writeRoles } = await import("./write-csv.ts");
    yield* writeRoles(postings, withNotes);
  },
};
