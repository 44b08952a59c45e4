import type { ExportFormat } from "./format.ts";

/** A workbook: the roles, and what they ask for, as typed tables with a head that stays and filters. */
export const xlsx: ExportFormat = {
  id: "xlsx",
  label: "exportXlsx",
  about: "exportXlsxWhat",
  extension: "xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  usual: { withNotes: true, withHistory: false },
  room: { withNotes: true, withHistory: false },
  looks: "sheets",
  async *serialize(source, choice) {
    const { writeWorkbook } = await import("./xlsx/write-workbook.ts");
    yield* writeWorkbook(source, choice);
  },
};
