import type { ExportFormat } from "./format.ts";

/** A row for each thing that a role asks for: the long form, for pivot tables and statistics. */
export const csvRequirements: ExportFormat = {
  id: "csv-requirements",
  label: "exportCsvRequirements",
  extension: "csv",
  mimeType: "text/csv;charset=utf-8",
  content: "requirements",
  usual: { withNotes: false, withHistory: false },
  async *serialize({ postings }) {
    const { writeRequirements } = await import("./write-csv.ts");
    yield* writeRequirements(postings);
  },
};
