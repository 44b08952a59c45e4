import type { SavedFile } from "./tools.ts";

/** How long the file's address stays good: a large file on a slow disk is read after the press has long returned. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads, which needs no permission from a page of the extension. */
export function saveFile(document: Document, { name, mimeType, parts }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mimeType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
