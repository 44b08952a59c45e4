import type { ExportFormat } from "./format.ts";

/** A line for each version of each role's words, oldest first, for programs that read tables of records. */
export const ndjson: ExportFormat = {
  id: "ndjson",
  label: "exportNdjson",
  about: "exportNdjsonWhat",
  extension: "ndjson",
  mimeType: "application/x-ndjson",
  usual: { withNotes: true, withHistory: true },
  room: { withNotes: true, withHistory: true },
  looks: "text",
  async *serialize(source, choice) {
    const { writeLines } = await import("./ndjson/write-lines.ts");
    yield* writeLines(source, choice);
  },
};
