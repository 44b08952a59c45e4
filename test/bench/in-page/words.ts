import { findPosting } from "../../../src/extraction/find-posting.ts";
import { knownDesigns } from "../../../src/extraction/layouts/known-designs.ts";

/** What the script of a page does: the words of the posting, and what the page names by itself. */
export function read(document: Document, url: string): unknown {
  return findPosting({ document, url }, knownDesigns);
}
