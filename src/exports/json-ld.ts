import type { ExportFormat } from "./format.ts";

/** The postings as schema.org has them, for programs that know nothing of us. */
export const jsonLd: ExportFormat = {
  id: "json-ld",
  label: "exportJsonLd",
  about: "exportJsonLdWhat",
  extension: "jsonld",
  mimeType: "application/ld+json",
  usual: { withNotes: false, withHistory: false },
  room: { withNotes: false, withHistory: false },
  looks: "text",
  async *serialize(source) {
    const { writeGraph } = await import("./json-ld/write-graph.ts");
    yield* writeGraph(source);
  },
};
