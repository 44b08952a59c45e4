import { findPosting } from "../../../src/extraction/find-posting.ts";
import { knownDesigns } from "../../../src/extraction/layouts/known-designs.ts";
import { readFound } from "../../../src/extraction/read-found.ts";

/** The same, and what the background makes of it: every fact. */
export function read(document: Document, url: string): unknown {
  const found = findPosting({ document, url }, knownDesigns);
  return found.kind === "posting" ? readFound(found.words) : undefined;
}
