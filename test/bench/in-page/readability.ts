import { Readability } from "@mozilla/readability";

/** One article; it takes the document apart, and so is given a copy. */
export function read(document: Document): unknown {
  return new Readability(document.cloneNode(true) as Document).parse();
}
