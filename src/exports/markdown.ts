import type { ExportFormat } from "./format.ts";

/** A note for each role, with its facts in front, for Obsidian and other programs that keep notes as files. */
export const markdown: ExportFormat = {
  id: "markdown",
  label: "exportMarkdown",
  about: "exportMarkdownWhat",
  extension: "zip",
  mimeType: "application/zip",
  content: "markdown",
  usual: { withNotes: true, withHistory: false },
  room: { withNotes: true, withHistory: true },
  looks: "files",
  async *serialize(source, choice) {
    const { writeNotes } = await import("./markdown/write-notes.ts");
    yield* writeNotes(source, choice);
  },
};
