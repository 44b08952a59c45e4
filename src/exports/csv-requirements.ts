import type { ExportFormat } from "./format.ts";

/** A row for each thing that a role asks for: the long form, for pivot tables and statistics. */
export const csvRequirements: ExportFormat = {
  id: "csv-requirements",
  label: "exportCsvRequirements",
  about: "exportCsvRequirementsWhat",
  extension: "csv",
  mimeType: "text/csv;charset=utf-8",
  content: "requirements",
  usual: { withNotes: false, withHistory: false },
  room: { withNotes: false, withHistory: false },
  looks: "table",
  async *serialize({ postings }) {
    const { writeRequirements } = await import("./write-csv.ts");
    yield* writeRequirements(postings);
  },
};
