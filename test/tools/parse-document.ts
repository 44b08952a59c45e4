import { existsSync, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { Window } from "happy-dom";

/** A style sheet that is not loaded would be told as an error, and the error would keep its whole document. */
const window = new Window({ settings: { handleDisabledFileLoadingAsSuccess: true } });

/** A document from HTML text; scripts in it are kept and never run. */
export function parseDocument(html: string): Document {
  return new window.DOMParser().parseFromString(html, "text/html") as unknown as Document;
}

/**
 * Lets go of a document of 8 MB, or of what is left of it, where many are read one after the other: the window keeps
 * what has an id, and until the running task ends the engine keeps what was searched.
 */
export async function letGo(document: Document): Promise<void> {
  document.documentElement?.remove();
  await setImmediate();
}

/** A document that holds a plain text as it is, line breaks and all. */
export function textDocument(text: string): Document {
  const document = parseDocument("<!doctype html><title></title><pre></pre>");
  const block = document.querySelector("pre");
  if (block) block.textContent = text;
  return document;
}

/** Reads a page from a file: `.html`, `.html.gz` or `.txt`; also one that is there only as `.gz`. Throws where it cannot be read. */
export function readDocument(path: string): Document {
  const file = !existsSync(path) && existsSync(`${path}.gz`) ? `${path}.gz` : path;
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return /\.txt(?:\.gz)?$/.test(file) ? textDocument(text) : parseDocument(text);
}
