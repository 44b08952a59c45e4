import type { ExportFormat } from "./format.ts";

/** A readable copy of the postings in one file, that needs nothing else and does nothing by itself. */
export const html: ExportFormat = {
  id: "html",
  label: "exportHtml",
  about: "exportHtmlWhat",
  extension: "html",
  mimeType: "text/html;charset=utf-8",
  usual: { withNotes: false, withHistory: false },
  room: { withNotes: true, withHistory: true },
  looks: "page",
  async *serialize(source, choice) {
    const { writePage } = await import("./html/write-page.ts");
    yield* writePage(source, choice);
  },
};
