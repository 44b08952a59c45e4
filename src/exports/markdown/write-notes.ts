import { chosenBundle } from "../chosen-bundle.ts";
import type { ExportSource } from "../export-bundle.ts";
import type { ExportChoice, FilePart } from "../format.ts";
import { createNamer, safeFileName } from "../safe-file-name.ts";
import { zipFiles, type ZippedFile } from "../zip-files.ts";
import { writeNote } from "./write-note.ts";

/** A ZIP with one note a role: "Map Engineer 200554100.md". */
export function writeNotes(source: ExportSource, choice: ExportChoice): AsyncIterable<FilePart> {
  const { postings, exportedAt } = chosenBundle(source, choice);
  async function* notes(): AsyncGenerator<ZippedFile> {
    const named = createNamer();
    for await (const history of postings) {
      const { title, identifier } = history.record.posting;
      const name = [title, identifier].flatMap((text) => (text === undefined ? [] : safeFileName(text, "")));
      const known = name.filter(Boolean).join(" ");
      yield { name: `${named(known || "role")}.md`, parts: [writeNote(history, choice.wording)] };
    }
  }
  return zipFiles(notes(), Date.parse(exportedAt));
}
